namespace HopLuu.Vietnamese;

/// <summary>A row of a table of documents: number, day, issuer and subject in cells of their own.</summary>
internal static class CitationRow
{
    public static Citation? Read(IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i] is not { Length: > 0 } cell || Citations.Find(cell) is not [var first, ..] || !StartsCell(cell, first))
            {
                continue;
            }
            return first with
            {
                Date = first.Date ?? Date(cells, i),
                Kind = Kind(cells, i, first) ?? first.Kind,
                Issuer = first.Issuer ?? Issuer(cells, i),
                Subject = first.Subject ?? Subject(cells, i),
            };
        }
        return null;
    }

    /// <summary>A number deep in a sentence is cited by the row's document, not the row's document.</summary>
    private static bool StartsCell(string cell, Citation first) => cell.AsSpan(0, first.Span.Start).Trim().Trim("-+*•.:(").Length <= 4;

    private static DateOnly? Date(IReadOnlyList<string> cells, int number)
    {
        // The day usually stands after the number's cell, sometimes before it.
        for (var k = 1; k <= cells.Count; k++)
        {
            var cell = cells[(number + k) % cells.Count];
            if (string.IsNullOrWhiteSpace(cell) || cell.Length > 60)
            {
                continue;
            }
            var text = new EvenText(cell);
            if (CitationDates.At(text, text.SkipSpaces(0)) is var (day, end) && text.SkipSpaces(end) == cell.Length)
            {
                return day;
            }
        }
        return null;
    }

    private static string? Kind(IReadOnlyList<string> cells, int number, Citation first)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i != number && !string.IsNullOrWhiteSpace(cells[i]) && cells[i].Length < 40 && new EvenText(cells[i]) is var text
                && DocumentKinds.At(text, text.SkipSpaces(0)) is var (name, end) && text.SkipSpaces(end) == cells[i].Length)
            {
                return name;
            }
        }
        return first.Kind;
    }

    private static string? Issuer(IReadOnlyList<string> cells, int number)
    {
        for (var i = number + 1; i < cells.Count; i++)
        {
            var cell = cells[i]?.Trim() ?? "";
            if (cell.Length is > 1 and < 60 && char.IsUpper(cell[0]) && !cell.Any(char.IsAsciiDigit) && LooksLikeBody(new EvenText(cell)))
            {
                return cell;
            }
        }
        return null;
    }

    private static bool LooksLikeBody(EvenText cell)
    {
        foreach (var word in (ReadOnlySpan<string>)["ubnd", "hdnd", "uy ban", "hoi dong", "dang uy", "huyen uy", "tinh uy", "thanh uy",
            "quan uy", "thi uy", "ban", "bo", "so", "phong", "hoi", "chi bo", "thu tuong", "chinh phu", "truong", "trung tam", "doan",
            "btv", "bch", "mttq", "mat tran", "van phong", "quoc hoi", "lien", "cong an", "chi cuc", "cuc", "dang doan"])
        {
            if (cell.StartsWith(0, word))
            {
                return true;
            }
        }
        return cell.Folded.EndsWith(" uy", StringComparison.Ordinal);
    }

    private static string? Subject(IReadOnlyList<string> cells, int number)
    {
        var longest = cells.Where((c, i) => i != number && c is { Length: > 10 }).OrderByDescending(c => c.Length).FirstOrDefault()?.Trim();
        return longest is not null && longest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= 4 ? longest : null;
    }
}
