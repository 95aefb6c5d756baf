using CsCheck;
using HopLuu.Synthesis.Consolidation;
using HopLuu.Synthesis.Mapping;
using Xunit;

namespace HopLuu.Synthesis.Tests.Consolidating;

/// <summary>Nothing is lost: every paragraph is a source of something, or listed with the reason why not.</summary>
public sealed class AccountTests
{
    private static readonly string[] Places = ["1", "2", "2.1", "2.1/results", "2.1/shortcomings", "2.2", "2/causes", "3", "3.1", "4", ""];

    private static readonly string[] Pieces =
    [
        "Tổ chức 12 hội nghị tuyên truyền", "cho 1.250 lượt người", "các chi bộ chưa quan tâm", "- Về tổ chức:", "+ Phát 97 tin, bài;", "đạt 85,2% kế hoạch", "* Kết quả đạt được:",
        "Đối với Chính phủ: sửa đổi quy định.", "thực hiện Kế hoạch số 25-KH/ĐU ngày 12/8/2021", "trong đó có 6 văn bản của Đảng ủy", "kinh phí 356,5 triệu đồng", "xã ta", "…", "a)", "1.1.", "(xem phụ lục)",
    ];

    [Fact]
    public void Every_paragraph_is_a_source_or_listed_as_unused() =>
        Gen.Select(Gen.Int[0, Places.Length - 1], Gen.Int[0, Pieces.Length - 1].Array[1, 6]).Array[1, 12].Array[1, 5].Sample(reports =>
        {
            var campaign = new SmallCampaign();
            for (var at = 0; at < reports.Length; at++)
                campaign.Report($"Đảng ủy xã Số {at}", [.. reports[at].Select(line => $"{Places[line.Item1]} | {string.Join(' ', line.Item2.Select(piece => Pieces[piece]))}")]);
            AssertAllAccounted(campaign.Reports, campaign.Consolidate());
        }, iter: 300);

    [Fact]
    public void A_report_handed_in_twice_is_counted_once_and_its_copy_is_listed()
    {
        var campaign = StatementTests.Filled();
        var copied = campaign.Reports[0] with { Name = "bao-cao-1-ban-sao.docx" };
        var said = Consolidator.Consolidate([.. campaign.Reports, copied], campaign.Plan, new ConsolidationOptions());

        Assert.Equal(2, said.Facts.Received);
        Assert.All(said.Indicators, figure => Assert.Equal(figure.Parts.Count, figure.Parts.DistinctBy(part => part.Report).Count()));
        Assert.Contains(said.Unused, text => text.Report == copied.Name && text.Reason.Contains("gửi trùng", StringComparison.Ordinal));
    }

    internal static void AssertAllAccounted(IReadOnlyList<MappedReport> reports, Synthesis.Consolidation.Consolidation said)
    {
        var accounted = said.Sections.SelectMany(section => section.Statements).SelectMany(statement => statement.Sources).Select(source => (source.Report, source.Paragraph))
            .Concat(said.Recommendations.SelectMany(request => request.Sources).Select(source => (source.Report, source.Paragraph)))
            .Concat(said.Indicators.SelectMany(figure => figure.Parts).Select(part => (part.Report, part.Paragraph)))
            .Concat(said.Unused.Select(text => (text.Report, text.Paragraph))).ToHashSet();
        foreach (var report in reports)
        {
            foreach (var paragraph in report.Sections.SelectMany(section => section.Paragraphs).Concat(report.Unmapped))
                Assert.Contains((report.Name, paragraph.Source.Location.Index), accounted);
        }
    }
}
