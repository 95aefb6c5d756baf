using HopLuu.Synthesis.Plans;

namespace HopLuu.Cli.Output;

/// <summary>What a person should know of how a plan was understood.</summary>
internal static class PlanWarnings
{
    public static IReadOnlyList<string> Of(Plan plan)
    {
        if (plan.Outline.Others is not { Count: > 0 } others)
            return [];
        var names = string.Join(", ", others.Select(other => $"“{other.Title}” [{other.Part}]"));
        return [$"Tệp có {others.Count + 1} đề cương. Đề cương thứ nhất{(plan.Outline.Title is { } title ? $" (“{title}”)" : "")} làm khung báo cáo; đề cương khác được giữ thành phần riêng: {names}. "
            + "Nếu mỗi loại đơn vị báo cáo theo một đề cương, hãy tách mỗi đề cương ra một tệp kế hoạch và tổng hợp riêng."];
    }
}
