using HopLuu.Synthesis.Plans.Forms;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Forms;

/// <summary>
/// Rows and columns of a form that add up others ("Tổng cộng"): every unit that is in what they add up must be in them, or the printed total would
/// be less than its parts. A unit that left its total blank has the sum of its own figures for it, where its form has nothing else; else the total stays open.
/// </summary>
internal sealed class FormTotals(PlanForm form, Dictionary<(int Row, int Column), FormSum> known, IReadOnlyList<ReportForms> reports)
{
    public void Settle()
    {
        foreach (var column in form.Fills.Where(column => column.IsTotal))
        {
            foreach (var row in form.Layout.Rows)
                Settle((row.Index, column.Index), [.. form.Fills.Where(other => !other.IsTotal && other.Kind == column.Kind && other.Unit == column.Unit).Select(other => (row.Index, other.Index))]);
        }
        foreach (var row in form.Layout.Rows.Where(row => row.IsTotal))
        {
            var parts = PartsOf(row);
            foreach (var column in form.Fills)
                Settle((row.Index, column.Index), [.. parts.Select(part => (part.Index, column.Index))]);
        }
    }

    // The outermost rows up to the total before it; of a total that comes first, those after it.
    private IReadOnlyList<FormLine> PartsOf(FormLine total)
    {
        var rows = form.Layout.Rows.Where(row => !form.Headings.Contains(row.Index) && (row.Parent is null || form.Headings.Contains(row.Parent.Index) || row.Parent == total)).ToList();
        var at = rows.IndexOf(total);
        var before = rows.Take(Math.Max(0, at)).Reverse().TakeWhile(row => !row.IsTotal).ToList();
        var parts = before.Count > 0 ? before : [.. rows.Skip(at + 1).TakeWhile(row => !row.IsTotal)];
        return parts.Select(row => VietnameseText.Fold(row.Unit)).Distinct().Count() > 1 ? [] : parts;
    }

    private void Settle((int Row, int Column) total, IReadOnlyList<(int Row, int Column)> places)
    {
        if (!known.TryGetValue(total, out var sum) || places.Count == 0)
            return;
        var own = places.Where(known.ContainsKey).SelectMany(place => known[place].Parts).GroupBy(part => part.By).Where(given => sum.Parts.All(part => part.By != given.Key)).ToList();
        if (own.Count == 0)
            return;
        var derived = new List<FormPart>();
        var open = new List<Contributor>();
        foreach (var given in own)
        {
            var strays = reports.First(report => report.By == given.Key).Strays.Exists(stray => stray.Form == form);
            if (!strays && (total.Row != places[0].Row || given.Count() == places.Count(known.ContainsKey)))
                derived.Add(new FormPart(given.Key, given.Sum(part => part.Value), given.First().Paragraph, string.Join("; ", given.Select(part => part.Text).Distinct(StringComparer.Ordinal)), null));
            else
                open.Add(given.Key);
        }
        known[total] = open.Count == 0
            ? new FormSum([.. sum.Parts.Concat(derived).OrderBy(part => part.By.Index)], sum.Notes)
            : new FormSum([], [.. sum.Notes, $"Để trống vì {string.Join(", ", open.Select(unit => unit.Short))} có số liệu thành phần nhưng không ghi tổng."]);
    }
}
