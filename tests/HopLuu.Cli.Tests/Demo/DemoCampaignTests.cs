using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using HopLuu.Vietnamese;
using Xunit;

namespace HopLuu.Cli.Tests.Demo;

/// <summary>The whole way, from the plan and the reports of samples/demo to the official report, against samples/demo/expected.json.</summary>
public sealed class DemoCampaignTests(DemoRun demo) : IClassFixture<DemoRun>
{
    [Fact]
    public void It_is_done_and_a_missing_unit_needs_a_person()
    {
        Assert.Equal(1, demo.Run.ExitCode);
        Assert.Equal(demo.Strings("campaign", "missing"), demo.Trace.GetProperty("missing").EnumerateArray().Select(unit => unit.GetProperty("unit").GetString()!));
        Assert.Equal(demo.Expected.GetProperty("campaign").GetProperty("received").GetInt32(), demo.Trace.GetProperty("campaign").GetProperty("received").GetInt32());
    }

    [Fact]
    public void All_fifteen_totals_are_exact_and_from_exactly_the_right_reports()
    {
        var wanted = demo.Expected.GetProperty("indicators").EnumerateArray().ToList();
        var missed = wanted.Where(indicator => !demo.Trace.GetProperty("indicators").EnumerateArray().Any(figure => IsExact(indicator, figure)))
            .Select(indicator => indicator.GetProperty("name").GetString()).ToList();
        Assert.Empty(missed);
    }

    [Fact]
    public void People_who_were_helped_are_not_added_to_people_who_were_trained() =>
        Assert.DoesNotContain(demo.Trace.GetProperty("indicators").EnumerateArray(), figure => figure.GetProperty("parts").EnumerateArray()
            .Any(part => part.GetProperty("report").GetString() == "chi-bo-truong-thpt.docx" && part.GetProperty("value").GetDecimal() == 720));

    [Fact]
    public void No_total_contains_figures_of_the_whole_district_beside_those_of_its_units()
    {
        var whole = demo.Strings("wholeDistrict").ToHashSet(StringComparer.Ordinal);
        foreach (var figure in demo.Trace.GetProperty("indicators").EnumerateArray())
        {
            var reports = figure.GetProperty("parts").EnumerateArray().Select(part => part.GetProperty("report").GetString()!).ToList();
            Assert.False(reports.Any(whole.Contains) && reports.Any(report => !whole.Contains(report)), figure.GetProperty("label").GetString());
        }
    }

    /// <summary>"Chi bộ: tổng số 22 chi bộ" tells nothing of what was counted.</summary>
    [Fact]
    public void No_total_is_told_whose_name_only_repeats_its_unit_of_measure()
    {
        var said = demo.Statements.Select(statement => statement.GetProperty("text").GetString()!).ToList();
        var bare = demo.Trace.GetProperty("indicators").EnumerateArray().Where(figure => VietnameseText.Fold(figure.GetProperty("label").GetString()!) == VietnameseText.Fold(figure.GetProperty("unit").GetString()!)).ToList();
        Assert.NotEmpty(bare);
        Assert.DoesNotContain(bare, figure => said.Exists(text => text.StartsWith(Capital(figure.GetProperty("label").GetString()!) + ": tổng số", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_document_of_a_list_ends_where_the_next_begins_and_a_head_is_named_with_the_body()
    {
        var documents = demo.Trace.GetProperty("documents").EnumerateArray().ToDictionary(document => document.GetProperty("number").GetString()!);
        Assert.EndsWith("Nghị quyết số 08-NQ/HU", documents["15-CTr/ĐU"].GetProperty("subject").GetString(), StringComparison.Ordinal);
        Assert.Equal("Hiệu trưởng Trường THPT Sông Vân", documents["45/KH-THPT"].GetProperty("issuer").GetString());
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    [Fact]
    public void Percentages_are_never_added() =>
        Assert.DoesNotContain(demo.Trace.GetProperty("indicators").EnumerateArray(), figure => figure.GetProperty("unit").GetString()!.Contains('%', StringComparison.Ordinal));

    [Fact]
    public void Every_statement_has_a_source_and_its_words_stand_in_the_report()
    {
        foreach (var statement in demo.Statements)
            Assert.NotEmpty(statement.GetProperty("sources").EnumerateArray());
        foreach (var source in demo.Statements.SelectMany(statement => statement.GetProperty("sources").EnumerateArray()).Where(source => source.GetProperty("paragraph").GetInt32() >= 0))
            Assert.Contains(DemoRun.Words(source.GetProperty("text").GetString()!), demo.TextOf(source.GetProperty("report").GetString()!), StringComparison.Ordinal);
    }

    [Fact]
    public void The_opening_sentence_rests_on_the_plan()
    {
        var opening = demo.Trace.GetProperty("opening");
        Assert.StartsWith("Thực hiện Kế hoạch số 96-KH/HU", opening.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("96-KH/HU", Assert.Single(opening.GetProperty("sources").EnumerateArray()).GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Requests_that_several_units_make_are_joined() =>
        Assert.Contains(demo.Trace.GetProperty("recommendations").EnumerateArray(), request => request.GetProperty("units").GetArrayLength() >= 5
            && VietnameseText.Fold(request.GetProperty("text").GetString()!).Contains("to cong nghe so cong dong", StringComparison.Ordinal));

    [Fact]
    public void Gaps_and_a_late_report_are_found()
    {
        var findings = demo.Trace.GetProperty("findings").EnumerateArray().Select(finding => (finding.GetProperty("report").GetString(), finding.GetProperty("section").GetString(), finding.GetProperty("kind").GetString())).ToList();
        foreach (var gap in demo.Expected.GetProperty("gaps").EnumerateArray())
            Assert.Contains(findings, finding => finding.Item1 == gap.GetProperty("report").GetString() && finding.Item2 == gap.GetProperty("section").GetString());
        foreach (var late in demo.Strings("campaign", "late"))
            Assert.Contains(findings, finding => finding.Item1 == late && finding.Item3 == "late");
    }

    [Theory]
    [InlineData("bao-cao.docx")]
    [InlineData("bao-cao.phu-luc-lam-viec.docx")]
    public void The_documents_have_no_validator_errors(string name)
    {
        using var document = WordprocessingDocument.Open(demo[name], isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description));
    }

    [Fact]
    public void The_report_says_that_it_is_provisional_and_names_nobody()
    {
        var text = string.Join('\n', Hopluu.Run("read", demo["bao-cao.docx"]).Out);
        Assert.Contains("Bản tổng hợp tạm (10/11 đơn vị)", text, StringComparison.Ordinal);
        Assert.Contains("HUYỆN ỦY SÔNG VÂN", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_input_gives_the_same_files()
    {
        using var again = new DemoRun();
        Assert.Equal(File.ReadAllText(demo["bao-cao.json"]), File.ReadAllText(again["bao-cao.json"]));
        Assert.Equal(File.ReadAllBytes(demo["bao-cao.docx"]), File.ReadAllBytes(again["bao-cao.docx"]));
    }

    private static bool IsExact(JsonElement wanted, JsonElement figure)
    {
        var parts = figure.GetProperty("parts").EnumerateArray().ToDictionary(part => part.GetProperty("report").GetString()!, part => part.GetProperty("value").GetDecimal(), StringComparer.Ordinal);
        var right = wanted.GetProperty("parts").EnumerateObject().ToList();
        return figure.GetProperty("total").GetDecimal() == wanted.GetProperty("total").GetDecimal()
            && right.Count == parts.Count && right.All(part => parts.TryGetValue(part.Name, out var value) && value == part.Value.GetDecimal());
    }
}
