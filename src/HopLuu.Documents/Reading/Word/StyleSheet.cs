namespace HopLuu.Documents.Reading.Word;

/// <summary>A style as it stands in the file.</summary>
internal sealed class Style
{
    public required string Id { get; init; }
    public required string Type { get; init; }
    public string? Name { get; set; }
    public string? Parent { get; set; }
    public ParagraphFormat Paragraph { get; set; } = new();
    public RunFormat Run { get; set; } = new();
    public bool? Borders { get; set; }
    public bool IsDefault { get; set; }
}

/// <summary>A paragraph style with everything it inherits.</summary>
/// <param name="NumberingStyles">Ids of the style and of those below it, down to the one that names the list: the list's levels are bound to one of them.</param>
internal sealed record ResolvedStyle(string? Name, ParagraphFormat Paragraph, RunFormat Run, IReadOnlyList<string> NumberingStyles, int? HeadingLevel);

/// <summary>The styles of a document.</summary>
internal sealed class StyleSheet
{
    // A chain of styles longer than this is a loop.
    private const int LongestChain = 64;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedStyle> paragraphs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RunFormat> characters = new(StringComparer.Ordinal);
    private Style? standard;
    private ResolvedStyle? standardResolved;

    public RunFormat DefaultRun { get; set; } = new();
    public ParagraphFormat DefaultParagraph { get; set; } = new();

    public void Add(Style style)
    {
        styles.TryAdd(style.Id, style);
        if (style is { IsDefault: true, Type: "paragraph" })
            standard ??= style;
    }

    /// <summary>A paragraph style; the document's standard one where none or an unknown one is named.</summary>
    public ResolvedStyle Paragraph(string? id)
    {
        if (id is null || !styles.TryGetValue(id, out var style) || style.Type != "paragraph")
            return standardResolved ??= Resolve(standard);
        if (!paragraphs.TryGetValue(id, out var resolved))
            paragraphs.Add(id, resolved = Resolve(style));
        return resolved;
    }

    /// <summary>The run properties of a character style with what it inherits.</summary>
    public RunFormat Character(string id)
    {
        if (!characters.TryGetValue(id, out var format))
            characters.Add(id, format = Chain(styles.GetValueOrDefault(id)).Aggregate(new RunFormat(), (upper, style) => upper.Over(style.Run)));
        return format;
    }

    /// <summary>Whether a table style draws lines.</summary>
    public bool HasBorders(string? id) =>
        id is not null && (Chain(styles.GetValueOrDefault(id)).Select(style => style.Borders).FirstOrDefault(borders => borders is not null) ?? false);

    /// <summary>The list that a numbering style names.</summary>
    public int? NumberingOf(string id) => styles.GetValueOrDefault(id)?.Paragraph.NumberingId;

    private ResolvedStyle Resolve(Style? style)
    {
        var paragraph = new ParagraphFormat();
        var run = new RunFormat();
        int? heading = null;
        var numbering = new List<string>();
        foreach (var step in Chain(style))
        {
            if (paragraph.NumberingId is null)
                numbering.Add(step.Id);
            paragraph = paragraph.Over(step.Paragraph);
            run = run.Over(step.Run);
            heading ??= HeadingLevel(step.Name);
        }
        return new ResolvedStyle(style?.Name, paragraph.Over(DefaultParagraph), run, numbering, heading);
    }

    private IEnumerable<Style> Chain(Style? style)
    {
        for (var steps = 0; style is not null && steps < LongestChain; steps++)
        {
            yield return style;
            style = style.Parent is { } parent ? styles.GetValueOrDefault(parent) : null;
        }
    }

    /// <summary>"heading 1" is the name in the file whatever the language of Word; other programs write "Heading 1", "Đề mục 1" or "Tiêu đề 1".</summary>
    private static int? HeadingLevel(string? name)
    {
        if (name is not { Length: > 2 } || name[^1] is not (>= '1' and <= '9') || name[^2] != ' ')
            return null;
        var word = name.AsSpan(0, name.Length - 2);
        return word.Equals("heading", StringComparison.OrdinalIgnoreCase)
            || word.Equals("đề mục", StringComparison.OrdinalIgnoreCase)
            || word.Equals("tiêu đề", StringComparison.OrdinalIgnoreCase)
            ? name[^1] - '0'
            : null;
    }
}
