using System.Text;

namespace HopLuu.Cli.Output;

/// <summary>Columns of text for people.</summary>
internal sealed class TextTable(params string[] titles)
{
    private readonly List<string[]> rows = [];

    /// <summary>Adds a row of as many cells as there are titles.</summary>
    public void Add(params string[] cells) => rows.Add(cells);

    public override string ToString()
    {
        var widths = titles.Select((title, at) => rows.Select(row => row[at].Length).Append(title.Length).Max()).ToArray();
        var text = new StringBuilder();
        void Line(IReadOnlyList<string> cells) =>
            text.AppendLine(string.Concat(cells.Select((cell, at) => cell.PadRight(widths[at] + 2))).TrimEnd());
        Line(titles);
        Line([.. widths.Select(width => new string('─', width))]);
        foreach (var row in rows)
            Line(row);
        return text.ToString().TrimEnd();
    }
}
