namespace HopLuu.Synthesis.Consolidation.Forms;

/// <summary>A form printed in the plan, filled with what the units gave.</summary>
/// <param name="Section">Outline id of the appendix or form.</param>
/// <param name="Rows">The rows that ask for figures, in the plan's order.</param>
public sealed record FilledForm(string Section, IReadOnlyList<FormRow> Rows);

/// <summary>A row of a plan's form.</summary>
/// <param name="Row">Zero-based row of the plan's table.</param>
/// <param name="Label">As the plan prints it.</param>
/// <param name="Unit">Unit of measure the plan names; the cells are in it.</param>
public sealed record FormRow(int Row, string Label, string? Unit, IReadOnlyList<FormCell> Cells);

/// <summary>A cell to fill.</summary>
/// <param name="Column">Zero-based column of the plan's table.</param>
/// <param name="Title">The column's title.</param>
/// <param name="Value">The sum over <paramref name="Parts"/>, or a percentage computed anew; null when nothing sure is known.</param>
/// <param name="Parts">What each unit of its own area gave; percentages stand side by side and are never added.</param>
public sealed record FormCell(int Column, string Title, decimal? Value, IReadOnlyList<FigurePart> Parts);
