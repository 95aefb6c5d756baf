using HopLuu.Documents.Model;
using HopLuu.Synthesis.Consolidation;
using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Tests.Consolidating;

/// <summary>A campaign made by hand: an outline of a few nodes, and reports whose paragraphs stand where the test puts them.</summary>
internal sealed class SmallCampaign
{
    private readonly List<MappedReport> reports = [];

    public Plan Plan { get; init; } = new()
    {
        Issuer = "Huyện ủy Bình Hà", ParentIssuer = "Đảng bộ tỉnh Hải Tây", SignedFor = "Ban Thường vụ", NumberTail = "-KH/HU", Kind = "Kế hoạch", Date = new DateOnly(2024, 4, 2),
        Place = "Bình Hà", Subject = "Sơ kết 03 năm thực hiện Nghị quyết số 07-NQ/TU",
        Bases = [new LegalBasis("07-NQ/TU", "Nghị quyết", new DateOnly(2021, 3, 15), "Nghị quyết số 07-NQ/TU ngày 15/3/2021 của Tỉnh ủy")],
        Deadlines = [new Deadline("Cấp cơ sở", "2024-05-15", false, null, "gửi báo cáo về Ban Thường vụ Huyện ủy trước ngày 15/5/2024", "Ban Thường vụ Huyện ủy", null)],
        Outline = new Outline("Đề cương báo cáo",
        [
            Node("1", "MỞ ĐẦU", null, NodeKind.Part, NodeMode.Own),
            Node("2", "KẾT QUẢ THỰC HIỆN", null, NodeKind.Part, NodeMode.Join, "PHẦN THỨ NHẤT"),
            Node("2.1", "Công tác tuyên truyền", "2", NodeKind.Section, NodeMode.Join, "1."),
            Node("2.1/results", "Kết quả đạt được", "2.1", NodeKind.Facet, NodeMode.Join) with { Facet = Facet.Results },
            Node("2.1/shortcomings", "Tồn tại, hạn chế", "2.1", NodeKind.Facet, NodeMode.Join) with { Facet = Facet.Shortcomings },
            Node("2.2", "Xây dựng cơ sở vật chất", "2", NodeKind.Section, NodeMode.Join, "2."),
            Node("3", "Kiến nghị", null, NodeKind.Part, NodeMode.List, "PHẦN THỨ HAI"),
            Node("3.1", "Tỉnh ủy, UBND tỉnh", "3", NodeKind.Addressee, NodeMode.List),
            Node("4", "Danh mục các văn bản đã ban hành", null, NodeKind.Appendix, NodeMode.List),
            Node("5", "Kết quả thực hiện các chỉ tiêu", null, NodeKind.Appendix, NodeMode.Table),
        ]),
    };

    /// <summary>Adds a report; each line is "section id | text", or "| text" for what fits nowhere.</summary>
    public SmallCampaign Report(string unit, params string[] lines) => Report(unit, ReportScope.Own, lines);

    public SmallCampaign Report(string unit, ReportScope scope, params string[] lines)
    {
        var placed = lines.Select((line, at) => (Section: line.Split('|', 2)[0].Trim(), Paragraph: Mapped(line.Split('|', 2)[1].Trim(), at))).ToList();
        reports.Add(new MappedReport
        {
            Name = $"bao-cao-{reports.Count + 1}.docx", Unit = unit, Number = $"{reports.Count + 10}-BC/ĐU", Date = new DateOnly(2024, 5, 10), Scope = scope,
            Sections = [.. placed.Where(line => line.Section.Length > 0).GroupBy(line => line.Section).Select(own => new MappedSection(own.Key, 1, [.. own.Select(line => line.Paragraph)]))],
            Unmapped = [.. placed.Where(line => line.Section.Length == 0).Select(line => line.Paragraph)],
            Document = new Document { Blocks = [] },
        });
        return this;
    }

    /// <summary>Gives the last report a table; cells are parted by "|".</summary>
    public SmallCampaign Table(string section, params string[] rows)
    {
        var table = new Table(new Location("body", 500), [.. rows.Select((row, at) => new TableRow(
            [.. row.Split('|').Select((text, column) => new TableCell([new Paragraph(new Location("body", 500 + at * 10 + column), [new Run(text.Trim())])], column))], at == 0))]);
        reports[^1] = reports[^1] with { Tables = [.. reports[^1].Tables, new MappedTable(section, null, table)] };
        return this;
    }

    /// <summary>Changes the last report.</summary>
    public SmallCampaign With(Func<MappedReport, MappedReport> change)
    {
        reports[^1] = change(reports[^1]);
        return this;
    }

    public IReadOnlyList<MappedReport> Reports => reports;

    public Synthesis.Consolidation.Consolidation Consolidate(UnitList? units = null) => Consolidator.Consolidate(reports, Plan, new ConsolidationOptions { Units = units });

    private static OutlineNode Node(string id, string title, string? parent, NodeKind kind, NodeMode mode, string? number = null) =>
        new() { Id = id, Title = title, Parent = parent, Kind = kind, Mode = mode, Number = number };

    private static MappedParagraph Mapped(string text, int at) => new(new Paragraph(new Location("body", at), [new Run(text)]), text, 1);
}
