using System.Globalization;
using HopLuu.Documents.Model;

namespace HopLuu.Documents.Writing;

/// <summary>The sources of generated sentences, shown as endnotes or as comments in the margin; gathered while the text is streamed, written after it.</summary>
internal sealed class SourceNotes(SourceDisplay display)
{
    private readonly List<IReadOnlyList<string>> notes = [];

    public SourceDisplay Display => display;

    /// <summary>The parts of the package that the notes need.</summary>
    public IReadOnlyList<WordPart> Parts => display switch
    {
        SourceDisplay.None => [],
        SourceDisplay.Endnotes => [new WordPart("endnotes", "endnotes")],
        SourceDisplay.Comments => [new WordPart("comments", "comments")],
    };

    /// <summary>Writes a run's text between the marks of its sources.</summary>
    public void Around(WordXml xml, Run run, Action writeRun)
    {
        if (display == SourceDisplay.None || run.Sources.Count == 0)
        {
            writeRun();
            return;
        }
        notes.Add(run.Sources);
        var id = notes.Count;
        if (display == SourceDisplay.Comments)
            xml.Start("commentRangeStart").Attribute("id", id).End();
        writeRun();
        if (display == SourceDisplay.Comments)
            xml.Start("commentRangeEnd").Attribute("id", id).End();
        Mark(xml, id);
    }

    /// <summary>Writes the part with the notes' texts.</summary>
    public void WriteParts(WordPackage package)
    {
        if (display == SourceDisplay.Endnotes)
            package.WritePart("endnotes", "endnotes", WriteEndnotes);
        else if (display == SourceDisplay.Comments)
            package.WritePart("comments", "comments", WriteComments);
    }

    private void Mark(WordXml xml, int id)
    {
        var endnote = display == SourceDisplay.Endnotes;
        xml.Start("r").Start("rPr").Value("rStyle", endnote ? StyleSheet.EndnoteMark : StyleSheet.CommentMark).End();
        xml.Start(endnote ? "endnoteReference" : "commentReference").Attribute("id", id).End().End();
    }

    private void WriteEndnotes(WordXml xml)
    {
        xml.Raw("""<w:endnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:endnote><w:endnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:endnote>""");
        for (var i = 0; i < notes.Count; i++)
        {
            xml.Start("endnote").Attribute("id", i + 1);
            WriteLines(xml, notes[i], StyleSheet.EndnoteText, $"""<w:r><w:rPr><w:rStyle w:val="{StyleSheet.EndnoteMark}"/></w:rPr><w:endnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>""");
            xml.End();
        }
    }

    private void WriteComments(WordXml xml)
    {
        for (var i = 0; i < notes.Count; i++)
        {
            xml.Start("comment").Attribute("id", (i + 1).ToString(CultureInfo.InvariantCulture)).Attribute("author", "Hợp Lưu").Attribute("initials", "HL");
            WriteLines(xml, notes[i], StyleSheet.CommentText, $"""<w:r><w:rPr><w:rStyle w:val="{StyleSheet.CommentMark}"/></w:rPr><w:annotationRef/></w:r>""");
            xml.End();
        }
    }

    private static void WriteLines(WordXml xml, IReadOnlyList<string> lines, string style, string mark)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            xml.Start("p").Start("pPr").Value("pStyle", style).End();
            if (i == 0)
                xml.Raw(mark);
            xml.Start("r");
            RunText.Write(xml, lines[i]);
            xml.End().End();
        }
    }
}
