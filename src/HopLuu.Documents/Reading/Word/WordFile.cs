using HopLuu.Documents.Model;
using HopLuu.Vietnamese;

namespace HopLuu.Documents.Reading.Word;

/// <summary>What all parts of one Word file share while they are read.</summary>
internal sealed class WordFile(ReadBudget budget, StyleSheet styles, Numbering numbering, FormatReader formats)
{
    private readonly Dictionary<string, LegacyEncoding?> encodings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> paragraphs = new(StringComparer.Ordinal);
    private char[]? spare;

    public ReadBudget Budget => budget;
    public StyleSheet Styles => styles;
    public FormatReader Formats => formats;
    /// <summary>The properties of runs and paragraphs that have none of their own.</summary>
    public RunFormat PlainRun { get; } = new();
    public ParagraphFormat PlainParagraph { get; } = new();
    public NumberCounters Counters { get; } = new(numbering, styles);
    public List<string> Warnings { get; } = [];
    public EncodingTally Encodings { get; } = new();
    public List<NoteReference> NoteReferences { get; } = [];
    public required NoteNumbers NoteNumbers { get; init; }

    /// <summary>The place of the next paragraph of a part.</summary>
    public Location NextLocation(string part)
    {
        var index = paragraphs.GetValueOrDefault(part);
        paragraphs[part] = index + 1;
        return new Location(part, index);
    }

    /// <summary>The place that the next paragraph of a part will have.</summary>
    public Location PeekLocation(string part) => new(part, paragraphs.GetValueOrDefault(part));

    /// <summary>Notes a reference in the text and gives its mark, which is the next number unless the file brings its own mark.</summary>
    public string AddNote(string part, string id, string? ownMark, Location anchor)
    {
        budget.Piece();
        if (NoteReferences.Count == budget.Limits.Notes)
            throw new RefusedException(ReadProblems.TooManyNotes);
        var mark = ownMark ?? NoteNumbers.Next(isEndnote: part == "endnotes");
        NoteReferences.Add(new NoteReference(part, id, mark, anchor));
        return mark;
    }

    /// <summary>Room for a paragraph's characters; given back, it serves the next one. A hundred thousand notes would else have a kilobyte each.</summary>
    public char[] TakeBuffer()
    {
        var buffer = spare ?? new char[512];
        spare = null;
        return buffer;
    }

    public void GiveBuffer(char[] buffer)
    {
        if (buffer.Length > 0)
            spare = buffer;
    }

    public void Warn(string warning)
    {
        if (!Warnings.Contains(warning))
            Warnings.Add(warning);
    }

    /// <summary>
    /// The legacy encoding of a run. Letters beyond ASCII are shown in the "hAnsi" font, so it decides; a capitals font (.VnTimeH) may be given for ASCII alone.
    /// </summary>
    public LegacyEncoding? EncodingOf(RunFormat format) => EncodingOf(format.HighAnsi) ?? EncodingOf(format.Ascii);

    private LegacyEncoding? EncodingOf(string? font)
    {
        if (font is null)
            return null;
        if (!encodings.TryGetValue(font, out var encoding))
            encodings.Add(font, encoding = LegacyFonts.EncodingOf(font));
        return encoding;
    }
}

/// <summary>A mark of a note met in the text.</summary>
/// <param name="Part">"footnotes" or "endnotes".</param>
internal readonly record struct NoteReference(string Part, string Id, string Mark, Location Anchor);
