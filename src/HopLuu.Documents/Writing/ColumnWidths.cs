using HopLuu.Documents.Model;

namespace HopLuu.Documents.Writing;

/// <summary>Column widths from the content: no word is broken where it can be helped, figures get what they need, text shares the rest.</summary>
internal static class ColumnWidths
{
    private const int Smallest = 400;
    private const int RowsLookedAt = 400;
    private const int MostMeasured = 2000;

    /// <summary>Widths in twips that add up to the width given, and the largest size at which no word need be broken.</summary>
    public static (int[] Widths, double Size) Of(Table table, TableGrid grid, int width)
    {
        foreach (var size in StyleSheet.CellSizes)
        {
            var columns = ColumnsOf(table, grid, size, width);
            if (columns.Sum(column => column.Least) <= width || size == StyleSheet.CellSizes[^1])
                return (Whole(Share(columns, width), width), size);
        }
        return ([], 0);
    }

    private static Column[] ColumnsOf(Table table, TableGrid grid, double size, int width)
    {
        var columns = Enumerable.Range(0, grid.Columns).Select(_ => new Column()).ToArray();
        for (var row = 0; row < Math.Min(grid.Rows.Count, RowsLookedAt); row++)
        {
            foreach (var cell in grid.Rows[row])
                Measure(cell, size, table.Rows[row].IsHeader, columns);
        }
        foreach (var column in columns)
            column.Settle(width, Padding(size));
        return columns;
    }

    /// <summary>A figure or a mark in its place: digits with their separators and at most a short unit.</summary>
    public static bool IsFigure(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length is 0 or > 16)
            return false;
        return trimmed is "-" or "x" or "X" || (char.IsAsciiDigit(trimmed[0]) || trimmed[0] == '-') && trimmed[1..].IndexOfAnyExcept("0123456789.,%/- ") < 0;
    }

    /// <summary>About how many lines a cell takes.</summary>
    public static int Lines(GridCell cell, double size, int width) => cell.Content is null
        ? 0
        : TableGrid.ParagraphsOf(cell.Content).Sum(paragraph => 1 + TextWidth.Twips(paragraph.Text, size) / Math.Max(1, width - Padding(size)));

    // Cell margins on both sides, and a little for the lines.
    private static int Padding(double size) => 2 * StyleSheet.CellMargin(size) + 60;

    private static void Measure(GridCell cell, double size, bool header, Column[] columns)
    {
        if (cell.Content is null || cell.Span > 1)
            return;
        var column = columns[cell.Column];
        foreach (var paragraph in TableGrid.ParagraphsOf(cell.Content))
        {
            var text = paragraph.Text.AsSpan(0, Math.Min(paragraph.Text.Length, MostMeasured));
            var bold = header || paragraph.IsBold;
            var line = TextWidth.Twips(text, size, bold);
            column.Wanted = Math.Max(column.Wanted, line);
            column.Held += line;
            foreach (var word in text.SplitAny(' ', '\n', '\t'))
                column.Least = Math.Max(column.Least, TextWidth.Twips(text[word], size, bold));
            column.HoldsText |= !header && text.Length > 0 && !IsFigure(paragraph.Text);
        }
    }

    private static double[] Share(Column[] columns, int width)
    {
        var least = columns.Sum(column => column.Least);
        if (least >= width)
            return [.. columns.Select(column => column.Least * width / least)];
        var wanted = columns.Sum(column => column.Wanted);
        if (wanted <= width)
            return Widen(columns, width - wanted);
        // The fewest lines in all: widths go by the square root of what a column holds in all its rows, so that one long text
        // does not starve neighbours that are full in every row.
        double low = 0, high = width / columns.Min(column => column.Weight);
        for (var i = 0; i < 50; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = columns.Sum(column => column.Within(middle)) < width ? (middle, high) : (low, middle);
        }
        return [.. columns.Select(column => column.Within(low))];
    }

    // What is left over goes to the columns of text; figures stay together.
    private static double[] Widen(Column[] columns, double spare)
    {
        var text = columns.Where(column => column.HoldsText).Sum(column => column.Wanted);
        var all = columns.Sum(column => column.Wanted);
        return [.. columns.Select(column => column.Wanted + spare * (text == 0 ? column.Wanted / all : column.HoldsText ? column.Wanted / text : 0))];
    }

    private static int[] Whole(double[] shares, int width)
    {
        var widths = Array.ConvertAll(shares, share => Math.Max(1, (int)share));
        var widest = Array.IndexOf(widths, widths.Max());
        widths[widest] = Math.Max(1, widths[widest] + width - widths.Sum());
        return widths;
    }

    private sealed class Column
    {
        public double Least { get; set; }
        public double Wanted { get; set; }
        public double Held { get; set; }
        public bool HoldsText { get; set; }
        public double Weight => Math.Sqrt(Math.Max(1, Held));

        public void Settle(int width, int padding)
        {
            Least = Math.Clamp(Least + padding, Smallest, Math.Max(Smallest, width / 3d));
            Wanted = Math.Max(Wanted + padding, Least);
        }

        public double Within(double share) => Math.Min(Wanted, Math.Max(Least, share * Weight));
    }
}
