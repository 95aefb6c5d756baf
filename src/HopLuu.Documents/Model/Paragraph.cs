namespace HopLuu.Documents.Model;

/// <summary>A paragraph with its runs and as much of its look as readers of plans and reports need.</summary>
public sealed record Paragraph(Location Location, IReadOnlyList<Run> Runs) : Block(Location)
{
    private readonly IReadOnlyList<Run> runs = Runs;
    private string? text;
    private bool breakBefore;

    /// <summary>The runs in order.</summary>
    public IReadOnlyList<Run> Runs
    {
        get => runs;
        // A copy with other runs must not keep the text of the old ones.
        init => (runs, text) = (value, null);
    }

    /// <summary>What the paragraph is, by style, outline level, numbering or look.</summary>
    public ParagraphKind Kind { get; init; } = ParagraphKind.Body;

    /// <summary>Heading level or list level, 1 for the outermost; null for body text, and for headings and items known by look alone.</summary>
    public int? Level { get; init; }

    /// <summary>
    /// The automatic number as Word shows it ("PHẦN I.", "1.1.", "a)", "-"), null when there is none.
    /// A number typed by hand is part of <see cref="Text"/>; <see cref="HopLuu.Vietnamese.OrdinalLabel"/> recognises it.
    /// </summary>
    public string? Number { get; init; }

    /// <summary>The style's name as Word's interface shows it ("heading 1", "Normal"), null when there is none.</summary>
    public string? Style { get; init; }

    /// <summary>Horizontal alignment.</summary>
    public Alignment Alignment { get; init; } = Alignment.Start;

    /// <summary>A page or section break stands before this paragraph.</summary>
    public bool BreakBefore { get => breakBefore; init => breakBefore = value; }

    /// <summary>Tag of the innermost content control around the paragraph ("hopluu:…" in our own templates), null when there is none.</summary>
    public string? Key { get; init; }

    /// <summary>Left indent plus first-line indent in twips (1/1440 inch).</summary>
    public int Indent { get; init; }

    /// <summary>The runs joined. Tabs are '\t', line breaks '\n'.</summary>
    public string Text => text ??= string.Concat(Runs.Select(run => run.Text));

    /// <summary>Every run that is not white space is bold.</summary>
    public bool IsBold => Holds(static run => run.Bold);

    /// <summary>Every run that is not white space is italic.</summary>
    public bool IsItalic => Holds(static run => run.Italic);

    /// <summary>For the reader, who learns only at a section's end how the section began.</summary>
    internal void MarkBreak() => breakBefore = true;

    private bool Holds(Func<Run, bool> test)
    {
        var any = false;
        foreach (var run in Runs)
        {
            if (string.IsNullOrWhiteSpace(run.Text))
                continue;
            if (!test(run))
                return false;
            any = true;
        }
        return any;
    }
}

/// <summary>What a paragraph is.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Body,
    /// <summary>A heading by style, outline level, numbering or look.</summary>
    Heading,
    /// <summary>An item of an automatic or typed list.</summary>
    ListItem,
}

/// <summary>Horizontal alignment of a paragraph.</summary>
public enum Alignment
{
    /// <summary>Left.</summary>
    Start,
    /// <summary>Centred.</summary>
    Center,
    /// <summary>Right.</summary>
    End,
    /// <summary>Justified.</summary>
    Justify,
}

/// <summary>A stretch of text in one look.</summary>
/// <param name="Text">NFC text; tabs are '\t', line breaks '\n'.</param>
/// <param name="Size">Font size in points, null when the file does not say.</param>
/// <param name="NoteMark">Set on a run that is the mark of a note; its text is empty then.</param>
public sealed record Run(string Text, bool Bold = false, bool Italic = false, bool Underline = false, decimal? Size = null, string? NoteMark = null)
{
    /// <summary>Where a generated sentence comes from, a line each; the writer shows them as endnotes or comments where wanted. Empty in what was read.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}
