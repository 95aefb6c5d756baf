namespace HopLuu.Synthesis.Plans.Heads;

/// <summary>What stands above the plan's text.</summary>
internal sealed record PlanHead
{
    public string? Issuer { get; init; }
    public string? ParentIssuer { get; init; }
    public string? Number { get; init; }
    public string? NumberTail { get; init; }
    public string? Kind { get; init; }
    public DateOnly? Date { get; init; }

    /// <summary>Year of issue, also where the day was left blank.</summary>
    public int? Year { get; init; }

    public string? Place { get; init; }
    public string? Subject { get; init; }

    /// <summary>Index of the first line of the text, after title and subject.</summary>
    public int TextStart { get; init; }
}
