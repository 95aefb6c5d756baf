using HopLuu.Documents.Model;
using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;
using HopLuu.Synthesis.Consolidation.Forms;

namespace HopLuu.Synthesis.Tests.Consolidating;

/// <summary>A small campaign whose plan prints a form in its last appendix (node 5); cells are parted by "|".</summary>
internal static class FormCampaign
{
    public static SmallCampaign Of(params string[] rows) => Of(Table(rows));

    public static SmallCampaign Of(Table form, NodeKind kind = NodeKind.Appendix, string title = "Kết quả thực hiện các chỉ tiêu")
    {
        var plain = new SmallCampaign().Plan;
        var nodes = plain.Outline.Nodes.Select(node => node.Id == "5" ? node with { Form = form, Kind = kind, Title = title } : node);
        return new SmallCampaign { Plan = With(plain, [.. nodes]) };
    }

    public static Plan With(Plan plain, IReadOnlyList<OutlineNode> nodes) =>
        new() { Issuer = plain.Issuer, Kind = plain.Kind, Date = plain.Date, Subject = plain.Subject, Deadlines = plain.Deadlines, Outline = new Outline("Đề cương báo cáo", nodes) };

    /// <summary>Rows of a table; "^" continues the cell above, "&lt;" the cell at the left.</summary>
    public static Table Table(params string[] rows)
    {
        var grid = rows.Select(row => row.Split('|').Select(text => text.Trim()).ToArray()).ToArray();
        return new Table(new Location("body", 900), [.. grid.Select((row, at) => new TableRow([.. row.Select((text, column) => (text, column)).Where(cell => cell.text is not ("^" or "<")).Select(cell => Cell(grid, at, cell.column))]))]);
    }

    private static TableCell Cell(string[][] grid, int row, int column)
    {
        var (wide, high) = (1, 1);
        while (column + wide < grid[row].Length && grid[row][column + wide] == "<")
            wide++;
        while (row + high < grid.Length && column < grid[row + high].Length && grid[row + high][column] == "^")
            high++;
        return new TableCell([new Paragraph(new Location("body", 900 + row * 20 + column), [new Run(grid[row][column])])], column, wide, high);
    }

    /// <summary>Gives the last report a table with merged cells.</summary>
    public static SmallCampaign Filled(this SmallCampaign said, Table table, string section = "5") =>
        said.With(report => report with { Tables = [.. report.Tables, new MappedTable(section, null, table)] });

    /// <summary>"label: text | text" of each row of the first form.</summary>
    public static IReadOnlyList<string> Shown(this SmallCampaign said) => [.. said.Consolidate().Forms[0].Rows.Select(Shown)];

    private static string Shown(FormRow row) => $"{row.Label}: {string.Join(" | ", row.Cells.Select(cell => cell.Text))}";
}
