using HopLuu.Documents.Model;
using HopLuu.Vietnamese;

namespace HopLuu.Documents.Writing;

/// <summary>
/// How a heading looks, by the habit of its number (HD 36 and HD 05 Phụ lục 3, Nghị định 30 Phụ lục I): parts and chapters centred with the number on
/// a line of its own and the title in capitals; I. in bold capitals; 1. bold; 1.1. and a) bold italic; deeper ones italic.
/// </summary>
internal sealed record HeadingLook(bool Centered, bool OwnLine, bool Capitals, bool Bold, bool Italic)
{
    private static readonly HeadingLook Named = new(true, true, true, true, false);
    private static readonly HeadingLook Capital = new(false, false, true, true, false);
    private static readonly HeadingLook Strong = new(false, false, false, true, false);
    private static readonly HeadingLook StrongItalic = new(false, false, false, true, true);
    private static readonly HeadingLook Slanted = new(false, false, false, false, true);
    private static readonly HeadingLook Alone = new(true, false, true, true, false);

    public static HeadingLook Of(Paragraph heading)
    {
        var level = heading.Level ?? 1;
        if (heading.Number is not { } number)
            return level switch { 1 => Alone, 2 => Strong, 3 => StrongItalic, _ => Slanted };
        return (OrdinalLabel.Read(number) ?? OrdinalLabel.Read(number + " NỘI DUNG")) is { } label ? ByStyle(label) : Strong;
    }

    private static HeadingLook ByStyle(OrdinalLabel label) => label.Style switch
    {
        OrdinalStyle.Named => IsInline(label.Text) ? Strong : Named,
        OrdinalStyle.Appendix => Named,
        OrdinalStyle.Roman or OrdinalStyle.UpperLetter => Capital,
        OrdinalStyle.Arabic => Strong,
        OrdinalStyle.Decimal => label.Depth <= 2 ? StrongItalic : Slanted,
        OrdinalStyle.LowerLetter => StrongItalic,
        OrdinalStyle.Bullet => Slanted,
    };

    // "Điều 1." stands before its title on the same line.
    private static bool IsInline(string label) => label.StartsWith("Điều", StringComparison.OrdinalIgnoreCase) || label.EndsWith(':');
}

/// <summary>The looks met so far: the first heading of a level gives its style, others of the level differ from it by hand.</summary>
internal sealed class HeadingLooks
{
    private readonly Dictionary<int, HeadingLook> styles = [];

    /// <summary>The look the style of the level has, given by the first heading met.</summary>
    public HeadingLook StyleOf(int level, HeadingLook met) => styles.TryAdd(level, met) ? met : styles[level];

    /// <summary>The look for the style sheet; levels never met get what their depth suggests.</summary>
    public HeadingLook StyleOf(int level) =>
        styles.GetValueOrDefault(level) ?? HeadingLook.Of(new Paragraph(default, []) { Level = Math.Max(level, 2) });
}
