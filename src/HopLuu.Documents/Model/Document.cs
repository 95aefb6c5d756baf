namespace HopLuu.Documents.Model;

/// <summary>
/// Everything that is read becomes one of these, and everything written is written from one: blocks in reading order,
/// with notes and running headers kept apart. All text is NFC; legacy encodings are already decoded.
/// </summary>
public sealed record Document
{
    /// <summary>The body in reading order: paragraphs and tables.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Footnotes and endnotes, in the order of their marks.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>Paragraphs of page headers and footers; never part of the body.</summary>
    public IReadOnlyList<Paragraph> HeadersAndFooters { get; init; } = [];

    /// <summary>What the reader had to leave out or guess, in Vietnamese, for the person who handed the file in.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>How the text was stored in the file.</summary>
    public SourceEncoding Encoding { get; init; } = SourceEncoding.Unicode;
}

/// <summary>How a file stored its Vietnamese text before it was read into the model.</summary>
public enum SourceEncoding
{
    /// <summary>Unicode, composed (NFC).</summary>
    Unicode,
    /// <summary>Unicode with decomposed marks (NFD), wholly or partly.</summary>
    UnicodeDecomposed,
    /// <summary>TCVN 5712 (ABC), fonts named ".Vn…".</summary>
    Tcvn3,
    /// <summary>VNI, fonts named "VNI-…".</summary>
    Vni,
    /// <summary>Several of these in one file.</summary>
    Mixed,
}

/// <summary>Where a block stood in its file, so that a sentence of a consolidated report can point back at it.</summary>
/// <param name="Part">"body", "textbox", "footnotes", "endnotes", "header" or "footer".</param>
/// <param name="Index">Zero-based position among all paragraphs of that part, in document order; paragraphs in table cells count.</param>
public readonly record struct Location(string Part, int Index);

/// <summary>A piece of a document's body: a paragraph or a table.</summary>
public abstract record Block(Location Location);

/// <summary>A footnote or endnote.</summary>
/// <param name="Mark">The mark as shown, "1", "2", "*".</param>
/// <param name="Anchor">The paragraph that carries the mark.</param>
public sealed record Note(string Mark, Location Anchor, IReadOnlyList<Paragraph> Paragraphs);
