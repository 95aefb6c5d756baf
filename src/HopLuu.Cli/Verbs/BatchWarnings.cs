using HopLuu.Cli.Output;
using HopLuu.Documents.Model;
using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Cli.Verbs;

/// <summary>What is odd about the files of a campaign as files: a plan among the reports, two reports of one unit. Each is told, and a person has to look.</summary>
internal static class BatchWarnings
{
    private const int LongestHead = 40;

    /// <summary>The batch without copies of the plan; what was found is told.</summary>
    public static ReportBatch Tell(ReportBatch batch, Plan plan, Terminal terminal)
    {
        var reports = new List<MappedReport>();
        var odd = false;
        foreach (var report in batch.Reports)
        {
            var own = PlanIn(report.Document);
            odd |= own is not null;
            if (own is null)
                reports.Add(report);
            else if (own.Number == plan.Number && own.Outline.Nodes.Count == plan.Outline.Nodes.Count)
                terminal.Say($"{report.Name}: đây là bản sao của kế hoạch, không phải báo cáo, nên không được tổng hợp. Hãy chuyển tệp này ra khỏi nơi để báo cáo.");
            else
                reports.Add(Told(report, $"có vẻ là {own.Kind!.ToLowerInvariant()} kèm đề cương, không phải báo cáo của đơn vị. Tệp vẫn được tổng hợp; hãy kiểm tra lại.", terminal));
        }
        foreach (var same in reports.Where(report => report.Unit is not null).GroupBy(report => VietnameseText.Fold(report.Unit!), StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            odd = true;
            terminal.Say($"{same.First().Unit} có {same.Count()} báo cáo: {string.Join(", ", same.Select(report => report.Name))}. "
                + "Bản gửi trùng chỉ được tính một lần; nếu là bản thay thế, hãy bỏ bản cũ rồi tổng hợp lại để số liệu không bị tính hai lần.");
        }
        return batch with { Reports = reports, NeedsPerson = odd };
    }

    /// <summary>The file given as the plan is a report: it has no outline of its own to go by, or only an accidental one. Or it has several outlines.</summary>
    public static void TellOfPlan(Plan plan, string path, Terminal terminal)
    {
        if (plan.Kind is { } kind && VietnameseText.Fold(kind) == "bao cao")
            terminal.Say($"{Path.GetFileName(path)}: đây là một báo cáo, không phải kế hoạch hay đề cương. Hãy kiểm tra lại tệp đưa cho --plan.");
        foreach (var warning in PlanWarnings.Of(plan))
            terminal.Say($"{Path.GetFileName(path)}: {warning}");
    }

    private static MappedReport Told(MappedReport report, string what, Terminal terminal)
    {
        terminal.Say($"{report.Name}: {what}");
        return report;
    }

    /// <summary>The plan that a document is; null for reports. Only a document without the word "BÁO CÁO" over it is looked at closely.</summary>
    private static Plan? PlanIn(Document document)
    {
        if (Head(document.Blocks).Take(LongestHead).Any(line => line.StartsWith("BÁO CÁO", StringComparison.OrdinalIgnoreCase)))
            return null;
        return PlanReader.Read(document) is { Kind: not null, Outline.Nodes.Count: > 0 } plan ? plan : null;
    }

    private static IEnumerable<string> Head(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => paragraph.Text.Split('\n').Select(line => line.Trim('*', '#', ' ')),
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => Head(cell.Blocks)),
        _ => [],
    }).Where(line => line.Length > 0);
}
