namespace HopLuu.Synthesis.Consolidation.Forms;

/// <summary>A form printed in the plan, filled with what the units gave.</summary>
/// <param name="Section">Outline id of the appendix, section or form that prints it.</param>
/// <param name="Rows">The rows to fill, in the plan's order; behind them rows of a list that the plan leaves to the units.</param>
public sealed record FilledForm(string Section, IReadOnlyList<FormRow> Rows)
{
    /// <summary>What to know about it: rows and cells of the units' forms that fit nowhere, and why.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>A row of a plan's form.</summary>
/// <param name="Row">Zero-based row of the plan's table; of a row that the plan does not print, its place behind the last.</param>
/// <param name="Label">As the plan prints it, without a number typed before it.</param>
/// <param name="Unit">Unit of measure the plan names; the cells are in it.</param>
public sealed record FormRow(int Row, string Label, string? Unit, IReadOnlyList<FormCell> Cells)
{
    /// <summary>The number (TT) the plan prints; null without one.</summary>
    public string? Number { get; init; }
    /// <summary>Outline id of the indicator; null where the row is none.</summary>
    public string? Indicator { get; init; }
    /// <summary>The report a row of a list comes from; null for the plan's own rows.</summary>
    public string? Report { get; init; }
}

/// <summary>A cell to fill.</summary>
/// <param name="Column">Zero-based column of the plan's table.</param>
/// <param name="Title">The column's titles, from the top down joined with " / ".</param>
/// <param name="Value">The sum over <paramref name="Parts"/>, or a percentage computed anew; null when nothing sure is known.</param>
/// <param name="Parts">What each unit of its own area gave; percentages stand side by side and are never added.</param>
public sealed record FormCell(int Column, string Title, decimal? Value, IReadOnlyList<FigurePart> Parts)
{
    /// <summary>How its content came about.</summary>
    public FormCellKind Kind { get; init; }
    /// <summary>As the report prints it: "1.250", "…", the plan's or a unit's own words.</summary>
    public string Text { get; init; } = "";
    /// <summary>Whose figure was left out and why.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>How the content of a form's cell came about.</summary>
public enum FormCellKind
{
    /// <summary>Nothing sure is known.</summary>
    Blank,
    /// <summary>Added up from its parts.</summary>
    Sum,
    /// <summary>A percentage computed from two sums of the same form.</summary>
    Rate,
    /// <summary>Printed by the plan.</summary>
    Given,
    /// <summary>A unit's own words or figure, in a list.</summary>
    Listed,
}
