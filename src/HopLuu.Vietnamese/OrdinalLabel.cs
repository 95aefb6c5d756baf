using HopLuu.Vietnamese.Ordinals;

namespace HopLuu.Vietnamese;

/// <summary>The habits in which a heading or list item is numbered, from the outermost inwards in no fixed order.</summary>
public enum OrdinalStyle
{
    /// <summary>"PHẦN THỨ NHẤT", "Phần I", "PHẦN 1", "Chương II", "Mục 1" as a word with a number.</summary>
    Named,
    /// <summary>"Phụ lục", "PHỤ LỤC I", "Phụ lục số 02", "Biểu 01", "Mẫu số 1".</summary>
    Appendix,
    /// <summary>"I.", "IV-", "II)", "(ii)".</summary>
    Roman,
    /// <summary>"A.", "B-".</summary>
    UpperLetter,
    /// <summary>"1.", "2)", "3-", "(4)".</summary>
    Arabic,
    /// <summary>"1.1.", "2.3.4", "I.1", "2.a)" — two or more parts.</summary>
    Decimal,
    /// <summary>"a)", "b.", "đ)", "(c)".</summary>
    LowerLetter,
    /// <summary>"-", "–", "+", "*", "•" and the like.</summary>
    Bullet,
}

/// <summary>A number typed at the start of a paragraph.</summary>
/// <param name="Style">The habit it follows.</param>
/// <param name="Text">The label as typed, without the white space after it: "PHẦN THỨ NHẤT", "1.1.", "a)".</param>
/// <param name="Value">
/// Its number: 1 for "I", "A", "a", "THỨ NHẤT", the last part for "2.3"; 0 for bullets and unnumbered appendices. Letters count in
/// Vietnamese order (a b c d đ e g h i k), see <see cref="Alternatives"/>.
/// </param>
/// <param name="Depth">Number of parts: 1, or 2 and more for <see cref="OrdinalStyle.Decimal"/>.</param>
/// <param name="Length">Characters of the text up to where the title begins.</param>
/// <param name="Path">The parts of a decimal label ("2.3" → 2, 3); a single value otherwise.</param>
public sealed record OrdinalLabel(OrdinalStyle Style, string Text, int Value, int Depth, int Length, IReadOnlyList<int> Path)
{
    /// <summary>
    /// Reads the label at the start of a paragraph's text; null when there is none. "- 1.1. Bối cảnh" gives the bullet; read again after it.
    /// Dates, figures, document numbers, initials and references ("Mục 2 của Kế hoạch") are not labels.
    /// </summary>
    public static OrdinalLabel? Read(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || VietnameseText.IsInvisible(text[start])))
        {
            start++;
        }
        return start == text.Length
            ? null
            : BulletLabel.Read(text, start) ?? NumberLabel.Read(text, start) ?? LetterLabel.Read(text, start) ?? NamedLabel.Read(text, start);
    }

    /// <summary>
    /// The word of a named label, folded: "phan", "chuong", "muc", "dieu", "tieu muc", "phu luc" (also for "PL"), "phu bieu", "bieu", "mau"; empty
    /// for other styles. Labels of different names belong to different levels.
    /// </summary>
    public string Name => Style is OrdinalStyle.Named or OrdinalStyle.Appendix ? NamedLabel.NameOf(Text) : "";

    /// <summary>
    /// The other readings of the same characters, likelier ones first: "C." as the Roman 100, "i)" as the Roman 1, "e)" as the fifth letter
    /// where a list leaves out đ. Which one holds shows only in the sequence.
    /// </summary>
    public IReadOnlyList<OrdinalLabel> Alternatives => [.. Readings.Others(this)];

    /// <summary>This label read as a Roman number ("C.", "D)", "i)"), itself if it is one, null if it cannot be.</summary>
    public OrdinalLabel? AsRoman() => Style == OrdinalStyle.Roman ? this : Alternatives.FirstOrDefault(other => other.Style == OrdinalStyle.Roman);

    /// <summary>This label read as a letter ("I." as the letter I), itself if it is one, null if it cannot be.</summary>
    public OrdinalLabel? AsLetter() => Style is OrdinalStyle.UpperLetter or OrdinalStyle.LowerLetter
        ? this
        : Alternatives.FirstOrDefault(other => other.Style is OrdinalStyle.UpperLetter or OrdinalStyle.LowerLetter);

    /// <summary>
    /// Whether this label is the next one after another of its level in some reading of both: "II." after "I.", "D." after "C.",
    /// "e)" after "d)" or "đ)", "1.3" after "1.2", a bullet after the same bullet.
    /// </summary>
    public bool Continues(OrdinalLabel previous)
    {
        ArgumentNullException.ThrowIfNull(previous);
        return Readings.All(this).Any(mine => Readings.All(previous).Any(theirs => Readings.Follows(mine, theirs)));
    }
}
