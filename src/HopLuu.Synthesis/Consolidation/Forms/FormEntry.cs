using System.Globalization;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Forms;

/// <summary>A figure that a unit wrote into a form.</summary>
/// <param name="Unit">Unit of measure as the unit states it; empty when it states none.</param>
/// <param name="Paragraph">Index of the cell's paragraph in the report's body.</param>
/// <param name="Text">The row it stands in.</param>
internal sealed record FormEntry(Contributor By, decimal Value, string Unit, int Paragraph, string Text);

/// <summary>A row of a unit's form that was not taken, and why.</summary>
/// <param name="Paragraph">Where the row begins.</param>
internal sealed record FormStray(PlanForm Form, Contributor By, int Paragraph, string Text, string Reason);

/// <summary>Reads the figure of one cell.</summary>
internal static class CellFigure
{
    private static readonly string[] Heads = ["Nội dung", "Đơn vị tính", "Số"];

    /// <summary>The value, with the unit written in the cell itself; null for words, "khoảng 20", "…".</summary>
    public static (decimal Value, string Unit)? Read(string cell, string unit)
    {
        var text = cell.Replace('\n', ' ').Trim();
        if (text.Length <= 9 && text.All(char.IsAsciiDigit))
            return (decimal.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture), "");
        var figures = Quantities.FromTable([Heads, ["Nội dung", unit, text]]);
        if (figures is not [{ Quantity: { OutOf: null } quantity }])
            return null;
        return (quantity.Value, WrittenUnit(text));
    }

    /// <summary>Nothing was filled in: blank, dots, a dash.</summary>
    public static bool IsEmpty(string cell) => !cell.Any(char.IsLetterOrDigit);

    private static string WrittenUnit(string text)
    {
        var at = text.LastIndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        return text[(at + 1)..].Trim();
    }
}
