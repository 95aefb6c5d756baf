using HopLuu.Synthesis.Plans.Forms;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Forms;

/// <summary>A unit's table laid on a form of the plan: which of its rows and columns are which.</summary>
/// <param name="Rows">Row of the form by row of the unit's table.</param>
/// <param name="Columns">Column of the form by column of the unit's table.</param>
internal sealed record FormMatch(IReadOnlyDictionary<int, FormLine> Rows, IReadOnlyDictionary<int, FormColumn> Columns)
{
    /// <summary>Lays a table on a form by the labels of its rows, whatever their order, and the headings of its columns.</summary>
    public static FormMatch Of(FormLayout form, FormLayout table) => new(MatchRows(form.Rows, form.Repeated, table.Rows), MatchColumns(form, table));

    private static Dictionary<int, FormLine> MatchRows(IReadOnlyList<FormLine> form, IReadOnlySet<FormLine> repeated, IReadOnlyList<FormLine> table)
    {
        var rows = new Dictionary<int, FormLine>();
        var taken = new HashSet<FormLine>();
        // Most rows are written as the plan writes them; only the others are compared with one another.
        var written = table.ToLookup(row => row.Words.Key, StringComparer.Ordinal);
        foreach (var row in form.Where(row => !repeated.Contains(row) && !row.IsContinued))
        {
            if (written[row.Words.Key].ToList() is [{ IsContinued: false } only] && !OfOther(row, only) && rows.TryAdd(only.Index, row))
                taken.Add(row);
        }
        var offers = new List<(double Score, int Apart, FormLine Form, FormLine Table)>();
        foreach (var mine in table.Where(row => !rows.ContainsKey(row.Index)))
        {
            foreach (var row in form.Where(row => !taken.Contains(row)))
            {
                var score = Score(row, mine, repeated.Contains(row));
                if (score > 0)
                    offers.Add((score, Math.Abs(row.Index - mine.Index), row, mine));
            }
        }
        foreach (var (_, _, row, mine) in offers.OrderByDescending(offer => offer.Score).ThenBy(offer => offer.Apart).ThenBy(offer => offer.Table.Index))
        {
            if (!rows.ContainsKey(mine.Index) && taken.Add(row))
                rows.Add(mine.Index, row);
        }
        return rows;
    }

    private static double Score(FormLine row, FormLine mine, bool repeated)
    {
        var likeness = row.Words.Likeness(mine.Words, mine.Unit.Length == 0 || VietnameseText.Fold(row.Unit) == VietnameseText.Fold(mine.Unit) ? row.Unit : "");
        var sameNumber = row.Number.Length > 0 && Trimmed(row.Number) == Trimmed(mine.Number);
        if (likeness < RowLabel.Near || likeness < RowLabel.Same && !sameNumber || row.IsContinued != mine.IsContinued && row.Unit != mine.Unit)
            return 0;
        var above = row.Parent is null || mine.Parent is null ? row.Parent == mine.Parent ? 1 : 0.5 : row.Parent.Words.Likeness(mine.Parent.Words);
        var context = row.Context.Length == 0 || mine.Context.Length == 0 ? 0.5 : row.ContextWords.Likeness(mine.ContextWords);
        // "- Nữ" under one count is not "- Nữ" under another.
        if ((repeated || OfOther(row, mine)) && above < RowLabel.Near && context < RowLabel.Near)
            return 0;
        return likeness + 0.05 * above + 0.05 * context + (sameNumber ? 0.02 : 0) + (VietnameseText.Fold(row.Unit) == VietnameseText.Fold(mine.Unit) ? 0.02 : 0);
    }

    // A short name without a number, a part of another row each, which are not the same.
    private static bool OfOther(FormLine row, FormLine mine) => row.Words.Words.Count <= 2 && row.Number.Length == 0 && row.Parent is { } above && mine.Parent is { } other && above.Words.Likeness(other.Words) < RowLabel.Near;

    private static string Trimmed(string number) => number.Trim(' ', '.', ')', '(', '/').TrimStart('0');

    private static Dictionary<int, FormColumn> MatchColumns(FormLayout form, FormLayout table)
    {
        var wanted = form.Columns.Where(IsFill).ToList();
        var offered = table.Columns.Where(IsFill).ToList();
        // A part of the form that runs on without its headings has the form's own columns.
        if (table.HeadRows == 0 && table.Columns.Count == form.Columns.Count)
            return wanted.ToDictionary(column => column.Index);
        var matched = new Dictionary<int, FormColumn>();
        foreach (var bar in (double[])[4, 3, 2, 1])
        {
            var offers = (from mine in offered where !matched.ContainsKey(mine.Index) from column in wanted where !matched.ContainsValue(column) && Score(column, mine) >= bar select (mine, column)).ToList();
            foreach (var (mine, column) in offers)
            {
                if (offers.Count(offer => offer.mine == mine) == 1 && offers.Count(offer => offer.column == column) == 1)
                    matched.Add(mine.Index, column);
            }
        }
        // What is left on both sides, one and one of a kind, is the same column by another name unless their years say otherwise.
        foreach (var kind in (FormColumnKind[])[FormColumnKind.Value, FormColumnKind.Goal, FormColumnKind.Share])
        {
            var left = (offered.Where(column => column.Kind == kind && !matched.ContainsKey(column.Index)).ToList(), wanted.Where(column => column.Kind == kind && !matched.ContainsValue(column)).ToList());
            if (left is ([var mine], [var column]) && (mine.Period.Length == 0 || column.Period.Length == 0 || mine.Period == column.Period) && mine.IsTotal == column.IsTotal
                && (mine.Words.Count == 0 || column.Words.Count == 0 || mine.Words.Overlaps(column.Words)))
                matched.Add(mine.Index, column);
        }
        return matched;
    }

    // 4 and 3 for the same words, 2 for the same period and no other words that differ, 1 where one of them says less.
    private static double Score(FormColumn column, FormColumn mine)
    {
        if (column.Kind != mine.Kind || column.IsTotal != mine.IsTotal)
            return 0;
        if (column.Folded == mine.Folded)
            return column.Unit == mine.Unit ? 4 : 3;
        if (column.Period != mine.Period || !column.Words.SetEquals(mine.Words) && column.Words.Count > 0 && mine.Words.Count > 0)
            return 0;
        return column.Words.SetEquals(mine.Words) ? 2 : 1;
    }

    private static bool IsFill(FormColumn column) => column.Kind is FormColumnKind.Value or FormColumnKind.Goal or FormColumnKind.Share;
}
