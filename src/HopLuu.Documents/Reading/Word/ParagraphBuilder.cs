using System.Runtime.InteropServices;
using HopLuu.Documents.Model;
using HopLuu.Documents.Reading.Xml;
using HopLuu.Vietnamese;

namespace HopLuu.Documents.Reading.Word;

/// <summary>How a stretch of a paragraph looks, and how its characters are stored.</summary>
internal readonly record struct Look(bool Bold, bool Italic, bool Underline, int? HalfPoints, LegacyEncoding? Encoding);

/// <summary>
/// Gathers the characters of one paragraph with their looks. Neighbours of one look become one run, and marks that a program split from their letter
/// by a run's border are put back before composing.
/// </summary>
internal sealed class ParagraphBuilder(WordFile file)
{
    private readonly List<(int End, Look Look, string? Mark)> pieces = [];
    private char[] text = [];

    public int Length { get; private set; }

    public bool IsEmpty => pieces.Count == 0;

    /// <summary>No letter has been added yet.</summary>
    public bool IsBlank { get; private set; } = true;

    public void Append(ReadOnlySpan<char> stored, in Look look)
    {
        if (stored.IsEmpty)
            return;
        Reserve(stored.Length);
        stored.CopyTo(text.AsSpan(Length));
        Extend(stored.Length, look);
    }

    public void AppendUtf8(ReadOnlySpan<byte> stored, in Look look)
    {
        if (stored.IsEmpty)
            return;
        Reserve(stored.Length);
        Extend(XmlText.Strict.GetChars(stored, text.AsSpan(Length)), look);
    }

    public void AppendNote(string mark, in Look look) => pieces.Add((Length, look, mark));

    /// <summary>The runs gathered so far; the builder is empty afterwards.</summary>
    public IReadOnlyList<Run> Take()
    {
        if (pieces.Count == 0)
            return [];
        var stored = text.AsSpan(0, Length);
        var unicode = RunText.IsUnicodeVietnamese(stored);
        var marks = unicode && RunText.HasMarks(stored);
        var runs = new Run[pieces.Count];
        var start = 0;
        for (var i = 0; i < runs.Length; i++)
        {
            file.Budget.Piece();
            var (end, look, mark) = pieces[i];
            if (marks)
                end = PastMarks(stored, end);
            runs[i] = new Run(Convert(stored[start..Math.Max(start, end)], look.Encoding, unicode, marks), look.Bold, look.Italic, look.Underline, look.HalfPoints / 2m, mark);
            start = Math.Max(start, end);
        }
        pieces.Clear();
        file.GiveBuffer(text);
        (text, Length, IsBlank) = ([], 0, true);
        return runs;
    }

    private void Reserve(int more)
    {
        file.Budget.Text(more);
        if (text.Length == 0)
            text = file.TakeBuffer();
        if (Length + more > text.Length)
            Array.Resize(ref text, Math.Max(text.Length * 2, Length + more));
    }

    private void Extend(int added, in Look look)
    {
        IsBlank = IsBlank && text.AsSpan(Length, added).IsWhiteSpace();
        Length += added;
        if (pieces.Count > 0 && CollectionsMarshal.AsSpan(pieces)[^1] is { Mark: null } last && last.Look == look)
            pieces[^1] = (Length, look, null);
        else
            pieces.Add((Length, look, null));
    }

    private string Convert(ReadOnlySpan<char> stored, LegacyEncoding? encoding, bool unicode, bool marks)
    {
        if (encoding is { } legacy && !(unicode && RunText.IsUnicodeVietnamese(stored)))
        {
            if (stored.IndexOfAnyExceptInRange('\0', '\u007F') >= 0)
                file.Encodings.Legacy(legacy);
            return RunText.Decode(stored, legacy);
        }
        if (unicode)
            file.Encodings.Composed();
        var clean = RunText.Clean(stored);
        if (!marks || !RunText.HasMarks(clean))
            return clean;
        file.Encodings.Decomposed();
        return VietnameseText.Compose(clean);
    }

    private static int PastMarks(ReadOnlySpan<char> stored, int end)
    {
        while (end < stored.Length && stored[end] is >= '\u0300' and <= '\u036F')
            end++;
        return end;
    }
}
