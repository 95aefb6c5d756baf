namespace HopLuu.Synthesis.Checking;

/// <summary>Something in a report that a person should look at.</summary>
/// <param name="Report">File name of the report.</param>
/// <param name="Section">Outline id it concerns; null when it concerns the whole.</param>
/// <param name="Message">Vietnamese, for people.</param>
/// <param name="Evidence">The passages that show it.</param>
public sealed record Finding(
    string Report, string? Section, FindingKind Kind, Severity Severity, string Message, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>The kind as programs know it: "missing-section".</summary>
    public string Code => Kind switch
    {
        FindingKind.MissingSection => "missing-section",
        FindingKind.ThinSection => "thin-section",
        FindingKind.WrongCitation => "wrong-citation",
        FindingKind.ContradictoryFigure => "contradictory-figure",
        FindingKind.Late => "late",
        FindingKind.UnknownUnit => "unknown-unit",
    };
}

/// <summary>A passage that shows a finding.</summary>
public sealed record Evidence(string Report, string Text);

/// <summary>What a check can find.</summary>
public enum FindingKind
{
    /// <summary>Nothing is said about a section.</summary>
    MissingSection,
    /// <summary>A section with a line or less.</summary>
    ThinSection,
    /// <summary>Number or date of a cited document is wrong.</summary>
    WrongCitation,
    /// <summary>The same indicator with two values in one report.</summary>
    ContradictoryFigure,
    /// <summary>Dated after the deadline.</summary>
    Late,
    /// <summary>The unit is not in the list of the campaign's units.</summary>
    UnknownUnit,
}

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Low,
    /// <summary>Should be cleared up.</summary>
    Medium,
    /// <summary>Must be cleared up before the report is relied on.</summary>
    High,
}
