using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>Where all sections of a report stand, without their texts: what an open editor asks for now and then to show what colleagues do.</summary>
public sealed class SectionStates(AppDb db)
{
    /// <param name="Strip">As in <see cref="Report.Strip"/>, of what is stored now.</param>
    public sealed record States(ReportStatus Status, string Strip, IReadOnlyList<ReportFinding> Findings, IReadOnlyList<State> Sections);

    public sealed record State(string NodeKey, int Version, string? By, DateTimeOffset? At);

    public async Task<Result<States>> Run(Actor actor, Guid reportId, CancellationToken stop = default)
    {
        var found = await (from report in db.Reports.AsNoTracking() join version in db.Outlines.AsNoTracking() on report.OutlineId equals version.Id
                           where report.Id == reportId select new { report, version }).FirstOrDefaultAsync(stop);
        if (found is null)
            return Problem.NotFound;
        var outline = found.version;
        if (!ReportRights.IsOwn(actor, found.report))
        {
            var part = await Contributions.Of(db, actor, found.report, stop);
            if (part.Count == 0)
                return Problem.NotFound;
            outline = Contributions.Part(outline, part);
        }
        var sections = await db.Sections.AsNoTracking().Where(row => row.ReportId == reportId).ToDictionaryAsync(row => row.NodeKey, StringComparer.Ordinal, stop);
        return new States(found.report.Status, ReportContent.Strip(outline, sections), ReportFindings.Of(outline, sections),
            [.. outline.Writable().Select(item => sections.GetValueOrDefault(item.Key)).OfType<ReportSection>().Select(row => new State(row.NodeKey, row.Version, row.SavedBy, row.SavedAt))]);
    }
}
