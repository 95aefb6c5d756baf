namespace HopLuu.Core.Consolidating;

/// <summary>What can be refused about consolidating.</summary>
public static class ConsolidatingProblems
{
    public static Problem NothingIn { get; } = new("consolidation-nothing-in", "Chưa có báo cáo nào được nộp nên chưa tổng hợp được. Khi có báo cáo đầu tiên, hãy bấm lại.");

    public static Problem NotPublished { get; } = new("consolidation-not-published", "Đợt chưa phát hành nên chưa có gì để tổng hợp.");

    public static Problem Issued { get; } = new("consolidation-issued", "Báo cáo tổng hợp đã ban hành nên không thay đổi nữa. Nội dung máy tổng hợp mới nhất vẫn xem được ở từng mục.");

    public static Problem NotComputed { get; } = new("consolidation-not-computed", "Chưa tổng hợp lần nào. Hãy bấm “Tổng hợp” ở trang tổng hợp của đợt.");
}
