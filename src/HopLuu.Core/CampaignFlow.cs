using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;

namespace HopLuu.Core;

/// <summary>
/// Every state of a campaign and of a report, and every way from one to another, on one screen. Entities ask here before they change.
/// </summary>
public static class CampaignFlow
{
    /// <summary>A campaign: set up, running, ended.</summary>
    public static bool Allows(CampaignStatus from, CampaignStatus to) => (from, to) switch
    {
        (CampaignStatus.Draft, CampaignStatus.Published) => true,
        (CampaignStatus.Published, CampaignStatus.Closed) => true,
        (CampaignStatus.Closed, CampaignStatus.Published) => true, // opened again for a late unit
        _ => false,
    };

    /// <summary>
    /// A report: nothing yet → being written → before the approver → handed in → accepted, or returned and written again.
    /// </summary>
    public static bool Allows(ReportStatus from, ReportStatus to) => (from, to) switch
    {
        (ReportStatus.NotStarted, ReportStatus.Writing) => true,
        (ReportStatus.NotStarted or ReportStatus.Writing or ReportStatus.Returned, ReportStatus.Submitted) => true, // signed on paper, or handed in for the unit
        (ReportStatus.Writing or ReportStatus.Returned, ReportStatus.AwaitingApproval) => true,
        (ReportStatus.AwaitingApproval, ReportStatus.Writing) => true,   // the approver sends it back, or the writer takes it back
        (ReportStatus.AwaitingApproval, ReportStatus.Submitted) => true,
        (ReportStatus.Submitted, ReportStatus.Writing) => true,          // withdrawn before the deadline
        (ReportStatus.Submitted, ReportStatus.Accepted) => true,
        (ReportStatus.Submitted or ReportStatus.Accepted, ReportStatus.Returned) => true,
        (ReportStatus.Returned, ReportStatus.Writing) => true,
        _ => false,
    };

    /// <summary>The text of a report may be changed in these states.</summary>
    public static bool IsOpen(ReportStatus status) => status is ReportStatus.NotStarted or ReportStatus.Writing or ReportStatus.Returned;

    /// <summary>Nothing was handed in, or what was handed in came back: who is to be reminded.</summary>
    public static bool IsOwed(ReportStatus status) => status is ReportStatus.NotStarted or ReportStatus.Writing or ReportStatus.AwaitingApproval or ReportStatus.Returned;
}
