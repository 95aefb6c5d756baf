using HopLuu.Documents.Model;

namespace HopLuu.Documents.Writing;

/// <summary>Column widths from the content: no word is broken where it can be helped, figures get what they need, text shares the rest.</summary>
internal static class ColumnWidths
{
    private const int Padding = 200;
    private const int Least = 454;
    private const int RowsLookedAt = 400;

    /// <summary>Widths in twips that add up to the width given.</summary>
    public static int[] Of(Table table, TableGrid grid, double size, int width)
    {
        var least = new double[grid.Columns];
        var wanted = new double[grid.Columns];
        for (var row = 0; row < Math.Min(grid.Rows.Count, RowsLookedAt); row++)
        {
            foreach (var cell in grid.Rows[row])
                Measure(cell, size, table.Rows[row].IsHeader, least, wanted);
        }
        return Share(least, wanted, width);
    }

    /// <summary>A figure or a mark in its place: digits with their separators and at most a short unit.</summary>
    public static bool IsFigure(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length is 0 or > 16)
            return false;
        return trimmed is "-" or "x" or "X" || (char.IsAsciiDigit(trimmed[0]) || trimmed[0] == '-') && trimmed[1..].IndexOfAnyExcept("0123456789.,%/- ") < 0;
    }

    private static void Measure(GridCell cell, double size, bool header, double[] least, double[] wanted)
    {
        if (cell.Content is null || cell.Span > 1)
            return;
        foreach (var paragraph in TableGrid.ParagraphsOf(cell.Content))
        {
            var text = paragraph.Text.AsSpan(0, Math.Min(paragraph.Text.Length, 2000));
            wanted[cell.Column] = Math.Max(wanted[cell.Column], Math.Min(TextWidth.Twips(text, size, header), 200_000));
            foreach (var word in text.SplitAny(' ', '\n', '\t'))
                least[cell.Column] = Math.Max(least[cell.Column], TextWidth.Twips(text[word], size, header || paragraph.IsBold));
        }
    }

    private static int[] Share(double[] least, double[] wanted, int width)
    {
        var columns = least.Length;
        var weight = new double[columns];
        for (var i = 0; i < columns; i++)
        {
            least[i] = Math.Clamp(least[i] + Padding, Least, Math.Max(Least, width / 3d));
            // The square root keeps one long text from starving its neighbours.
            weight[i] = Math.Max(0, Math.Sqrt(Math.Max(wanted[i] + Padding - least[i], 0)));
        }
        var sum = least.Sum();
        var spare = width - sum;
        var weights = weight.Sum();
        var widths = new int[columns];
        for (var i = 0; i < columns; i++)
        {
            var share = spare <= 0 ? least[i] * width / sum : least[i] + (weights > 0 ? spare * weight[i] / weights : spare / columns);
            widths[i] = Math.Max(1, (int)share);
        }
        widths[columns - 1] = Math.Max(1, widths[columns - 1] + width - widths.Sum());
        return widths;
    }
}
