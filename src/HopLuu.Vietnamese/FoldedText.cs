using HopLuu.Vietnamese.Letters;

namespace HopLuu.Vietnamese;

/// <summary>
/// A text with its folded form and the way back: search in <see cref="Text"/>, cite with <see cref="ToSource(TextSpan)"/>.
/// <code>
/// var folded = FoldedText.Of("Uỷ ban  nhân dân");
/// var at = folded.Text.IndexOf("ban nhan");
/// folded.ToSource(new(at, 8)).Of(folded.Source) == "ban  nhân"
/// </code>
/// </summary>
public sealed class FoldedText
{
    private readonly int[] _sources;

    private FoldedText(string source, string text, int[] sources) => (Source, Text, _sources) = (source, text, sources);

    /// <summary>The text as given.</summary>
    public string Source { get; }

    /// <summary>Its folded form, equal to <see cref="VietnameseText.Fold"/> of it.</summary>
    public string Text { get; }

    /// <summary>Folds a text and remembers where each folded character comes from.</summary>
    public static FoldedText Of(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var room = Folding.Room(source);
        var (folded, sources) = (new char[room], new int[room]);
        var length = Folding.Write(source, folded, sources);
        return new(source, new string(folded, 0, length), sources[..length]);
    }

    /// <summary>The index in the source of a folded character; the source's length for the end of the folded text.</summary>
    public int ToSource(int folded) => folded < _sources.Length ? _sources[folded] : Source.Length;

    /// <summary>The piece of the source that a piece of the folded text stands for, with the marks that belong to its last letter.</summary>
    public TextSpan ToSource(TextSpan folded)
    {
        if (folded.Length == 0)
        {
            return new(ToSource(folded.Start), 0);
        }
        var end = _sources[folded.End - 1] + 1;
        while (end < Source.Length && CombiningMarks.IsMark(Source[end]))
        {
            end++;
        }
        return TextSpan.Between(_sources[folded.Start], end);
    }
}
