using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Mapping;

/// <summary>Finds a unit's name of the letterhead written out in the report's own text, with its own capitals and abbreviations resolved.</summary>
internal static class UnitMention
{
    private const int Searched = 40;

    public static string? Find(string name, IReadOnlyList<ReportLine> lines)
    {
        var wanted = GenreWords.Syllables(VietnameseText.Fold(name));
        if (wanted.Count < 3)
            return null;
        var start = $"{wanted[0]} {wanted[1]}";
        foreach (var line in lines.Take(Searched))
        {
            if (line.Paragraph is null || line.IsCapitals || line.Text.Length < 40 || !line.Folded.Contains(start, StringComparison.Ordinal))
                continue;
            if (In(line.Text, wanted) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>A report without a letterhead: "…, Chi bộ thôn Thượng báo cáo kết quả như sau:".</summary>
    public static string? InFormula(IReadOnlyList<ReportLine> lines)
    {
        foreach (var line in lines.Where(static line => line.Zone == Zone.Opening && line.Text.Length > 30).Take(12))
        {
            var end = line.Text.IndexOf(" báo cáo", StringComparison.Ordinal);
            if (end < 8)
                continue;
            var start = line.Text.LastIndexOfAny([',', ';', '.'], end) + 1;
            var name = line.Text[start..end].Trim();
            if (name.Length is > 6 and < 90 && Bodies.Opens(VietnameseText.Fold(name)))
                return name;
        }
        return null;
    }

    private static string? In(string text, List<string> wanted)
    {
        var tokens = Tokens(text);
        for (var start = 0; start < tokens.Count; start++)
        {
            if (char.IsUpper(text[tokens[start].Start]) && Match(tokens, start, wanted) is >= 0 and var end)
            {
                var last = tokens[end - 1];
                var found = text[tokens[start].Start..last.End];
                if (found.Any(char.IsLower) && !found.Contains(',', StringComparison.Ordinal))
                    return found;
            }
        }
        return null;
    }

    private static int Match(List<(int Start, int End, string Folded)> tokens, int at, List<string> wanted)
    {
        foreach (var word in wanted)
        {
            if (at < tokens.Count && tokens[at].Folded == word)
            {
                at++;
                continue;
            }
            // "THPT" in the letterhead, "Trung học phổ thông" in the text.
            if (word.Length < 2 || word.AsSpan().ContainsAny("aeiouy") || at + word.Length > tokens.Count)
                return -1;
            foreach (var initial in word)
            {
                if (tokens[at++].Folded[0] != initial)
                    return -1;
            }
        }
        return at;
    }

    private static List<(int Start, int End, string Folded)> Tokens(string text)
    {
        var tokens = new List<(int, int, string)>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                if (start < 0)
                    start = i;
            }
            else if (start >= 0)
            {
                if (VietnameseText.Fold(text[start..i]) is { Length: > 0 } folded)
                    tokens.Add((start, i, folded));
                start = -1;
            }
        }
        return tokens;
    }
}
