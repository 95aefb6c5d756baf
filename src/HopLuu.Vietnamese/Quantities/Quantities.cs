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
        if (string.IsNullOrEmpty(text))
        {
            return [];
        }
        var tokens = new FigureTokens(new EvenText(text));
        var figures = new FigureReader(tokens, [.. Citations.Find(text).Select(c => c.Span)]).Read();
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
    /// How sure it is that two figures of two reports count the same thing and may be added, 0 to 1; 0 where adding is wrong whatever they count
    /// (shares, goals, running totals, ranges, different years, part and whole). From 0.5 on they may be added.
    /// </summary>
    public static double Comparable(Quantity a, Quantity b) => FigureComparison.Score(a, b);

    /// <summary>
    /// Groups the figures that several reports give in one outline node by what they count. What may not be added (shares, goals, running totals, ranges)
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
            : unitStart < 0 ? text[tokens[figure.Unit.Start].Start..tokens[figure.Unit.End - 1].End] : text[unitStart..tokens[figure.Unit.End - 1].End];
        var sense = senses.Of(index);
        var isRounded = figure.UpTo is not null || figure.Qualifier is not (null or "trở lên" or "trở xuống" or "ít nhất" or "tối thiểu" or "tối đa" or "không quá" or "không dưới");
        return new Quantity(span, figure.Value, Spaced(unit), figure.Per, figure.Qualifier, span.Of(text), FigureComparison.Key(sense), cues.IsTarget(index), cues.IsCumulative(index), isRounded)
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

    private static string Spaced(string unit) => string.Join(' ', unit.Split([' ', '\u00A0', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)).Trim('“', '"', '\'');
}
