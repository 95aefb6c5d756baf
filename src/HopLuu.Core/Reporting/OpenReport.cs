using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Planning;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>A report with all that its pages show, in a fixed number of queries.</summary>
public sealed class OpenReport(AppDb db)
{
    /// <summary>The report, when the actor may see it.</summary>
    public async Task<Result<OpenedReport>> Run(Actor actor, Guid reportId, CancellationToken stop = default)
    {
        var found = await (from report in db.Reports.AsNoTracking()
                           join obligation in db.Obligations.AsNoTracking() on report.ObligationId equals obligation.Id
                           join campaign in db.Campaigns.AsNoTracking() on report.CampaignId equals campaign.Id
                           join outline in db.Outlines.AsNoTracking() on report.OutlineId equals outline.Id
                           where report.Id == reportId
                           select new { report, obligation, campaign, outline }).FirstOrDefaultAsync(stop);
        if (found is null || !ReportRights.MaySee(actor, found.report, found.campaign))
            return Problem.NotFound;
        var sections = await db.Sections.AsNoTracking().Where(row => row.ReportId == reportId).ToListAsync(stop);
        return new OpenedReport(found.report, found.obligation, found.campaign, found.outline, sections.ToDictionary(row => row.NodeKey, StringComparer.Ordinal));
    }
}

/// <summary>A report as its pages need it.</summary>
public sealed record OpenedReport(Report Report, Obligation Obligation, Campaign Campaign, OutlineVersion Outline, IReadOnlyDictionary<string, ReportSection> Sections)
{
    /// <summary>The texts as they stand now, in the form they are frozen in.</summary>
    public IReadOnlyDictionary<string, FrozenSection> Texts() =>
        Sections.ToDictionary(pair => pair.Key, pair => new FrozenSection(pair.Key, pair.Value.Content, pair.Value.Declaration, pair.Value.DeclarationReason), StringComparer.Ordinal);
}
