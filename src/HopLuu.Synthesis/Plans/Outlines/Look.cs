using HopLuu.Synthesis.Plans.Lines;

namespace HopLuu.Synthesis.Plans.Outlines;

/// <summary>How prominent a line looks; smaller is more prominent.</summary>
internal static class Look
{
    public static int Rank(PlanLine line) => line switch
    {
        { StyleLevel: { } level } => level,
        { Caps: true, Centered: true } => 10,
        { Caps: true, Bold: true } => 11,
        { Caps: true } => 12,
        { Bold: true, Centered: true } => 13,
        { Bold: true, Italic: false } => 14,
        { Bold: true, Italic: true } => 15,
        { Italic: true } => 16,
        _ => 17,
    };
}
