namespace HopLuu.Vietnamese;

/// <summary>Finds figures with what they count, and tells which figures of different reports may be added.</summary>
public static class Quantities
{
    /// <summary>
    /// The quantities of a paragraph in order. Dates, years, periods, ages, labels, ordinals, document and telephone numbers are none.
    /// Never throws; linear in the text's length.
    /// </summary>
    /// <param name="text">One paragraph, in composed Unicode.</param>
    /// <param name="asOf">Day of the report; years after it make a figure a target. Unknown: only wording tells.</param>
    /// <example>"tổ chức 12 hội nghị quán triệt với 1.250 lượt người" gives 12 hội nghị and 1250 lượt người.</example>
    public static IReadOnlyList<Quantity> Find(string text, DateOnly? asOf = null)
    {
        if (string.IsNullOrEmpty(text) || !text.Any(char.IsAsciiDigit) && !NumberWords.MayStandIn(text))
        {
            return [];
        }
        var even = new EvenText(text);
        var tokens = new FigureTokens(even);
        var figures = new FigureReader(tokens, [.. Citations.FindIn(even).Select(c => c.Span)]).Read();
        if (figures.Count == 0)
        {
            return [];
        }
        var links = new FigureLinks(tokens, figures);
        var cues = new FigureCues(tokens, figures, links, asOf);
        var senses = new FigureSenses(tokens, figures, links);
        var found = new List<Quantity>(figures.Count);
        for (var i = 0; i < figures.Count; i++)
        {
            found.Add(Made(tokens, figures[i], i, links, cues, senses));
        }
        return found;
    }

    /// <summary>
    /// The figures of a table. Heading rows, the column of labels, that of row numbers and that of units are told by what their cells hold.
    /// The unit comes from the cell, the unit column ("Đơn vị tính"), brackets in a label, or the label's noun; the year from either
    /// label. Figures of the row or
    /// column "Cộng", "Tổng số" are totals, those they add up are parts.
    /// </summary>
    /// <param name="rows">The table's grid row by row; cells covered by a merged one are null.</param>
    /// <param name="title">What stands above the table; "ĐVT: triệu đồng" is used.</param>
    /// <param name="asOf">Day of the report; figures for later years are goals.</param>
    public static IReadOnlyList<TableFigure> FromTable(IReadOnlyList<IReadOnlyList<string?>> rows, string? title = null,
        DateOnly? asOf = null) =>
        rows is null || rows.Count == 0 ? [] : new TableFigures(new TableGrid(rows), rows, title, asOf).Read();

    /// <summary>
    /// How sure it is that two figures of two reports count the same thing and may be added, 0 to 1; 0 where adding is wrong whatever they
    /// count
    /// (shares, goals, running totals, ranges, different years, part and whole). From 0.5 on they may be added.
    /// </summary>
    public static double Comparable(Quantity a, Quantity b) => FigureComparison.Score(a, b);

    /// <summary>
    /// Groups the figures that several reports give in one outline node by what they count. What may not be added (shares, goals, running
    /// totals, ranges)
    /// is left out; figures comparable with no other stay alone.
    /// </summary>
    /// <param name="reports">The figures of each report. Leave out reports whose figures contain the others'.</param>
    public static IReadOnlyList<FigureGroup> Group(IReadOnlyList<IReadOnlyList<Quantity>> reports) => new FigureGrouping(reports).Groups();

    private static Quantity Made(FigureTokens tokens, Figure figure, int index, FigureLinks links, FigureCues cues, FigureSenses senses)
    {
        var text = tokens.Text.Original;
        var span = Between(tokens[figure.First].Start, tokens[figure.End - 1].End);
        var unitStart = figure.HasBorrowedUnit || figure.Unit.Kind == UnitKind.Percentage ? -1 : tokens[figure.Unit.Start].Start;
        var unit = figure.Unit.Kind == UnitKind.Percentage ? "%"
            : unitStart < 0 ? text[tokens[figure.Unit.Start].Start..tokens[figure.Unit.End - 1].End]
            : text[unitStart..tokens[figure.Unit.End - 1].End];
        var sense = senses.Of(index);
        var isRounded = figure.UpTo is not null
            || figure.Qualifier is not (null or "trở lên" or "trở xuống" or "ít nhất" or "tối thiểu" or "tối đa" or "không quá" or "không dưới");
        return new Quantity(span, figure.Value, Spaced(unit), figure.Per, figure.Qualifier, span.Of(text), FigureComparison.Key(sense),
            cues.IsTarget(index), cues.IsCumulative(index), isRounded)
        {
            OutOf = figure.OutOf,
            UpTo = figure.UpTo,
            IsTotal = links.IsWhole(index),
            IsPart = links.WholeOf[index] >= 0,
            Year = cues.YearOf(index),
            Trend = cues.Trend(index),
            IsChange = cues.IsChange(index),
            IsInWords = figure.IsInWords,
            Context = senses.Context(index),
            Sense = sense,
        };
    }

    private static TextSpan Between(int start, int end) => new(start, end - start);

    private static string Spaced(string unit) => string.Join(' ', unit.Split([' ', '\u00A0', '\t', '\n', '\r'],
        StringSplitOptions.RemoveEmptyEntries)).Trim('“', '"', '\'');
}
