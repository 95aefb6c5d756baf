using HopLuu.Core.Data;
using HopLuu.Core.Organizations;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;

namespace HopLuu.Core.Chasing;

/// <summary>What chasing needs of a unit's report.</summary>
public sealed record OwedReport(Guid ObligationId, Guid ReportId, Guid CampaignId, Guid OrganizationId, string Unit, Tier Tier, OrganizationKind Kind, DateOnly? DueDay, TimeOnly? DueTime, DateTimeOffset? DueAt,
    ReportStatus Status, DateTimeOffset? First, DateTimeOffset? Submitted, DateOnly? MendBy)
{
    public bool IsOwed => CampaignFlow.IsOwed(Status);

    /// <summary>The due instant has passed and nothing was ever handed in (the one rule, product.md C09).</summary>
    public bool IsOverdue(DateTimeOffset now) => First is null && DueAt is { } due && now >= due;

    /// <summary>By when it is to come now: the due day, or the day by which what came back is to be mended; null when nobody has set one.</summary>
    public Deadline? By(DateTimeOffset now)
    {
        if (First is not null && MendBy is { } mend)
            return new Deadline(mend, null, VietnamTime.EndOf(mend), IsMend: true);
        return DueDay is { } day && DueAt is { } at && (First is null || now < at) ? new Deadline(day, DueTime, at, IsMend: false) : null;
    }

    /// <summary>All reports that units of campaigns owe or have handed in; withdrawn obligations are not there.</summary>
    internal static IQueryable<OwedReport> Of(AppDb db, IReadOnlyCollection<Guid> campaigns, bool onlyOwed) =>
        from obligation in db.Obligations
        join report in db.Reports on obligation.Id equals report.ObligationId
        where campaigns.Contains(obligation.CampaignId) && obligation.Kind == ObligationKind.Report
            && (!onlyOwed || (report.Status != ReportStatus.Submitted && report.Status != ReportStatus.Accepted)) // CampaignFlow.IsOwed in the database's words; asked again of each row
        select new OwedReport(obligation.Id, report.Id, obligation.CampaignId, obligation.OrganizationId, obligation.Unit.Name, obligation.Unit.Tier, obligation.Unit.Kind, obligation.DueDay, obligation.DueTime, obligation.DueAt,
            report.Status, report.FirstSubmittedAt, report.SubmittedAt, report.ReturnDueDay);
}
