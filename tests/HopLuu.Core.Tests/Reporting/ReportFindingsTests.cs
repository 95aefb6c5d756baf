using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using HopLuu.Synthesis.Plans;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Core.Tests.Reporting;

public sealed class ReportFindingsTests
{
    private static readonly DateTimeOffset Now = new(2024, 5, 6, 1, 0, 0, TimeSpan.Zero);
    private static readonly Guid ReportId = Guid.NewGuid();

    private static readonly OutlineVersion Outline = new(Guid.NewGuid(), Guid.NewGuid(), 1, "Đề cương",
    [
        Item("mo", null, "MỞ ĐẦU", NodeKind.Part, NodeMode.Own),
        Item("a", null, "Kết quả thực hiện", NodeKind.Part),
        Item("a1", "a", "Công tác tuyên truyền", NodeKind.Section), Item("r", "a1", "Kết quả", NodeKind.Facet), Item("s", "a1", "Hạn chế", NodeKind.Facet), Item("c", "a1", "Nguyên nhân", NodeKind.Facet),
        Item("a2", "a", "Công tác tổ chức", NodeKind.Section),
        Item("k", null, "Kiến nghị", NodeKind.Part), Item("k1", "k", "Với Tỉnh ủy", NodeKind.Addressee),
        Item("p", null, "PHỤ LỤC số liệu", NodeKind.Part),
    ], Now);

    [Fact]
    public void An_empty_task_is_one_finding_and_what_a_unit_may_leave_out_is_none()
    {
        var findings = ReportFindings.Of(Outline, Sections());

        Assert.Equal(["r,s,c", "a2"], findings.Select(finding => string.Join(',', finding.Keys)));
        Assert.All(findings, finding => Assert.Equal(ReportFindingKind.Missing, finding.Kind));
    }

    [Fact]
    public void A_single_empty_angle_is_named_with_its_task()
    {
        var findings = ReportFindings.Of(Outline, Sections(("r", Long), ("c", Long), ("a2", Long)));

        var missing = Assert.Single(findings);
        Assert.Contains("Công tác tuyên truyền – Hạn chế", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_or_less_is_thin()
    {
        var findings = ReportFindings.Of(Outline, Sections(("r", Long), ("s", "<p>Còn chậm.</p>"), ("c", Long), ("a2", Long)));

        Assert.Equal(ReportFindingKind.Thin, Assert.Single(findings).Kind);
    }

    [Fact]
    public void A_declared_section_is_complete()
    {
        var sections = Sections(("r", Long), ("c", Long), ("a2", Long), ("s", ""));
        sections["s"].Declare(Declaration.NothingArose, "Không có hạn chế.", "Người soạn", Now);

        Assert.Empty(ReportFindings.Of(Outline, sections));
    }

    [Theory, EveryDatabase]
    public async Task The_number_on_the_board_follows_every_save_and_declaration(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");

        Scene.Must(await scene.Save(report, "k11", Long));
        Assert.Equal(3, await Count());
        Scene.Must(await scene.Save(report, "k12", "<p>Ngắn.</p>"));
        Assert.Equal(3, await Count());
        Scene.Must(await scene.Do<DeclareSection, Result<Done>>(op => op.Run(scene.Writer, new(report, "k12", Declaration.OutOfScope, "Không được giao."))));
        Assert.Equal(2, await Count());

        Task<int> Count() => scene.Read(db => db.Reports.Where(row => row.Id == report).Select(row => row.FindingCount).SingleAsync());
    }

    [Theory, EveryDatabase]
    public async Task A_report_still_owed_after_its_day_is_found_late(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");
        Scene.Must(await scene.Save(report, "k11", Long));

        Assert.DoesNotContain(await Findings(), finding => finding.Kind == ReportFindingKind.Late);
        scene.Clock.Move(TimeSpan.FromDays(10));
        Assert.Equal(ReportFindingKind.Late, (await Findings())[0].Kind);

        async Task<IReadOnlyList<ReportFinding>> Findings() => Scene.Must(await scene.Do<OpenSection, Result<OpenSection.OpenedSection>>(op => op.Run(scene.Writer, new(report, "k11")))).Findings;
    }

    private const string Long = "<p>Đã tổ chức 12 hội nghị tuyên truyền cho 1.250 lượt người ở các thôn.</p>";

    private static Dictionary<string, ReportSection> Sections(params (string Key, string Html)[] texts) => texts.ToDictionary(text => text.Key, text =>
    {
        var section = new ReportSection(Guid.NewGuid(), ReportId, text.Key);
        section.Save(text.Html, RichText.Words(text.Html), 0, Guid.NewGuid(), "Người soạn", Now);
        return section;
    }, StringComparer.Ordinal);

    private static OutlineItem Item(string key, string? parent, string title, NodeKind kind, NodeMode mode = NodeMode.Join) => new() { Key = key, Parent = parent, Title = title, Kind = kind, Mode = mode };
}
