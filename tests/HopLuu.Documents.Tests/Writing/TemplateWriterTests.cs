using HopLuu.Documents.Model;
using HopLuu.Documents.Writing;
using Xunit;
using static HopLuu.Documents.Tests.Writing.WrittenFile;

namespace HopLuu.Documents.Tests.Writing;

public sealed class TemplateWriterTests
{
    private static readonly Table form = new(default,
    [
        new TableRow([Sample.Cell("TT", 0), Sample.Cell("Chỉ tiêu", 1), Sample.Cell("Kết quả", 2)], IsHeader: true),
        new TableRow([Sample.Cell("1", 0), Sample.Cell("Số cây đã trồng", 1), new TableCell([], 2) { Key = "hopluu:2/1" }]),
    ]);

    private static readonly TemplateDocument template = new()
    {
        Report = Sample.Party with { Body = [] },
        Campaign = "trong-cay-2024",
        OutlineVersion = "3",
        Sections =
        [
            new TemplateSection("hopluu:1", "PHẦN THỨ NHẤT", "Kết quả", 1, [], Fillable: false),
            new TemplateSection("hopluu:1.1", "I.", "Công tác lãnh đạo", 2, ["Nêu số văn bản đã ban hành.", "Không quá một trang."]),
            new TemplateSection("hopluu:1.1/causes", "1.", "Nguyên nhân", 3, []),
            new TemplateSection("hopluu:2", "PHẦN THỨ HAI", "Biểu số liệu", 1, ["Số liệu đến hết tháng 4."], form),
        ],
    };

    [Fact]
    public void Word_finds_no_fault_in_a_template()
    {
        Assert.Empty(Of(template).Faults());
        Assert.Empty(Of(template with { Report = Sample.Rich(Sample.State, SourceDisplay.Endnotes), Sections = [] }).Faults());
    }

    [Fact]
    public void Each_section_to_fill_is_found_again_by_its_key()
    {
        Assert.Equal(["hopluu:1.1", "hopluu:1.1/causes"], Of(template).Paragraphs.Where(paragraph => paragraph.Key is not null).Select(paragraph => paragraph.Key));
    }

    [Fact]
    public void An_untouched_control_holds_no_text()
    {
        Assert.All(Of(template).Paragraphs.Where(paragraph => paragraph.Key is not null), paragraph => Assert.Equal("", paragraph.Text));
    }

    [Fact]
    public void Guidance_is_known_by_its_style()
    {
        var guidance = Of(template with { Instructions = [] }).Paragraphs.Where(paragraph => paragraph.Style == TemplateDocument.GuidanceStyle);
        Assert.Equal(["Nêu số văn bản đã ban hành.", "Không quá một trang.", "Số liệu đến hết tháng 4."], guidance.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void Headings_are_numbered_like_the_outline()
    {
        var headings = Of(template).Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Heading);
        Assert.Equal(["PHẦN THỨ NHẤT Kết quả", "I. Công tác lãnh đạo", "1. Nguyên nhân", "PHẦN THỨ HAI Biểu số liệu"], headings.Select(heading => $"{heading.Number} {heading.Text.Trim()}"));
    }

    [Fact]
    public void A_form_carries_the_sections_key_and_its_cells_their_own()
    {
        var table = Of(template).Read().Blocks.OfType<Table>().Single(read => read.HasBorders);
        Assert.True(table.Rows[0].IsHeader);
        Assert.Equal("hopluu:2/1", table.Rows[1].Cells[2].Key);
        Assert.Equal("hopluu:2", table.Rows[1].Cells[1].Key);
    }

    [Fact]
    public void A_section_with_a_form_may_ask_for_text_too()
    {
        var asking = template with { Sections = [.. template.Sections.Select(section => section.Form is null ? section : section with { AsksForText = true })] };

        Assert.Equal(["hopluu:1.1", "hopluu:1.1/causes", "hopluu:2"], Of(asking).Paragraphs.Where(paragraph => paragraph.Key is not null).Select(paragraph => paragraph.Key));
        Assert.Empty(Of(asking).Faults());
    }

    [Fact]
    public void Campaign_and_version_are_in_the_files_properties()
    {
        var properties = Of(template).Part("docProps/custom.xml").Elements().ToDictionary(property => property.Attribute("name")!.Value, property => property.Value);
        Assert.Equal("trong-cay-2024", properties[TemplateDocument.CampaignProperty]);
        Assert.Equal("3", properties[TemplateDocument.OutlineProperty]);
    }

    [Fact]
    public void Ids_of_controls_and_drawings_are_unique()
    {
        var body = Of(template).Body;
        var ids = body.Descendants(W + "sdtPr").Select(control => control.Element(W + "id")!.Attribute(W + "val")!.Value)
            .Concat(body.Descendants().Where(element => element.Name.LocalName == "docPr").Select(drawing => drawing.Attribute("id")!.Value)).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("hopluu:1")]
    [InlineData("hopluu:12345678901234567890123456789012345678901234567890123456789")]
    public void A_key_that_is_empty_taken_or_too_long_is_refused(string key)
    {
        var wrong = template with { Sections = [.. template.Sections, new TemplateSection(key, null, "Khác", 1, [])] };
        Assert.Throws<ArgumentException>(() => Of(wrong));
    }
}
