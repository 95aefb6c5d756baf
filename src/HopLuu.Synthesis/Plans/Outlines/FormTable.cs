using HopLuu.Documents.Model;
using HopLuu.Synthesis.Plans.Forms;
using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Outlines;

/// <summary>A table that units fill in: its rows are indicators when they carry names.</summary>
internal static class FormTable
{
    /// <summary>Rows and columns to fill, no signature block or letterhead.</summary>
    public static bool IsForm(Table table)
    {
        if (table.Rows.Count < 2 || table.ColumnCount < 2)
        {
            return false;
        }
        var text = VietnameseText.Fold(string.Join(' ', table.Rows.Take(3).SelectMany(row => row.Cells).Select(cell => cell.Text)));
        return !text.Has("noi nhan") && !text.Has("cong hoa xa hoi") && !text.Has("dang cong san viet nam")
            && !text.Has("tm. ") && !text.Has("t/m ");
    }

    /// <summary>Hangs the table on the section it stands in: the section's own form, or a further one.</summary>
    public static void Attach(OutlineEntry section, Table table)
    {
        var host = section;
        if (section.IsRoot)
        {
            return;
        }
        if (section.Form is not null)
        {
            host = section.Add(new OutlineEntry(section.Title, NodeKind.Form));
        }
        host.Form = table;
        foreach (var row in Indicators(table, UnitAbove(section)))
        {
            host.Add(row);
        }
    }

    // A row merged over its columns heads the rows below it. Rows of column numbers ("(1) (2) (3)") and empty rows name nothing.
    private static IEnumerable<OutlineEntry> Indicators(Table table, string? common) => FormLayout.Of(table, common) is not { } layout ? []
        : layout.Rows.Where(row => row.IsNamed).Select(row => row.IsMerged
            ? new OutlineEntry(HeadingText.Trimmed(row.Text), NodeKind.Indicator)
            : new OutlineEntry(row.Label, NodeKind.Indicator) { Unit = row.Unit.Length > 0 ? row.Unit : null, Number = row.Number.Length > 0 ? row.Number : null });

    // "Đơn vị tính: người" over the table holds for all its rows.
    private static string? UnitAbove(OutlineEntry section) => section.Guidance.Select(FormLayout.UnitIn).FirstOrDefault(unit => unit is not null);
}
