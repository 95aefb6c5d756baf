using HopLuu.Core.Organizations;

namespace HopLuu.Web.Organizations;

/// <summary>The fields of a body as a form sends them.</summary>
public sealed class BodyInput
{
    public DateOnly From { get; set; }

    public string? Code { get; set; }

    public string? Name { get; set; }

    public string? Symbol { get; set; }

    public string? HeadingLines { get; set; }

    public string? Place { get; set; }

    public OrganizationKind Kind { get; set; }

    public Tier Tier { get; set; } = Tier.Commune;

    public Guid? Parent { get; set; }

    /// <summary>A form that begins with what is in force.</summary>
    public static BodyInput Of(OrganizationPeriod period, DateOnly from) => new()
    {
        From = from, Name = period.Name, Symbol = period.Symbol, HeadingLines = period.HeadingLines, Place = period.Place, Kind = period.Kind, Tier = period.Tier, Parent = period.ParentId,
    };
}
