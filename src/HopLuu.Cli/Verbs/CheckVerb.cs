using HopLuu.Cli.Answers;
using HopLuu.Cli.CommandLine;
using HopLuu.Cli.Output;
using HopLuu.Synthesis.Checking;
using HopLuu.Synthesis.Plans;

namespace HopLuu.Cli.Verbs;

/// <summary><c>hopluu check PATH… --plan PLAN</c>: findings on one or many reports.</summary>
internal sealed class CheckVerb : Verb
{
    public override string Name => "check";
    public override string Summary => "kiểm tra báo cáo: mục thiếu hoặc sơ sài, số liệu mâu thuẫn, viện dẫn sai, nộp muộn";
    public override PathArgument Paths => CampaignArguments.Paths;
    public override IReadOnlyList<Option> Options { get; } = [Option.Plan, CampaignArguments.Units, Option.Json];
    public override IReadOnlyList<string> Examples { get; } =
    [
        "hopluu check xa-an-phu.docx --plan ke-hoach.docx",
        "hopluu check bao-cao/ bo-sung.zip --plan ke-hoach.docx --units don-vi.csv --json",
    ];

    public override ExitCode Run(Arguments arguments, Terminal terminal)
    {
        if (CampaignArguments.ReadPlan(arguments, terminal) is not { } plan || !CampaignArguments.TryReadUnits(arguments, terminal, out var units))
            return ExitCode.Unreadable;
        var inputs = CampaignArguments.FindReports(arguments);
        if (inputs.Files.Count == 0)
            return terminal.Refuse("Không tìm thấy tệp báo cáo nào ở nơi đã chỉ. Các loại tệp được nhận: .docx, .txt, .md.");
        terminal.StopOnRequest();
        var batch = ReportBatch.Read(inputs, plan, terminal);
        var findings = ReportChecker.Check(batch.Reports, plan, units);
        if (arguments.Json)
            terminal.PrintJson(new CheckAnswer([.. findings.Select(FindingData.Of)], batch.Unreadable), AnswerJson.Plain.CheckAnswer);
        else
            Show(batch, findings, plan, terminal);
        return batch.ExitCodeWith(findings.Count > 0);
    }

    private static void Show(ReportBatch batch, IReadOnlyList<Finding> findings, Plan plan, Terminal terminal)
    {
        foreach (var report in findings.GroupBy(finding => finding.Report, StringComparer.Ordinal))
        {
            terminal.Print($"{report.Key}");
            foreach (var finding in report)
            {
                var place = finding.Section is { } id ? $"[{id}{(plan.Outline.Find(id) is { } node ? " " + node.Title : "")}] " : "";
                terminal.Print($"  {Mark(finding.Severity)} {place}{finding.Message}");
                foreach (var evidence in finding.Evidence)
                    terminal.Print($"      {(evidence.Report == finding.Report ? "" : evidence.Report + ": ")}“{Shorten(evidence.Text)}”");
            }
        }
        terminal.Print($"{(findings.Count == 0 ? "" : "\n")}{batch.Reports.Count} báo cáo, {findings.Count} điều cần xem{(batch.Unreadable.Count == 0 ? "" : $", {batch.Unreadable.Count} tệp không đọc được")}.");
    }

    private static string Mark(Severity severity) => severity switch
    {
        Severity.Low => "·",
        Severity.Medium => "!",
        Severity.High => "!!",
    };

    private static string Shorten(string text) => text.Length > 160 ? text[..159] + "…" : text;
}
