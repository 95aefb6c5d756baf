using HopLuu.Core.Accounts;
using HopLuu.Core.Planning;

namespace HopLuu.Core.Reporting;

/// <summary>Who may see a report: its own unit, and those who run or lead the campaign it answers. Never a neighbour.</summary>
public static class ReportRights
{
    public static bool MaySee(Actor actor, Report report, Campaign campaign) =>
        IsOwn(actor, report) || (report.Status is ReportStatus.Submitted or ReportStatus.Accepted or ReportStatus.Returned || report.VersionCount > 0) && CampaignRights.MaySee(actor, campaign);

    public static bool IsOwn(Actor actor, Report report) => actor.Has(report.OrganizationId, Role.Writer, Role.Approver, Role.Leader, Role.Coordinator) || report.JoinedById is { } office && actor.Has(office, Role.Leader, Role.Coordinator);
}
