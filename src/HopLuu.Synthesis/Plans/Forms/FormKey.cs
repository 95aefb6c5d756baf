using System.Globalization;
using HopLuu.Documents.Model;

namespace HopLuu.Synthesis.Plans.Forms;

/// <summary>The hidden keys of a form's cells, "hopluu:5.2#r3c4": the form's node, then row and column of its table.</summary>
internal static class FormKey
{
    private const string Prefix = "hopluu:";

    /// <summary>The key of a cell.</summary>
    public static string Of(string node, int row, int column) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{node}#r{row}c{column}");

    /// <summary>The place in the plan's form that a cell of a filled template has; null for other cells.</summary>
    public static (string Form, int Row, int Column)? CellOf(TableCell cell)
    {
        var key = KeyOf(cell);
        if (key is null || !key.StartsWith(Prefix, StringComparison.Ordinal) || key.LastIndexOf("#r", StringComparison.Ordinal) is not (> 0 and var mark))
            return null;
        var parts = key[(mark + 2)..].Split('c');
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var row) && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var column)
            ? (key[Prefix.Length..mark], row, column) : null;
    }

    /// <summary>The node of the form that a filled template's table is.</summary>
    public static string? FormOf(Table table)
    {
        foreach (var cell in table.Rows.SelectMany(row => row.Cells))
        {
            if (KeyOf(cell) is { } key && key.StartsWith(Prefix, StringComparison.Ordinal))
                return key[Prefix.Length..].Split('#')[0];
        }
        return null;
    }

    private static string? KeyOf(TableCell cell) => cell.Key ?? cell.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Key).FirstOrDefault(key => key is not null);
}
