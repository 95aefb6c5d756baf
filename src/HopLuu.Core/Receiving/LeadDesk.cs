using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Receiving;

/// <summary>The lead office at a glance: how many where, the curve of submissions, who is late, what waits, what happened since yesterday. Two queries, however many campaigns and units.</summary>
public sealed class LeadDesk(AppDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<LedCampaign>> Run(Actor actor, CancellationToken stop = default)
    {
        var bodies = actor.BodiesAs(Role.Coordinator, Role.Leader);
        if (bodies.Count == 0)
            return [];
        var campaigns = await db.Campaigns.AsNoTracking().Where(row => bodies.Contains(row.IssuerId) || bodies.Contains(row.ProcessingBodyId)).OrderByDescending(row => row.CreatedAt).ToListAsync(stop);
        var running = campaigns.Where(row => row.Status == CampaignStatus.Published).Select(row => row.Id).ToList();
        var lines = await (from report in db.Reports
                           join obligation in db.Obligations on report.ObligationId equals obligation.Id
                           where running.Contains(report.CampaignId) && report.JoinedById == null
                           select new DeskLine(report.CampaignId, report.Id, obligation.Unit.Name, report.Status, obligation.DueAt, report.FirstSubmittedAt, report.SubmittedAt, report.AcceptedAt, report.TouchedAt, report.ArrivalNumber)).ToListAsync(stop);
        var of = lines.ToLookup(line => line.CampaignId);
        return [.. campaigns.Select(campaign => LedCampaign.Of(campaign, [.. of[campaign.Id]], CampaignRights.MayManage(actor, campaign), clock.GetUtcNow()))];
    }
}

/// <summary>What the desk needs of a report.</summary>
public sealed record DeskLine(Guid CampaignId, Guid ReportId, string Unit, ReportStatus Status, DateTimeOffset? DueAt, DateTimeOffset? First, DateTimeOffset? Submitted, DateTimeOffset? Accepted, DateTimeOffset? Touched, int? Arrival);

/// <summary>A campaign on the desk.</summary>
public sealed record LedCampaign(Campaign Campaign, bool MayManage, int Total, IReadOnlyDictionary<ReportStatus, int> Counts)
{
    /// <summary>Overdue, the longest first.</summary>
    public required IReadOnlyList<DeskLine> Overdue { get; init; }
    /// <summary>Handed in, not reviewed, the oldest first.</summary>
    public required IReadOnlyList<DeskLine> ToReview { get; init; }
    /// <summary>Handed in, no số đến.</summary>
    public required int ToRegister { get; init; }
    /// <summary>What happened since the beginning of yesterday, the newest first.</summary>
    public required IReadOnlyList<DeskChange> Changes { get; init; }
    /// <summary>Reports first handed in by the end of each day.</summary>
    public required IReadOnlyList<(DateOnly Day, int Count)> Curve { get; init; }

    internal static LedCampaign Of(Campaign campaign, IReadOnlyList<DeskLine> lines, bool mayManage, DateTimeOffset now) => new(campaign, mayManage, lines.Count, lines.GroupBy(line => line.Status).ToDictionary(group => group.Key, group => group.Count()))
    {
        Overdue = [.. lines.Where(line => line.First is null && line.DueAt <= now).OrderBy(line => line.DueAt)],
        ToReview = [.. lines.Where(line => line.Status == ReportStatus.Submitted).OrderBy(line => line.Submitted)],
        ToRegister = lines.Count(line => line.Status is (ReportStatus.Submitted or ReportStatus.Accepted) && line.Arrival is null),
        Changes = ChangesOf(lines, VietnamTime.EndOf(VietnamTime.Day(now).AddDays(-2))), Curve = CurveOf(campaign, lines, VietnamTime.Day(now)),
    };

    private static List<DeskChange> ChangesOf(IReadOnlyList<DeskLine> lines, DateTimeOffset since) =>
        [.. lines.Select(line => line.Status switch
        {
            ReportStatus.NotStarted => null,
            ReportStatus.Writing or ReportStatus.AwaitingApproval or ReportStatus.Returned => line.Touched is { } at ? new DeskChange(line, at) : null,
            ReportStatus.Submitted => line.Submitted is { } at ? new DeskChange(line, at) : null,
            ReportStatus.Accepted => line.Accepted is { } at ? new DeskChange(line, at) : null,
        }).OfType<DeskChange>().Where(change => change.At >= since).OrderByDescending(change => change.At)];

    private static List<(DateOnly, int)> CurveOf(Campaign campaign, IReadOnlyList<DeskLine> lines, DateOnly today)
    {
        if (campaign.PublishedAt is not { } published)
            return [];
        var days = lines.Where(line => line.First is not null).Select(line => VietnamTime.Day(line.First!.Value)).ToList();
        var first = days.Count == 0 ? VietnamTime.Day(published) : new[] { VietnamTime.Day(published), days.Min() }.Min();
        if (today.DayNumber - first.DayNumber > 120)
            first = today.AddDays(-120); // a campaign that nobody closed
        return [.. Enumerable.Range(0, Math.Max(1, today.DayNumber - first.DayNumber + 1)).Select(first.AddDays).Select(day => (day, days.Count(at => at <= day)))];
    }
}

/// <summary>Something that happened: the line's state says what.</summary>
public sealed record DeskChange(DeskLine Line, DateTimeOffset At);
