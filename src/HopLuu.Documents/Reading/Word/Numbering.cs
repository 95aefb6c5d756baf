namespace HopLuu.Documents.Reading.Word;

/// <summary>A level of a list (w:lvl).</summary>
internal sealed class NumberingLevel
{
    public int Start { get; set; } = 1;
    public string Format { get; set; } = "decimal";
    /// <summary>"%1.%2."; null shows nothing.</summary>
    public string? Text { get; set; }
    /// <summary>One-based level whose use starts this one again; 0 never; null any outer level.</summary>
    public int? Restart { get; set; }
    /// <summary>All numbers in it are shown as decimals.</summary>
    public bool Legal { get; set; }
    /// <summary>Paragraph style bound to this level.</summary>
    public string? Style { get; set; }
    public int? Left { get; set; }
    public int? FirstLine { get; set; }
    public string? Font { get; set; }
}

/// <summary>A definition of a list (w:abstractNum).</summary>
internal sealed class AbstractNumbering
{
    public const int Levels = 9;

    public NumberingLevel?[] Level { get; } = new NumberingLevel?[Levels];
    /// <summary>The numbering style that this definition is.</summary>
    public string? StyleLink { get; set; }
    /// <summary>The numbering style whose definition is used instead.</summary>
    public string? NumberingStyleLink { get; set; }
}

/// <summary>A list (w:num): a definition with exceptions.</summary>
internal sealed class NumberingInstance
{
    public int AbstractId { get; set; }
    public NumberingLevel?[] Level { get; } = new NumberingLevel?[AbstractNumbering.Levels];
    public int?[] Start { get; } = new int?[AbstractNumbering.Levels];
}

/// <summary>The lists of a document.</summary>
internal sealed class Numbering
{
    private Dictionary<string, AbstractNumbering>? linked;

    public Dictionary<int, AbstractNumbering> Definitions { get; } = [];
    public Dictionary<int, NumberingInstance> Instances { get; } = [];

    /// <summary>The definition of an instance, through a numbering style where it is only linked (ISO 29500-1 §17.9.21).</summary>
    public AbstractNumbering? DefinitionOf(NumberingInstance instance, StyleSheet styles)
    {
        var definition = Definitions.GetValueOrDefault(instance.AbstractId);
        if (definition?.NumberingStyleLink is not { } link)
            return definition;
        if ((linked ??= ByStyleLink()).GetValueOrDefault(link) is { } found)
            return found;
        return styles.NumberingOf(link) is { } id && Instances.GetValueOrDefault(id) is { } other
            ? Definitions.GetValueOrDefault(other.AbstractId)
            : definition;
    }

    /// <summary>The definitions that numbering styles are; the first of two counts. Gathered once: there may be as many as paragraphs.</summary>
    private Dictionary<string, AbstractNumbering> ByStyleLink()
    {
        var found = new Dictionary<string, AbstractNumbering>(StringComparer.Ordinal);
        foreach (var definition in Definitions.Values)
        {
            if (definition.StyleLink is { } style)
                found.TryAdd(style, definition);
        }
        return found;
    }
}
