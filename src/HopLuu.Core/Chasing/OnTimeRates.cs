using HopLuu.Core.Organizations;

namespace HopLuu.Core.Chasing;

/// <summary>How punctual a group of units is, by the one rule: the first submission against the due instant.</summary>
/// <param name="Total">Units that owe a report.</param>
/// <param name="OnTime">First handed in before the due instant.</param>
/// <param name="Late">First handed in after it.</param>
/// <param name="Overdue">Not handed in, the due instant is past.</param>
public sealed record OnTimeRate(int Total, int OnTime, int Late, int Overdue)
{
    public int HandedIn => OnTime + Late;

    /// <summary>Neither handed in nor due.</summary>
    public int Pending => Total - HandedIn - Overdue;

    /// <summary>Percentage in time of those of whom it is known; null while of none is.</summary>
    public int? Percent => HandedIn + Overdue is > 0 and var known ? (int)Math.Round(100m * OnTime / known, MidpointRounding.AwayFromZero) : null;

    internal static OnTimeRate Of(IReadOnlyCollection<OwedReport> reports, DateTimeOffset now)
    {
        var late = reports.Count(report => report.First is { } first && report.DueAt is { } due && first >= due);
        return new(reports.Count, reports.Count(report => report.First is not null) - late, late, reports.Count(report => report.IsOverdue(now)));
    }
}

/// <summary>On-time rates of a campaign: all, by kind of body, by tier.</summary>
public sealed record OnTimeRates(OnTimeRate All, IReadOnlyList<(OrganizationKind Kind, OnTimeRate Rate)> ByKind, IReadOnlyList<(Tier Tier, OnTimeRate Rate)> ByTier)
{
    internal static OnTimeRates Of(IReadOnlyCollection<OwedReport> reports, DateTimeOffset now) => new(OnTimeRate.Of(reports, now),
        [.. reports.GroupBy(report => report.Kind).OrderBy(group => group.Key).Select(group => (group.Key, OnTimeRate.Of([.. group], now)))],
        [.. reports.GroupBy(report => report.Tier).OrderBy(group => group.Key).Select(group => (group.Key, OnTimeRate.Of([.. group], now)))]);
}
