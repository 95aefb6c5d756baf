using System.Globalization;
using HopLuu.Cli.Answers;
using HopLuu.Cli.CommandLine;
using HopLuu.Cli.Output;
using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;

namespace HopLuu.Cli.Verbs;

/// <summary><c>hopluu map REPORT --plan PLAN</c>: a unit's report onto the outline.</summary>
internal sealed class MapVerb : Verb
{
    private const int LongestSignatureLine = 80;

    public override string Name => "map";
    public override string Summary => "đặt từng đoạn của một báo cáo vào mục của đề cương, kèm độ chắc chắn";
    public override PathArgument Paths { get; } = new("BÁO_CÁO", "tệp báo cáo của đơn vị", 1, 1);
    public override IReadOnlyList<Option> Options { get; } = [Option.Plan, Option.Json];
    public override IReadOnlyList<string> Examples { get; } =
        ["hopluu map xa-an-phu.docx --plan ke-hoach.docx", "hopluu map xa-an-phu.docx --plan ke-hoach.docx --json > xa-an-phu.json"];

    public override ExitCode Run(Arguments arguments, Terminal terminal)
    {
        if (SingleFile.ReadPlan(arguments.Required(Option.Plan), arguments, terminal) is not { } plan
            || SingleFile.Read(arguments.Paths[0], arguments, terminal) is not { } document)
            return ExitCode.Unreadable;
        BatchWarnings.TellOfPlan(plan, arguments.Required(Option.Plan), terminal);
        var report = ReportMapper.Map(document, Path.GetFileName(arguments.Paths[0]), plan);
        if (arguments.Json)
            terminal.PrintJson(MapAnswer.Of(report), AnswerJson.Plain.MapAnswer);
        else
            Show(report, plan, terminal);
        return LeavesTextAside(report) ? ExitCode.Findings : ExitCode.Done;
    }

    /// <summary>
    /// Whether text stands outside the outline amid text that is in it: letterhead and signature are no unit's words, and where appendices follow
    /// they are known by their short lines. A report of which nothing fits is left aside whole.
    /// </summary>
    private static bool LeavesTextAside(MappedReport report)
    {
        var mapped = report.Sections.SelectMany(section => section.Paragraphs).Select(paragraph => paragraph.Source.Location).Where(place => place.Part == "body").Select(place => place.Index).ToList();
        return mapped.Count == 0 ? report.Tables.Count == 0 : report.Unmapped.Any(paragraph => paragraph.Source.Location is { Part: "body" } place
            && place.Index > mapped.Min() && place.Index < mapped.Max() && paragraph.Text.Length > LongestSignatureLine);
    }

    private static void Show(MappedReport report, Plan plan, Terminal terminal)
    {
        terminal.Print($"{report.Unit ?? "(không rõ đơn vị)"} - {report.Number ?? "chưa có số"} - {(report.Date is { } date ? date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : "chưa có ngày")}\n");
        var table = new TextTable("Mục", "Tên mục", "Số đoạn", "Chắc chắn");
        foreach (var section in report.Sections)
        {
            table.Add(section.Id, Shorten(plan.Outline.Find(section.Id)?.Title ?? ""), section.Paragraphs.Count.ToString(CultureInfo.InvariantCulture),
                section.Confidence.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ','));
        }
        terminal.Print(table.ToString());
        if (report.EmptySections.Count > 0)
            terminal.Print($"\nCó đề mục nhưng không có nội dung: {string.Join(", ", report.EmptySections)}");
        if (report.Unmapped.Count == 0)
            return;
        terminal.Print($"\nNgoài đề cương ({report.Unmapped.Count} đoạn):");
        foreach (var paragraph in report.Unmapped)
            terminal.Print($"  {Shorten(paragraph.Text)}");
    }

    private static string Shorten(string text) => text.Length > 70 ? text[..69] + "…" : text;
}
