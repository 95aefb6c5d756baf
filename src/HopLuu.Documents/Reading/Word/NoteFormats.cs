namespace HopLuu.Documents.Reading.Word;

/// <summary>How footnotes or endnotes are numbered (w:footnotePr, w:endnotePr; ISO 29500-1 §17.11); null where it is not said.</summary>
internal readonly record struct NoteFormat(string? Format, int? Start, bool? EachSection)
{
    public NoteFormat Over(NoteFormat below) => new(Format ?? below.Format, Start ?? below.Start, EachSection ?? below.EachSection);
}

/// <summary>The numbering of both kinds of notes in a section, or in the document.</summary>
internal readonly record struct NoteFormatPair(NoteFormat Footnotes, NoteFormat Endnotes);

/// <summary>How the notes of a document are numbered: in general, and section by section.</summary>
internal sealed record NoteFormats(NoteFormatPair General, IReadOnlyList<NoteFormatPair> Sections)
{
    public NoteFormat Of(int section, bool isEndnote)
    {
        var here = section < Sections.Count ? Sections[section] : default;
        return isEndnote ? here.Endnotes.Over(General.Endnotes) : here.Footnotes.Over(General.Footnotes);
    }
}

/// <summary>
/// Counts the notes as they are met: footnotes 1, 2 …, endnotes i, ii … where the file says nothing. Numbers that begin again on each page go on here:
/// pages are known only to who lays them out, and a mark that stands once is of more use.
/// </summary>
/// <param name="read">Reads the formats; asked when the first note is met, for most documents have none.</param>
internal sealed class NoteNumbers(Func<NoteFormats> read)
{
    private NoteFormats? formats;
    private int section;
    private int? footnote;
    private int? endnote;

    public string Next(bool isEndnote)
    {
        var format = (formats ??= read()).Of(section, isEndnote);
        ref var last = ref isEndnote ? ref endnote : ref footnote;
        last = last is null ? format.Start ?? 1 : last + 1;
        var mark = NumberFormats.Format(last.Value, format.Format ?? (isEndnote ? "lowerRoman" : "decimal"));
        return mark.Length > 0 ? mark : NumberFormats.Format(last.Value, "decimal");
    }

    public void EndSection()
    {
        section++;
        if (formats is null)
            return;
        if (formats.Of(section, isEndnote: false).EachSection == true)
            footnote = null;
        if (formats.Of(section, isEndnote: true).EachSection == true)
            endnote = null;
    }
}
