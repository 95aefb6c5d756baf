using System.Text;
using HopLuu.Documents.Model;
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
    private readonly StringBuilder text = new();
    private readonly List<(int End, Look Look, string? Mark)> pieces = [];

    public int Length => text.Length;

    public bool IsEmpty => text.Length == 0 && pieces.Count == 0;

    /// <summary>No letter has been added yet.</summary>
    public bool IsBlank { get; private set; } = true;

    public void Append(string stored, in Look look)
    {
        if (stored.Length == 0)
            return;
        file.Budget.Text(stored.Length);
        IsBlank = IsBlank && string.IsNullOrWhiteSpace(stored);
        text.Append(stored);
        Extend(look);
    }

    public void AppendNote(string mark, in Look look) => pieces.Add((text.Length, look, mark));

    /// <summary>The runs gathered so far; the builder is empty afterwards.</summary>
    public IReadOnlyList<Run> Take()
    {
        if (pieces.Count == 0)
            return [];
        var stored = text.ToString();
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
            runs[i] = new Run(Convert(stored.AsSpan(start, Math.Max(0, end - start)), look.Encoding, unicode, marks), look.Bold, look.Italic, look.Underline, look.HalfPoints / 2m, mark);
            start = Math.Max(start, end);
        }
        text.Clear();
        pieces.Clear();
        IsBlank = true;
        return runs;
    }

    private void Extend(in Look look)
    {
        if (pieces.Count > 0 && pieces[^1] is var (_, last, mark) && mark is null && last == look)
            pieces[^1] = (text.Length, look, null);
        else
            pieces.Add((text.Length, look, null));
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

    private static int PastMarks(string stored, int end)
    {
        while (end < stored.Length && stored[end] is >= '\u0300' and <= '\u036F')
            end++;
        return end;
    }
}
