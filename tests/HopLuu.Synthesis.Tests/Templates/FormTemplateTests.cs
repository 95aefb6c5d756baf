using System.IO.Compression;
using System.Text;
using HopLuu.Documents.Model;
using HopLuu.Documents.Reading;
using HopLuu.Documents.Writing;
using HopLuu.Synthesis.Consolidation;
using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;
using HopLuu.Synthesis.Templates;
using HopLuu.Synthesis.Tests.Consolidating;
using Xunit;

namespace HopLuu.Synthesis.Tests.Templates;

public sealed class FormTemplateTests
{
    private static readonly Table Form = FormCampaign.Table("TT | Chỉ tiêu | ĐVT | Năm 2023 | <", "^ | ^ | ^ | Kế hoạch | Thực hiện", "1 | Thư viện xã | thư viện | | ", "2 | Tủ sách thôn | tủ | |");

    [Fact]
    public void The_template_prints_the_plans_own_table_with_a_key_for_each_place_to_fill()
    {
        var section = UnitTemplate.Of(FormCampaign.Of(Form).Plan, "Đảng ủy xã Vân Thủy").Sections.Single(section => section.Form is not null);

        Assert.Equal(Form.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text))), section.Form!.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text))));
        Assert.Equal(["hopluu:5#r2c3", "hopluu:5#r2c4", "hopluu:5#r3c3", "hopluu:5#r3c4"], section.Form.Rows.SelectMany(row => row.Cells).Select(cell => cell.Key).OfType<string>());
        Assert.Equal([true, true, false, false], section.Form.Rows.Select(row => row.IsHeader));
    }

    [Fact]
    public void A_form_in_a_section_leaves_a_place_for_text_too()
    {
        var plain = new SmallCampaign().Plan;
        var template = UnitTemplate.Of(FormCampaign.With(plain, [.. plain.Outline.Nodes.Select(node => node.Id == "2.2" ? node with { Form = Form } : node)]), null);

        Assert.True(template.Sections.Single(section => section.Key == "hopluu:2.2").AsksForText);
        Assert.False(UnitTemplate.Of(FormCampaign.Of(Form).Plan, null).Sections.Single(section => section.Form is not null).AsksForText);
    }

    [Fact]
    public void A_filled_template_gives_its_figures_to_the_plans_form_by_their_keys()
    {
        var plan = FormCampaign.Of(Form).Plan;
        using var file = new MemoryStream();
        TemplateWriter.Write(UnitTemplate.Of(plan, "Đảng ủy xã Vân Thủy"), file);
        // The unit renames a row, so that only the key says which it is.
        var filled = Typed(file, xml => Put(Put(xml, "hopluu:5#r2c4", "7"), "hopluu:5#r3c4", "12").Replace(">Tủ sách thôn<", ">Sách ở thôn, tổ<", StringComparison.Ordinal));

        var document = DocumentReader.Read(new MemoryStream(filled), "xa-van-thuy.docx").Document;
        var said = Consolidator.Consolidate([ReportMapper.Map(document!, "xa-van-thuy.docx", plan)], plan, new ConsolidationOptions());

        Assert.Equal(["…", "7", "…", "12"], said.Forms[0].Rows.SelectMany(row => row.Cells).Select(cell => cell.Text));
        Assert.Empty(said.Forms[0].Notes);
    }

    private static string Put(string xml, string key, string text)
    {
        var at = xml.IndexOf($"\"{key}\"", StringComparison.Ordinal);
        var end = xml.IndexOf("</w:p>", at, StringComparison.Ordinal);
        return xml.Insert(end, $"<w:r><w:t>{text}</w:t></w:r>");
    }

    private static byte[] Typed(MemoryStream file, Func<string, string> type)
    {
        using (var package = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = package.GetEntry("word/document.xml")!;
            string xml;
            using (var reader = new StreamReader(entry.Open(), Encoding.UTF8))
                xml = reader.ReadToEnd();
            entry.Delete();
            using var writer = new StreamWriter(package.CreateEntry("word/document.xml").Open(), new UTF8Encoding(false));
            writer.Write(type(xml));
        }
        return file.ToArray();
    }
}
