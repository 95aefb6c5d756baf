using HopLuu.Synthesis.Consolidation.Figures;
using HopLuu.Synthesis.Plans.Forms;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Forms;

/// <summary>A unit's part of a cell, with the figure of the roll-up it is where it is one.</summary>
internal sealed record FormPart(Contributor By, decimal Value, int Paragraph, string Text, Fact? Fact)
{
    public FigurePart ToPart() => new(By.Report.Name, Value, Paragraph, Text);
}

/// <summary>What a cell holds: its parts, and whose figure was left out and why.</summary>
internal sealed record FormSum(IReadOnlyList<FormPart> Parts, IReadOnlyList<string> Notes)
{
    public static FormSum None { get; } = new([], []);

    public decimal Total => Parts.Sum(part => part.Value);
}

/// <summary>A sum with the name the plan gives it.</summary>
internal sealed record FormTotal(FormSum Sum, string Label);

/// <summary>
/// Adds up the cells of a form. A unit's own filled form comes first; its text counts only where the roll-up holds it to be the same as another unit's
/// cell, or where it says the same as the row. Units whose figures contain the others' are never added.
/// </summary>
internal sealed class FormSums(IReadOnlyList<ReportForms> filled, FormFacts facts)
{
    public FormSum Of(PlanForm form, FormLine row, FormColumn column)
    {
        var unit = PlanForm.UnitOf(row, column);
        var notes = new List<string>();
        var parts = new List<FormPart>();
        foreach (var report in filled)
        {
            if (report.By.IsWhole)
                Tell(notes, report.At(form, row.Index, column.Index), unit);
            else if (InForm(report, report.At(form, row.Index, column.Index), unit, notes) is { } part)
                parts.Add(part);
        }
        if (IsForText(form, column))
            parts.AddRange(facts.InText(form, row, column, unit, parts, [.. filled.Where(report => report.At(form, row.Index, column.Index).Count > 0).Select(report => report.By)], notes));
        return Settle(parts, notes);
    }

    private static bool IsForText(PlanForm form, FormColumn column) => column == form.Result || column.Year is not null;

    private static void Tell(List<string> notes, IReadOnlyList<FormEntry> entries, string unit)
    {
        if (entries is [var first, ..])
            notes.Add($"{first.By.Unit} báo cáo số liệu chung toàn địa bàn: {VietnameseFormat.Number(first.Value)} {(first.Unit.Length > 0 ? first.Unit : unit)} (không cộng vì đã bao gồm các đơn vị).".Replace("  ", " ", StringComparison.Ordinal));
    }

    private FormPart? InForm(ReportForms report, IReadOnlyList<FormEntry> entries, string unit, List<string> notes)
    {
        if (entries.Count == 0)
            return null;
        var values = entries.Select(entry => (Entry: entry, Value: Converted(entry, unit))).ToList();
        if (values.Exists(value => value.Value is null))
        {
            notes.Add($"Chưa cộng {report.By.Short}: ghi đơn vị tính “{values.First(value => value.Value is null).Entry.Unit}”, biểu dùng “{unit}”.");
            return null;
        }
        if (values.Select(value => value.Value).Distinct().Count() > 1)
        {
            notes.Add($"Chưa cộng {report.By.Short}: biểu của đơn vị ghi hai số khác nhau ({string.Join(" và ", values.Select(value => VietnameseFormat.Number(value.Entry.Value)).Distinct())}).");
            return null;
        }
        var (entry, read) = values[0];
        var fact = facts.At(report.By, entry.Paragraph);
        if (fact is not null && facts.DoubtAbout(fact) is { } doubt)
        {
            notes.Add($"Chưa cộng {report.By.Short}: báo cáo nêu hai số liệu khác nhau ({FigureBuilder.Show(doubt.A)} và {FigureBuilder.Show(doubt.B)}).");
            return null;
        }
        return new FormPart(report.By, read!.Value, entry.Paragraph, entry.Text, fact);
    }

    /// <summary>The value in the form's unit; null where the units of measure do not agree.</summary>
    private static decimal? Converted(FormEntry entry, string unit)
    {
        if (entry.Unit.Length == 0 || unit.Length == 0)
            return entry.Value;
        if (Measure.MoneyScale(entry.Unit) is { } from && Measure.MoneyScale(unit) is { } to)
            return entry.Value * from / to;
        var (mine, wanted) = (Measure.ClassOf(entry.Unit), Measure.ClassOf(unit));
        return mine == wanted || !IsSettled(mine) && !IsSettled(wanted) ? entry.Value : null;
    }

    // "cái", "chiếc", "bộ" count the same thing by the row's name; a share, money, hectares or attendances never stand for one another.
    private static bool IsSettled(string kind) => kind is "%" or "₫" or Measure.Attendances or Measure.Persons or "ho" or "ha" or "km" or "m" or "m2" or "m3" or "tan" or "kg" or "ta" or "gio" or "ngay";

    // Two bodies of one place give the figures of the same place.
    private static FormSum Settle(List<FormPart> parts, List<string> notes)
    {
        var kept = new List<FormPart>();
        var areas = new Dictionary<string, Contributor>(StringComparer.Ordinal);
        foreach (var part in parts.OrderBy(part => part.By.Index))
        {
            if (areas.TryAdd(part.By.Area, part.By))
                kept.Add(part);
            else
                notes.Add($"Không cộng {part.By.Unit} vì trùng địa bàn với {areas[part.By.Area].Unit}.");
        }
        return new FormSum(kept, [.. notes.Distinct(StringComparer.Ordinal)]);
    }
}
