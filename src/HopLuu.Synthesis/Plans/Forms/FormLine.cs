namespace HopLuu.Synthesis.Plans.Forms;

/// <summary>A row of a form below its headings.</summary>
/// <param name="Index">Row of the table.</param>
/// <param name="Number">As printed in the column of numbers: "1", "I", "a)"; empty without one.</param>
/// <param name="Text">The label as printed.</param>
/// <param name="Label">What it counts: the label without a number typed before it.</param>
/// <param name="Unit">Its own unit of measure, or the one that holds for the table; empty without one.</param>
/// <param name="Parent">The row it is a part of: the group above it, or the count that "- Nữ" narrows down.</param>
internal sealed record FormLine(int Index, string Number, string Text, string Label, string Unit, FormLine? Parent)
{
    /// <summary>Its label is merged with further columns.</summary>
    public bool IsMerged { get; init; }

    /// <summary>Its label is merged over the columns to fill: it heads the rows below.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Its label is merged with that of the row above; the unit alone tells them apart.</summary>
    public bool IsContinued { get; init; }

    /// <summary>Words of a field or group printed in a column of its own.</summary>
    public string Context { get; init; } = "";

    /// <summary><see cref="Context"/> for comparing.</summary>
    public RowLabel ContextWords => field ??= RowLabel.Of(Context);

    /// <summary>"Tổng cộng".</summary>
    public bool IsTotal { get; init; }

    /// <summary>The label for comparing.</summary>
    public RowLabel Words => field ??= RowLabel.Of(Label);

    /// <summary>Named for an outline node: a label of its own with letters.</summary>
    public bool IsNamed => !IsContinued && Label.Any(char.IsLetter) && !Label.StartsWith("...", StringComparison.Ordinal);
}
