namespace HopLuu.Vietnamese;

/// <summary>A figure with what it counts, as a text or a table states it.</summary>
/// <param name="Span">Where: from the qualifier ("hơn") or the number to the end of the unit. Empty for table figures.</param>
/// <param name="Value">The number in <paramref name="Unit"/>: 356.5 for "356,5 triệu đồng", 12 for "12/15 xã".</param>
/// <param name="Unit">As written: "lượt người", "tin, bài", "triệu đồng", "%".</param>
/// <param name="Per">"năm" for "/năm" or "mỗi năm", "người/năm"; null for a plain figure.</param>
/// <param name="Qualifier">"khoảng", "hơn", "ít nhất", …; null when exact.</param>
/// <param name="Text">The piece of text in <paramref name="Span"/>; for a table "row | column | cell".</param>
/// <param name="Key">What it counts, folded: noun head, modifiers and verb class ("hoi nghi quan triet · to chuc").</param>
/// <param name="IsTarget">A goal, plan or wish, not a result.</param>
/// <param name="IsCumulative">A running total over earlier periods (lũy kế).</param>
/// <param name="IsApproximate">The text says it is not exact, or gives a range.</param>
public sealed record Quantity(
    TextSpan Span, decimal Value, string Unit, string? Per, string? Qualifier, string Text, string Key, bool IsTarget, bool IsCumulative,
        bool IsApproximate)
{
    /// <summary>The whole that the value is a part of in "12/15 xã": 15.</summary>
    public decimal? OutOf { get; init; }

    /// <summary>The upper end of a range, "5 đến 7 lớp": 7.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>A sum of figures that follow it ("14 văn bản, gồm …"), or called one ("tổng số …", row "Cộng").</summary>
    public bool IsTotal { get; init; }

    /// <summary>One of the figures that make up, or are contained in, another one before it ("trong đó …").</summary>
    public bool IsPart { get; init; }

    /// <summary>The year the figure is for, where stated: 2019 in "74,1% năm 2019".</summary>
    public int? Year { get; init; }

    /// <summary>"tăng", "giảm" or neither stands at it.</summary>
    public QuantityTrend Trend { get; init; }

    /// <summary>The amount of a change ("tăng 12 lớp so với năm 2019"), not a level; "tăng lên 12 lớp" is a level. Also the level a change
    /// started from ("tăng từ 15 lên 20 chi hội").</summary>
    public bool IsChange { get; init; }

    /// <summary>Written in words ("hai mươi ba hội nghị").</summary>
    public bool IsInWords { get; init; }

    /// <summary>Folded content syllables of the clause around it, without numbers and names of units.</summary>
    public string Context { get; init; } = "";

    /// <summary>The figure stands in a table.</summary>
    public bool IsFromTable { get; init; }

    /// <summary>Whether the figure is a share, which is never added.</summary>
    public bool IsPercentage => Unit.StartsWith('%');

    /// <summary>What it counts in parts, for comparing.</summary>
    internal FigureSense Sense { get; init; } = FigureSense.None;
}

/// <summary>Where a figure is said to move.</summary>
public enum QuantityTrend
{
    /// <summary>Nothing is said.</summary>
    None,
    /// <summary>"tăng", "vượt".</summary>
    Up,
    /// <summary>"giảm".</summary>
    Down,
}
