using HopLuu.Documents.Model;

namespace HopLuu.Cli.Answers;

/// <summary>The answer of <c>hopluu read</c>: the document model.</summary>
internal sealed record ReadAnswer(
    IReadOnlyList<ReadBlock> Blocks, IReadOnlyList<ReadNote> Notes, IReadOnlyList<string> HeadersAndFooters, IReadOnlyList<string> Warnings, string Encoding)
{
    public static ReadAnswer Of(Document document) => new(
        [.. document.Blocks.Select(ReadBlock.Of)],
        [.. document.Notes.Select(note => new ReadNote(note.Mark, note.Anchor.Index, string.Join('\n', note.Paragraphs.Select(paragraph => paragraph.Text))))],
        [.. document.HeadersAndFooters.Select(paragraph => paragraph.Text)],
        document.Warnings,
        NameOf(document.Encoding));

    private static string NameOf(SourceEncoding encoding) => encoding switch
    {
        SourceEncoding.Unicode => "unicode",
        SourceEncoding.UnicodeDecomposed => "unicode-decomposed",
        SourceEncoding.Tcvn3 => "tcvn3",
        SourceEncoding.Vni => "vni",
        SourceEncoding.Mixed => "mixed",
    };
}

/// <summary>A note of a document.</summary>
/// <param name="Paragraph">Index of the paragraph that carries its mark.</param>
internal sealed record ReadNote(string Mark, int Paragraph, string Text);

/// <summary>A paragraph or a table.</summary>
/// <param name="Kind">"heading", "paragraph", "list-item" or "table".</param>
/// <param name="Number">The automatic number as Word shows it.</param>
/// <param name="Cells">The cells of a table; null for a paragraph.</param>
/// <param name="Part">"body" or "textbox".</param>
/// <param name="Paragraph">Position among the paragraphs of that part; the first paragraph's for a table.</param>
internal sealed record ReadBlock(
    string Kind, int? Level, string? Number, string Text, string? Style, IReadOnlyList<ReadCell>? Cells, string Part, int Paragraph)
{
    public static ReadBlock Of(Block block) => block switch
    {
        Paragraph paragraph => new ReadBlock(NameOf(paragraph.Kind), paragraph.Level, paragraph.Number, paragraph.Text, paragraph.Style, null,
            block.Location.Part, block.Location.Index),
        Table table => new ReadBlock("table", null, null, "", null, [.. ReadCell.Of(table)], block.Location.Part, block.Location.Index),
        _ => throw new InvalidOperationException($"A block of an unknown kind: {block.GetType()}"),
    };

    private static string NameOf(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Body => "paragraph",
        ParagraphKind.Heading => "heading",
        ParagraphKind.ListItem => "list-item",
    };
}

/// <summary>A cell; merged cells stand once, at their top left.</summary>
internal sealed record ReadCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text)
{
    public static IEnumerable<ReadCell> Of(Table table) =>
        table.Rows.SelectMany((row, at) => row.Cells.Select(cell => new ReadCell(at, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Text)));
}
