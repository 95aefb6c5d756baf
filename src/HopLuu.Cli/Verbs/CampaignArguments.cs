using HopLuu.Cli.CommandLine;
using HopLuu.Cli.Inputs;
using HopLuu.Cli.Output;
using HopLuu.Documents.Spreadsheets;
using HopLuu.Synthesis.Consolidation;
using HopLuu.Synthesis.Plans;

namespace HopLuu.Cli.Verbs;

/// <summary>What the verbs over many reports have in common: the plan, the unit list, the files.</summary>
internal static class CampaignArguments
{
    public static PathArgument Paths { get; } = new("BÁO_CÁO…", "tệp báo cáo, thư mục (đọc cả thư mục con) hoặc tệp .zip", 1, int.MaxValue);

    public static Option Units { get; } = new("--units", "DANH_SÁCH", "danh sách đơn vị (.xlsx, .csv): tên, cấp, phạm vi số liệu, trực thuộc");

    /// <summary>The plan with an outline; null after the refusal has been told.</summary>
    public static Plan? ReadPlan(Arguments arguments, Terminal terminal)
    {
        if (SingleFile.ReadPlan(arguments.Required(Option.Plan), arguments, terminal) is not { } plan)
            return null;
        BatchWarnings.TellOfPlan(plan, arguments.Required(Option.Plan), terminal);
        if (plan.Outline.Nodes.Count > 0)
            return plan;
        terminal.Say($"Không tìm thấy đề cương báo cáo trong “{arguments.Required(Option.Plan)}”. Nếu đề cương nằm ở tệp khác, hãy đưa tệp đó cho --plan.");
        return null;
    }

    /// <summary>The unit list of --units: null without the option. False after the refusal has been told.</summary>
    public static bool TryReadUnits(Arguments arguments, Terminal terminal, out UnitList? units)
    {
        units = null;
        if (arguments.Value(Units) is not { } path)
            return true;
        var sheet = SheetReader.Read(path);
        if (sheet.Rows is { } rows && UnitList.Read(rows) is { Units.Count: > 0 } read)
        {
            units = read;
            return true;
        }
        terminal.Say($"{path}: {sheet.Problem?.Message ?? "Không tìm thấy tên đơn vị nào. Cần một cột “Tên đơn vị”."}");
        return false;
    }

    /// <summary>The reports, without the plan when it lies in the same folder.</summary>
    public static InputFiles FindReports(Arguments arguments)
    {
        var found = InputFiles.Find(arguments.Paths);
        var plan = arguments.Required(Option.Plan);
        return found with { Files = [.. found.Files.Where(file => file.Entry is not null || !ResultFile.Same(file.Path, plan))] };
    }
}
