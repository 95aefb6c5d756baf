using HopLuu.Synthesis.Plans;

namespace HopLuu.Core.Planning;

/// <summary>What a plan says besides its outline, as kept with the campaign and corrected by people.</summary>
public sealed record PlanFacts
{
    public string? Issuer { get; init; }
    public string? ParentIssuer { get; init; }
    public string? SignedFor { get; init; }
    public string? Number { get; init; }
    public string? NumberTail { get; init; }
    public string? Kind { get; init; }
    public DateOnly? Date { get; init; }
    public string? Place { get; init; }
    public string? Subject { get; init; }
    public IReadOnlyList<LegalBasis> Bases { get; init; } = [];
    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];
    public IReadOnlyList<Assignment> Assignments { get; init; } = [];
    public IReadOnlyList<string> Recipients { get; init; } = [];

    public static PlanFacts Of(Plan plan) => new()
    {
        Issuer = plan.Issuer, ParentIssuer = plan.ParentIssuer, SignedFor = plan.SignedFor, Number = plan.Number, NumberTail = plan.NumberTail, Kind = plan.Kind,
        Date = plan.Date, Place = plan.Place, Subject = plan.Subject, Bases = plan.Bases, Deadlines = plan.Deadlines, Assignments = plan.Assignments, Recipients = plan.Recipients,
    };

    /// <summary>The plan as the engine takes it, with an outline of the campaign's.</summary>
    public Plan With(Outline outline) => new()
    {
        Issuer = Issuer, ParentIssuer = ParentIssuer, SignedFor = SignedFor, Number = Number, NumberTail = NumberTail, Kind = Kind,
        Date = Date, Place = Place, Subject = Subject, Bases = Bases, Deadlines = Deadlines, Assignments = Assignments, Recipients = Recipients, Outline = outline,
    };
}
