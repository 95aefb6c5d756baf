using HopLuu.Documents.Model;

namespace HopLuu.Documents.Writing;

/// <summary>The running text: headings, paragraphs, list items; tables are handed on.</summary>
internal sealed class BodyText(WordXml xml, LayoutRules rules, Numbering numbering, HeadingLooks looks, SourceNotes sources)
{
    private bool beforeTable;

    /// <summary>Writes the main text; its last paragraph gets the closing mark "./." and stays with the signature.</summary>
    public void WriteClosed(IReadOnlyList<Block> blocks)
    {
        if (blocks.Count > 0 && blocks[^1] is Paragraph { Kind: not ParagraphKind.Heading } last)
            blocks = [.. blocks.Take(blocks.Count - 1), Closed(last)];
        Write(blocks, keepLast: true);
    }

    /// <summary>Writes blocks into a text this wide.</summary>
    public void Write(IReadOnlyList<Block> blocks, int? textWidth = null, bool keepLast = false)
    {
        var width = textWidth ?? rules.TextWidth;
        for (var i = 0; i < blocks.Count; i++)
        {
            var tableNext = i + 1 < blocks.Count && blocks[i + 1] is Table;
            beforeTable = tableNext && blocks[i] is Paragraph;
            if (blocks[i] is Paragraph paragraph)
                WriteParagraph(paragraph, keepLast && i == blocks.Count - 1);
            else if (blocks[i] is Table table)
                WriteTable(table, width);
            // Two tables without a paragraph between them would become one.
            if (blocks[i] is Table && tableNext)
                new Line("", 6).Write(xml);
        }
        beforeTable = false;
    }

    /// <summary>A table; the caller sees to a paragraph after it.</summary>
    public void WriteTable(Table table, int? textWidth = null) => new Tables(xml, this).Write(table, textWidth ?? rules.TextWidth);

    /// <summary>A paragraph that says what a section of a template asks for.</summary>
    public void WriteGuidance(string guidance) => WriteStyled(guidance, StyleSheet.Guidance, null);

    /// <summary>What an empty control of a template shows.</summary>
    public void WritePlaceholder(string placeholder) => WriteStyled(placeholder, StyleSheet.Body, StyleSheet.Placeholder);

    private void WriteStyled(string text, string style, string? runStyle)
    {
        xml.Start("p").Start("pPr").Value("pStyle", style).End().Start("r");
        if (runStyle is not null)
            xml.Start("rPr").Value("rStyle", runStyle).End();
        RunText.Write(xml, text);
        xml.End().End();
    }

    private void WriteParagraph(Paragraph paragraph, bool keepWithNext = false)
    {
        if (paragraph.Kind == ParagraphKind.Heading)
            WriteHeading(paragraph);
        else
            WriteText(paragraph, keepWithNext);
    }

    private void WriteHeading(Paragraph heading)
    {
        var level = Math.Clamp(heading.Level ?? 1, 1, 9);
        var look = HeadingLook.Of(heading);
        var style = looks.StyleOf(level, look);
        var number = Assign(heading, level, look.OwnLine);
        var properties = look == style ? null : RunLook.Difference(look, style);
        Begin(heading, StyleSheet.HeadingId(level), keepWithNext: false, number);
        if (look.Centered != style.Centered)
        {
            xml.Start("ind").Attribute("firstLine", look.Centered ? 0 : rules.FirstLineIndent).End();
            xml.Value("jc", look.Centered ? "center" : "both");
        }
        properties?.Write(xml);
        xml.End();
        WriteTypedNumber(heading, number, properties, look.OwnLine ? "\n" : " ");
        if (number is not null && look.OwnLine && heading.Runs.Count > 0)
            xml.Start("r").Empty("br").End();
        WriteRuns(heading.Runs, properties);
        xml.End();
    }

    private void WriteText(Paragraph paragraph, bool keepWithNext)
    {
        var number = Assign(paragraph, Math.Clamp(paragraph.Level ?? 1, 1, 9), ownLine: false);
        Begin(paragraph, StyleSheet.Body, keepWithNext, number);
        if (paragraph.Alignment is Alignment.Center or Alignment.End)
        {
            xml.Start("ind").Attribute("firstLine", 0).End();
            xml.Value("jc", paragraph.Alignment == Alignment.Center ? "center" : "right");
        }
        xml.End();
        WriteTypedNumber(paragraph, number, null, " ");
        WriteRuns(paragraph.Runs);
        xml.End();
    }

    /// <summary>A paragraph of a table's cell, in the cell's style.</summary>
    public void WriteCell(Paragraph paragraph, string style, string? align, bool bold)
    {
        var number = Assign(paragraph, Math.Clamp(paragraph.Level ?? 1, 1, 9), ownLine: false);
        Begin(paragraph with { BreakBefore = false }, style, keepWithNext: false, number);
        if (number is not null)
            xml.Start("ind").Attribute("firstLine", 0).End();
        if (align is not null)
            xml.Value("jc", align);
        xml.End();
        var look = bold ? new RunLook(true, null, null) : null;
        WriteTypedNumber(paragraph, number, look, " ");
        WriteRuns(paragraph.Runs, look);
        xml.End();
    }

    private NumberedAs? Assign(Paragraph paragraph, int level, bool ownLine) =>
        paragraph.Number is { } number ? numbering.Assign(number, paragraph.Kind, level - 1, ownLine) : null;

    private void Begin(Paragraph paragraph, string style, bool keepWithNext, NumberedAs? number)
    {
        xml.Start("p").Start("pPr").Value("pStyle", style);
        if (keepWithNext)
            xml.Empty("keepNext");
        if (paragraph.BreakBefore)
            xml.Empty("pageBreakBefore");
        if (number is { } numbered)
            xml.Start("numPr").Value("ilvl", numbered.Level).Value("numId", numbered.NumId).End();
        if (beforeTable)
            xml.Start("spacing").Attribute("after", rules.ParagraphGap).End();
    }

    private void WriteTypedNumber(Paragraph paragraph, NumberedAs? number, RunLook? look, string between)
    {
        if (number is null && paragraph.Number is { Length: > 0 } typed)
            WriteRun(new Run(typed + between), look);
    }

    private void WriteRuns(IReadOnlyList<Run> runs, RunLook? look = null)
    {
        foreach (var run in runs)
        {
            if (run.Text.Length > 0)
                sources.Around(xml, run, () => WriteRun(run, look));
        }
    }

    private void WriteRun(Run run, RunLook? look)
    {
        xml.Start("r");
        (look ?? RunLook.None).With(run).Write(xml, run.Underline);
        RunText.Write(xml, run.Text);
        xml.End();
    }

    private Paragraph Closed(Paragraph paragraph)
    {
        var mark = rules.ClosingMark;
        var text = paragraph.Text.TrimEnd();
        // "[…]" stands for what is still to be written; nothing is closed by it.
        if (text.Length == 0 || text.EndsWith(']') || text.EndsWith(mark, StringComparison.Ordinal))
            return paragraph;
        var runs = paragraph.Runs.ToList();
        var last = runs.FindLastIndex(run => !string.IsNullOrWhiteSpace(run.Text));
        runs[last] = runs[last] with { Text = runs[last].Text.TrimEnd().TrimEnd('.', ';', ',') + mark };
        return paragraph with { Runs = runs };
    }
}
