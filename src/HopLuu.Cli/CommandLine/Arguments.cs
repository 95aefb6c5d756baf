namespace HopLuu.Cli.CommandLine;

/// <summary>What was typed after the verb.</summary>
internal sealed record Arguments
{
    /// <summary>Arguments that are no options, in order.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>Options by their long name; a switch has an empty value.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What is wrong, in Vietnamese; null when nothing is.</summary>
    public string? Problem { get; init; }

    /// <summary>--help was among them.</summary>
    public bool WantsHelp { get; init; }

    /// <summary>The answer is wanted as JSON.</summary>
    public bool Json => Has(Option.Json);

    /// <summary>Whether an option was given.</summary>
    public bool Has(Option option) => Options.ContainsKey(option.Name);

    /// <summary>The value of an option, null when it was not given.</summary>
    public string? Value(Option option) => Options.GetValueOrDefault(option.Name);

    /// <summary>The value of a required option.</summary>
    public string Required(Option option) => Options[option.Name];
}
