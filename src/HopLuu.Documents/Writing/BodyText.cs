using HopLuu.Documents.Model;

namespace HopLuu.Documents.Writing;

/// <summary>The running text: headings, paragraphs, list items; tables are handed on.</summary>
internal sealed class BodyText(WordXml xml, LayoutRules rules, Numbering numbering, SourceNotes sources)
{
    /// <summary>Writes the main text; its last paragraph gets the closing mark "./." and stays with the signature.</summary>
    public void WriteClosed(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i == blocks.Count - 1 && blocks[i] is Paragraph { Kind: not ParagraphKind.Heading } last)
                WriteParagraph(Closed(last), keepWithNext: true);
            else
                Write(blocks[i], rules.TextWidth);
        }
    }

    public void Write(IReadOnlyList<Block> blocks, int width)
    {
        foreach (var block in blocks)
            Write(block, width);
    }

    private void Write(Block block, int width)
    {
        if (block is Table table)
            Tables.Write(xml, table, rules, width, paragraph => WriteRuns(paragraph.Runs));
        else if (block is Paragraph paragraph)
            WriteParagraph(paragraph);
    }

    public void WriteParagraph(Paragraph paragraph, bool keepWithNext = false)
    {
        var heading = paragraph.Kind == ParagraphKind.Heading;
        xml.Start("p").Start("pPr");
        xml.Value("pStyle", heading ? StyleSheet.HeadingId(Math.Clamp(paragraph.Level ?? 1, 1, 9)) : StyleSheet.Body);
        if (keepWithNext)
            xml.Empty("keepNext");
        if (paragraph.BreakBefore)
            xml.Empty("pageBreakBefore");
        if (paragraph.Alignment is Alignment.Center or Alignment.End)
        {
            xml.Start("ind").Attribute("firstLine", 0).End();
            xml.Value("jc", paragraph.Alignment == Alignment.Center ? "center" : "right");
        }
        xml.End();
        WriteRuns([new Run(numbering.TextOf(paragraph))]);
        WriteRuns(paragraph.Runs);
        xml.End();
    }

    private void WriteRuns(IReadOnlyList<Run> runs)
    {
        foreach (var run in runs)
        {
            if (run.Text.Length > 0)
                sources.Around(xml, run, () => WriteRun(run));
        }
    }

    private void WriteRun(Run run)
    {
        xml.Start("r");
        if (run.Bold || run.Italic || run.Underline)
        {
            xml.Start("rPr");
            if (run.Bold)
                xml.Empty("b").Empty("bCs");
            if (run.Italic)
                xml.Empty("i").Empty("iCs");
            if (run.Underline)
                xml.Value("u", "single");
            xml.End();
        }
        RunText.Write(xml, run.Text);
        xml.End();
    }

    private Paragraph Closed(Paragraph paragraph)
    {
        var mark = rules.ClosingMark;
        var text = paragraph.Text.TrimEnd();
        if (text.Length == 0 || text.EndsWith(mark, StringComparison.Ordinal))
            return paragraph;
        var runs = paragraph.Runs.ToList();
        var last = runs.FindLastIndex(run => !string.IsNullOrWhiteSpace(run.Text));
        runs[last] = runs[last] with { Text = runs[last].Text.TrimEnd().TrimEnd('.', ';', ',') + mark };
        return paragraph with { Runs = runs };
    }
}
