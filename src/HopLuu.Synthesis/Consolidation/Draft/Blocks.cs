using HopLuu.Documents.Model;

namespace HopLuu.Synthesis.Consolidation.Draft;

/// <summary>Collects the blocks of a document and numbers their places.</summary>
internal sealed class Blocks
{
    private readonly List<Block> blocks = [];
    private readonly List<FixedPhrase> phrases = [];
    private readonly List<string> places = [];
    private string place = "";
    private int index;

    public IReadOnlyList<Block> All => blocks;

    /// <summary>Those of the blocks that no unit wrote.</summary>
    public IReadOnlyList<FixedPhrase> Phrases => phrases;

    /// <summary>What is added from here on belongs to this outline id.</summary>
    public void Begin(string id) => place = id;

    /// <summary>The blocks of each outline id, without headings.</summary>
    public IEnumerable<(string Id, IReadOnlyList<Block> Blocks)> Texts() => blocks.Zip(places)
        .Where(pair => pair.First is not Paragraph { Kind: ParagraphKind.Heading })
        .GroupBy(pair => pair.Second, StringComparer.Ordinal).Select(group => (group.Key, (IReadOnlyList<Block>)[.. group.Select(pair => pair.First)]));

    public bool IsEmpty => blocks.Count == 0;

    public void Heading(string? number, string title, int level, Alignment alignment = Alignment.Start) => Put(
        new Paragraph(Next(), [new Run(title)]) { Kind = ParagraphKind.Heading, Level = level, Number = number, Alignment = alignment });

    public void Text(string text, IReadOnlyList<string>? sources = null, bool italic = false) =>
        Put(new Paragraph(Next(), [new Run(text, Italic: italic) { Sources = sources ?? [] }]) { Alignment = Alignment.Justify });

    /// <summary>A registered phrase, accounted for in the trace.</summary>
    public void Fixed(string phrase, string section, bool italic = false)
    {
        phrases.Add(new FixedPhrase(section, phrase));
        Text(phrase, italic: italic);
    }

    public void Item(string text, IReadOnlyList<string>? sources = null) => Put(
        new Paragraph(Next(), [new Run(text) { Sources = sources ?? [] }]) { Kind = ParagraphKind.ListItem, Level = 1, Number = "-", Alignment = Alignment.Justify });

    public void Table(IReadOnlyList<string> titles, IEnumerable<IReadOnlyList<string>> rows)
    {
        var location = Next();
        List<TableRow> all = [new TableRow([.. titles.Select(Cell)], IsHeader: true), .. rows.Select(row => new TableRow([.. row.Select(Cell)]))];
        Put(new Table(location, all));
    }

    /// <summary>"Đơn vị tính: …" over a table, at its right.</summary>
    public void Unit(string text) => Put(new Paragraph(Next(), [new Run(text, Italic: true)]) { Alignment = Alignment.End });

    /// <summary>A table as the plan prints it.</summary>
    public void Form(Table table) => Put(table with { Location = Next() });

    private void Put(Block block)
    {
        blocks.Add(block);
        places.Add(place);
    }

    private TableCell Cell(string text, int column) => new([new Paragraph(Next(), [new Run(text)])], column);

    private Location Next() => new("body", index++);
}
