using HopLuu.Core.Data;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Consolidating;

/// <summary>The computed draft of a campaign's consolidated report: who is in it, when it was made, how far it is. One a campaign.</summary>
public sealed class ConsolidatedDraft
{
    private ConsolidatedDraft()
    {
    }

    public ConsolidatedDraft(Guid id, Guid campaignId, Guid reportId) => (Id, CampaignId, ReportId) = (id, campaignId, reportId);

    public Guid Id { get; private set; }

    public Guid CampaignId { get; private set; }

    /// <summary>The consolidated report it is laid into.</summary>
    public Guid ReportId { get; private set; }

    public DraftStatus Status { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    public string AskedBy { get; private set; } = "";

    /// <summary>When it was computed last; null before the first time.</summary>
    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>The reports it was computed from.</summary>
    public IReadOnlyList<DraftInput> Inputs { get; private set; } = [];

    /// <summary>Names of units whose report was not in.</summary>
    public IReadOnlyList<string> Missing { get; private set; } = [];

    /// <summary>Keys of sections whose computed text changed with the last computation.</summary>
    public IReadOnlyList<string> Changed { get; private set; } = [];

    /// <summary>Passages that no statement uses.</summary>
    public int UnusedCount { get; private set; }

    public Guid Revision { get; private set; }

    /// <summary>Units in it, of all that owe a report.</summary>
    public int Expected => Inputs.Count + Missing.Count;

    /// <summary>Adds the consolidated report of a campaign, with what the issuing body owes; the caller saves.</summary>
    internal static async Task<ConsolidatedDraft> Begin(AppDb db, Campaign campaign, DateTimeOffset now, CancellationToken stop)
    {
        var unit = (await UnitsOnDay.Of(db, [campaign.IssuerId], VietnamTime.Day(now), stop))[0];
        var outline = await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == campaign.OutlineId, stop);
        var duty = db.Add(new Obligation(Guid.CreateVersion7(now), campaign.Id, unit, ObligationKind.Consolidate, null, null)).Entity;
        var report = db.Add(Report.Consolidated(Guid.CreateVersion7(now), duty, campaign, outline.Writable().Count)).Entity;
        return db.Add(new ConsolidatedDraft(Guid.CreateVersion7(now), campaign.Id, report.Id)).Entity;
    }

    public void Ask(string by, DateTimeOffset now) => (Status, AskedBy, AskedAt) = (DraftStatus.Waiting, by, now);

    public void Done(IReadOnlyList<DraftInput> inputs, IReadOnlyList<string> missing, IReadOnlyList<string> changed, int unused, DateTimeOffset now) =>
        (Status, Inputs, Missing, Changed, UnusedCount, DoneAt) = (DraftStatus.Done, inputs, missing, changed, unused, now);
}

/// <summary>How far a draft is.</summary>
public enum DraftStatus
{
    /// <summary>Chưa tổng hợp lần nào.</summary>
    New,
    /// <summary>Đang chờ máy tổng hợp.</summary>
    Waiting,
    /// <summary>Đã tổng hợp.</summary>
    Done,
}

/// <summary>A report that went into it, and which of its versions.</summary>
public sealed record DraftInput(Guid ReportId, string Unit, int Version, Guid OrganizationId);
