using System.IO.Compression;
using System.Xml.Linq;
using Xunit;

namespace HopLuu.Cli.Tests.Verbs;

/// <summary>From the plan over the template, filled in as Word would, back onto the outline.</summary>
public sealed class FilledTemplateTests : IDisposable
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly Workplace place = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_text_maps_to_the_place_it_was_written_in_with_certainty(bool withoutGuidance) => AssertPlaces(Fill(withoutGuidance));

    /// <summary>LibreOffice drops the tags of content controls or keeps them, as its version will; here all are gone, and the bookmarks tell.</summary>
    [Fact]
    public void A_save_by_LibreOffice_loses_no_place()
    {
        var typed = Fill(withoutGuidance: false);
        SaveByLibreOffice();
        AssertPlaces(typed);
        var quantities = Hopluu.Run("map", place["mau.docx"], "--plan", Repository.Plan, "--json").Json.GetProperty("quantities").EnumerateArray().ToList();
        Assert.Contains(quantities, quantity => quantity.GetProperty("value").GetDecimal() == 4711 && quantity.GetProperty("section").GetString()!.StartsWith("5.2", StringComparison.Ordinal));
        Assert.Contains("hopluu:5.2#r", Keys(), StringComparison.Ordinal);
    }

    private string Keys()
    {
        using var zip = ZipFile.OpenRead(place["mau.docx"]);
        Assert.DoesNotContain(Load(zip.GetEntry("word/document.xml")!).Descendants(W + "tag"), tag => ((string?)tag.Attribute(W + "val"))?.StartsWith("hopluu:", StringComparison.Ordinal) == true);
        var read = HopLuu.Documents.Reading.DocumentReader.Read(place["mau.docx"]).Document!;
        return string.Concat(read.Blocks.OfType<HopLuu.Documents.Model.Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells).Select(cell => $"\"{cell.Key}\""));
    }

    private void SaveByLibreOffice()
    {
        File.Move(place["mau.docx"], place["dien.docx"]);
        var profile = new Uri(place["profile"]).AbsoluteUri;
        var start = new System.Diagnostics.ProcessStartInfo("soffice",
            [$"-env:UserInstallation={profile}", "--headless", "--norestore", "--convert-to", "docx:MS Word 2007 XML", "--outdir", place["luu"], place["dien.docx"]]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using (var office = System.Diagnostics.Process.Start(start)!)
        {
            office.StandardError.ReadToEnd();
            office.WaitForExit();
        }
        File.Move(Path.Combine(place["luu"], "dien.docx"), place["mau.docx"]);
        using var zip = ZipFile.Open(place["mau.docx"], ZipArchiveMode.Update);
        var document = Load(zip.GetEntry("word/document.xml")!);
        document.Descendants(W + "tag").Remove();
        Replace(zip, document);
    }

    private void AssertPlaces(Dictionary<string, List<string>> typed)
    {
        var run = Hopluu.Run("map", place["mau.docx"], "--plan", Repository.Plan, "--json");
        Assert.Equal(0, run.ExitCode);
        var sections = run.Json.GetProperty("sections").EnumerateArray().ToDictionary(section => "hopluu:" + section.GetProperty("id").GetString());
        Assert.Equal(typed.Keys.Order(StringComparer.Ordinal), sections.Keys.Order(StringComparer.Ordinal));
        Assert.Contains(typed.Keys, key => key.EndsWith("/shortcomings", StringComparison.Ordinal));
        foreach (var (key, texts) in typed)
        {
            Assert.Equal(texts, sections[key].GetProperty("paragraphs").EnumerateArray().Select(paragraph => paragraph.GetString()));
            Assert.Equal(1, sections[key].GetProperty("confidence").GetDouble());
        }
    }

    [Fact]
    public void Figures_written_into_a_form_belong_to_the_form()
    {
        Fill(withoutGuidance: false);
        var quantities = Hopluu.Run("map", place["mau.docx"], "--plan", Repository.Plan, "--json").Json.GetProperty("quantities").EnumerateArray().ToList();
        Assert.Contains(quantities, quantity => quantity.GetProperty("value").GetDecimal() == 4711 && quantity.GetProperty("section").GetString()!.StartsWith("5.2", StringComparison.Ordinal));
    }

    /// <summary>Types one to four paragraphs into the controls, leaves every seventh empty and fills the empty cells of forms; returns what was typed, by key.</summary>
    private Dictionary<string, List<string>> Fill(bool withoutGuidance)
    {
        Assert.Equal(0, Hopluu.Run("template", Repository.Plan, "-o", place["mau.docx"], "--unit", "Đảng ủy xã An Phú").ExitCode);
        using var zip = ZipFile.Open(place["mau.docx"], ZipArchiveMode.Update);
        var document = Load(zip.GetEntry("word/document.xml")!);
        var typed = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var at = 0;
        foreach (var control in document.Descendants(W + "sdt").ToList())
        {
            var content = control.Element(W + "sdtContent")!;
            // A form is a control of its own, and so is each of its places to fill.
            if (content.Descendants(W + "tc").Any())
                FillCells(content);
            else if (++at % 7 != 3)
                typed.Add(Type(control, content, at).Key, TextsOf(at));
        }
        if (withoutGuidance)
            document.Descendants(W + "p").Where(paragraph => (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val") == "hopluu-guidance").Remove();
        Replace(zip, document);
        return typed;
    }

    private static void Replace(ZipArchive zip, XDocument document)
    {
        zip.GetEntry("word/document.xml")!.Delete();
        using var stream = zip.CreateEntry("word/document.xml").Open();
        document.Save(stream, SaveOptions.DisableFormatting);
    }

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    private static (string Key, XElement Control) Type(XElement control, XElement content, int at)
    {
        var properties = control.Element(W + "sdtPr")!;
        properties.Elements(W + "showingPlcHdr").Remove();
        var look = content.Element(W + "p")!.Element(W + "pPr");
        content.ReplaceNodes(TextsOf(at).Select(text => new XElement(W + "p", look, new XElement(W + "r", new XElement(W + "t", text)))));
        return ((string)properties.Element(W + "tag")!.Attribute(W + "val")!, control);
    }

    private static List<string> TextsOf(int at) =>
        [.. new[]
        {
            $"- Đơn vị đã tổ chức {at} hội nghị ở nơi thứ {at}.", $"Nguyên nhân: còn thiếu kinh phí {at} triệu đồng cho việc này.",
            $"Kiến nghị cấp trên quan tâm lần thứ {at}.", $"Một số hạn chế đã được khắc phục trong quý {at}.",
        }.Take(1 + at % 4)];

    private static void FillCells(XElement content)
    {
        foreach (var cell in content.Descendants(W + "tc").Where(cell => !cell.Descendants(W + "t").Any(text => text.Value.Length > 0)))
            cell.Elements(W + "p").First().Add(new XElement(W + "r", new XElement(W + "t", "4711")));
    }

    public void Dispose() => place.Dispose();
}
