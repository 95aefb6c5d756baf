namespace HopLuu.Cli.CommandLine;

/// <summary>Guesses what a mistyped name was meant to be.</summary>
internal static class Spelling
{
    /// <summary>The nearest name, at most two letters away; null when none is.</summary>
    public static string? Nearest(string typed, IEnumerable<string> names) => names
        .Select(name => (Name: name, Distance: Distance(typed.ToLowerInvariant(), name)))
        .Where(pair => pair.Distance <= 2 || (typed.Length >= 3 && pair.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase)))
        .OrderBy(pair => pair.Distance).Select(pair => pair.Name).FirstOrDefault();

    /// <summary>Edit distance (Levenshtein).</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = corner + (a[i - 1] == b[j - 1] ? 0 : 1);
                corner = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.Length];
    }
}
