namespace HopLuu.Vietnamese;

/// <summary>The habits in which a heading or list item is numbered, from the outermost inwards in no fixed order.</summary>
public enum OrdinalStyle
{
    /// <summary>"PHẦN THỨ NHẤT", "Phần I", "PHẦN 1", "Chương II", "Mục 1" as a word with a number.</summary>
    Named,
    /// <summary>"Phụ lục", "PHỤ LỤC I", "Phụ lục số 02", "Biểu 01", "Mẫu số 1".</summary>
    Appendix,
    /// <summary>"I.", "IV-", "II)".</summary>
    Roman,
    /// <summary>"A.", "B-".</summary>
    UpperLetter,
    /// <summary>"1.", "2)", "3-".</summary>
    Arabic,
    /// <summary>"1.1.", "2.3.4" — two or more parts.</summary>
    Decimal,
    /// <summary>"a)", "b.", "đ)".</summary>
    LowerLetter,
    /// <summary>"-", "–", "+", "*", "•" and the like.</summary>
    Bullet,
}

/// <summary>A number typed at the start of a paragraph.</summary>
/// <param name="Style">The habit it follows.</param>
/// <param name="Text">The label as typed, without the white space after it: "PHẦN THỨ NHẤT", "1.1.", "a)".</param>
/// <param name="Value">Its number: 1 for "I", "A", "a", "THỨ NHẤT", the last part for "2.3"; 0 for bullets and unnumbered appendices.</param>
/// <param name="Depth">Number of parts: 1, or 2 and more for <see cref="OrdinalStyle.Decimal"/>.</param>
/// <param name="Length">Characters of the text up to where the title begins.</param>
/// <param name="Path">The parts of a decimal label ("2.3" → 2, 3); a single value otherwise.</param>
public sealed record OrdinalLabel(OrdinalStyle Style, string Text, int Value, int Depth, int Length, IReadOnlyList<int> Path)
{
    /// <summary>Reads the label at the start of a paragraph's text; null when there is none. "- 1.1. Bối cảnh" gives the bullet; read again after it.</summary>
    public static OrdinalLabel? Read(ReadOnlySpan<char> text) => null;
}
