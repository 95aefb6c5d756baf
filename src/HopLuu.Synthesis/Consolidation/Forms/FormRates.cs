using HopLuu.Synthesis.Plans.Forms;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Forms;

/// <summary>Percentages of a form, computed from two of its own sums when it is beyond doubt which two; never from the units' percentages.</summary>
internal sealed class FormRates(PlanForm form, IReadOnlyDictionary<(int Row, int Column), FormSum> sums, IReadOnlyList<ReportForms> filled)
{
    private const decimal Rounding = 0.06m;

    /// <summary>The percentage of all units; null when the form does not hold what it is made of, or not from the same units.</summary>
    public decimal? Of(FormLine row, FormColumn column)
    {
        var pair = column.Kind == FormColumnKind.Share ? Coded(row, column) ?? Tested(row, column, Beside(row)) : Worded(row, column) ?? Tested(row, column, Under(row, column));
        if (pair is not var (part, whole) || Sum(part) is not { Parts.Count: > 0 } numerator || Sum(whole) is not { Total: > 0 } denominator
            || !numerator.Parts.Select(one => one.By).SequenceEqual(denominator.Parts.Select(one => one.By)))
            return null;
        return Math.Round(numerator.Total / denominator.Total * 100m, Decimals(row, column), MidpointRounding.AwayFromZero);
    }

    /// <summary>The units' own percentages, side by side.</summary>
    public IReadOnlyList<FormEntry> Own(FormLine row, FormColumn column) =>
        [.. filled.Where(report => !report.By.IsWhole).Select(report => report.At(form, row.Index, column.Index)).Where(entries => entries.Count == 1).Select(entries => entries[0])];

    private FormSum? Sum((int Row, int Column) place) => sums.GetValueOrDefault(place);

    private int Decimals(FormLine row, FormColumn column) =>
        Own(row, column).Select(entry => entry.Value == Math.Round(entry.Value, 1) ? 1 : 2).DefaultIfEmpty(1).Max();

    private IEnumerable<(int Row, int Column)> Beside(FormLine row) => form.Fills.Select(column => (row.Index, column.Index)).Where(sums.ContainsKey);

    private IEnumerable<(int Row, int Column)> Under(FormLine row, FormColumn column) => form.Layout.Rows.Where(other => other != row).Select(other => (other.Index, column.Index)).Where(sums.ContainsKey);

    // The row of column numbers says how: "5=4/3", "(6) = (5)/(4) x 100".
    private ((int, int), (int, int))? Coded(FormLine row, FormColumn column)
    {
        var formula = column.Code.Split('=') is [_, var right] ? right.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal) : "";
        if (formula.Split('/', ':') is not [var part, var rest])
            return null;
        var whole = new string([.. rest.TakeWhile(char.IsAsciiDigit)]);
        return Numbered(part) is { } numerator && Numbered(whole) is { } denominator ? ((row.Index, numerator), (row.Index, denominator)) : null;
    }

    private int? Numbered(string code) => code.Length > 0 && form.Layout.Columns.FirstOrDefault(column => column.Code.Split('=')[0].Trim('(', ')') == code) is { } column ? column.Index : null;

    // "Tỷ lệ hộ nghèo trên tổng số hộ": both named as other rows are.
    private ((int, int), (int, int))? Worded(FormLine row, FormColumn column)
    {
        var label = row.Label;
        foreach (var joint in (string[])[" trên ", " so với ", "/", " trong "])
        {
            if (label.IndexOf(joint, StringComparison.OrdinalIgnoreCase) is not (> 0 and var at))
                continue;
            var (part, whole) = (Row(WithoutRate(label[..at]), row), Row(label[(at + joint.Length)..], row));
            if (part is not null && whole is not null && part != whole)
                return ((part.Index, column.Index), (whole.Index, column.Index));
        }
        return null;
    }

    private FormLine? Row(string name, FormLine except)
    {
        var words = RowLabel.Of(name);
        return form.Layout.Rows.Where(row => row != except && row.Words.Likeness(words) >= RowLabel.Same).ToList() is [var only] ? only : null;
    }

    private static string WithoutRate(string label)
    {
        var bare = label.Trim();
        foreach (var word in (string[])["Tỷ lệ ", "Tỉ lệ ", "Tỷ lệ % ", "Phần trăm "])
        {
            if (bare.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return bare[word.Length..].TrimStart('%', ' ');
        }
        return bare;
    }

    // Two figures of the form that the units' own percentages follow from, of at least two units and nearly all: and no other two.
    private ((int, int), (int, int))? Tested(FormLine row, FormColumn column, IEnumerable<(int Row, int Column)> places)
    {
        var own = Own(row, column);
        if (own.Count < 2)
            return null;
        var found = new List<((int, int), (int, int))>();
        var known = places.Select(place => (Place: place, Values: sums[place].Parts.ToDictionary(part => part.By.Index, part => part.Value))).Where(place => place.Values.Count >= 2).Take(40).ToList();
        foreach (var part in known)
        {
            foreach (var whole in known.Where(other => other.Place != part.Place))
            {
                if (Explains(own, part.Values, whole.Values))
                    found.Add((part.Place, whole.Place));
            }
        }
        return found.Count == 1 ? found[0] : null;
    }

    private static bool Explains(IReadOnlyList<FormEntry> own, Dictionary<int, decimal> parts, Dictionary<int, decimal> wholes)
    {
        var (tested, agree) = (0, 0);
        foreach (var entry in own)
        {
            if (!parts.TryGetValue(entry.By.Index, out var part) || !wholes.TryGetValue(entry.By.Index, out var whole) || whole == 0)
                continue;
            tested++;
            if (Math.Abs(part / whole * 100m - entry.Value) <= Rounding)
                agree++;
        }
        return agree >= 2 && agree * 4 >= tested * 3 && tested * 4 >= own.Count * 3;
    }
}
