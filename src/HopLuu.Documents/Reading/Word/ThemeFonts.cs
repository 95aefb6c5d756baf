namespace HopLuu.Documents.Reading.Word;

/// <summary>The two fonts of a document's theme (DrawingML a:fontScheme), read when a style first asks for one.</summary>
internal sealed class ThemeFonts(Func<(string? Major, string? Minor)> load)
{
    private (string? Major, string? Minor)? fonts;

    /// <summary>The font for a value such as "minorHAnsi"; null when it names no theme font or the theme is missing.</summary>
    public string? Font(string? value)
    {
        if (value is null)
            return null;
        fonts ??= load();
        return value.StartsWith("major", StringComparison.Ordinal) ? fonts.Value.Major : fonts.Value.Minor;
    }

    public static (string? Major, string? Minor) Read(PartReader part)
    {
        string? major = null, minor = null;
        part.MoveToRoot();
        foreach (var scheme in Descend(part, "themeElements", "fontScheme"))
        {
            var kind = scheme;
            var inside = part.Enter();
            while (part.NextChild(inside))
            {
                if (part.LocalName != "latin")
                    continue;
                if (kind == "majorFont")
                    major = part.Attribute("typeface"u8);
                else if (kind == "minorFont")
                    minor = part.Attribute("typeface"u8);
                if (major is not null && minor is not null)
                    return (major, minor);
            }
        }
        return (major, minor);
    }

    /// <summary>Local names of the elements two levels down the given path.</summary>
    private static IEnumerable<string> Descend(PartReader part, string outer, string inner)
    {
        var root = part.Enter();
        while (part.NextChild(root))
        {
            if (part.LocalName != outer)
                continue;
            var first = part.Enter();
            while (part.NextChild(first))
            {
                if (part.LocalName != inner)
                    continue;
                var second = part.Enter();
                while (part.NextChild(second))
                    yield return part.LocalName;
            }
        }
    }
}
