namespace HopLuu.Vietnamese;

/// <summary>A figure of a table.</summary>
/// <param name="Row">Row of the grid.</param>
/// <param name="Column">Column of the grid.</param>
/// <param name="RowLabel">What the row is about, as written.</param>
/// <param name="ColumnLabel">The column's heading; headings over several columns are joined with " / ".</param>
/// <param name="Quantity">The figure; its year, unit and flags come from the labels.</param>
public sealed record TableFigure(int Row, int Column, string RowLabel, string ColumnLabel, Quantity Quantity);
