using System.Globalization;
using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Documents.Writing;
using HopLuu.Synthesis.Templates;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Planning;

/// <summary>A unit's Word template: the outline its report answers, its own heading block, and the permanent key of each section hidden in the file.</summary>
public sealed class MakeTemplate(AppDb db, TimeProvider clock)
{
    /// <summary>The .docx and its name. For the unit itself and for those who see the campaign.</summary>
    public async Task<Result<(byte[] Bytes, string Name)>> Run(Actor actor, Guid campaignId, Guid organizationId, CancellationToken stop = default)
    {
        var found = await (from obligation in db.Obligations.AsNoTracking()
                           join campaign in db.Campaigns.AsNoTracking() on obligation.CampaignId equals campaign.Id
                           where obligation.CampaignId == campaignId && obligation.OrganizationId == organizationId && obligation.Kind == ObligationKind.Report
                           select new { obligation, campaign }).FirstOrDefaultAsync(stop);
        if (found is null || !(CampaignRights.MaySee(actor, found.campaign) || found.campaign.Status != CampaignStatus.Draft && actor.Has(organizationId, Role.Writer, Role.Approver, Role.Coordinator, Role.Leader)))
            return Problem.NotFound;
        var outlineId = await db.Reports.AsNoTracking().Where(row => row.ObligationId == found.obligation.Id).Select(row => (Guid?)row.OutlineId).FirstOrDefaultAsync(stop) ?? found.campaign.OutlineId;
        var outline = await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == outlineId, stop);
        var template = Of(found.campaign, outline, found.obligation.Unit, clock.Today());
        using var bytes = new MemoryStream();
        TemplateWriter.Write(template, bytes);
        return (bytes.ToArray(), $"Mẫu báo cáo - {found.obligation.Unit.Name}.docx");
    }

    internal static TemplateDocument Of(Campaign campaign, OutlineVersion outline, UnitAtPublishing unit, DateOnly today)
    {
        var (tree, idOfKey) = outline.ToOutline();
        var template = UnitTemplate.Of(campaign.Plan.With(tree), unit.Name, today);
        var keyOfId = idOfKey.ToDictionary(pair => UnitTemplate.KeyPrefix + pair.Value, pair => TemplateKeys.Of(pair.Key), StringComparer.Ordinal);
        var heading = unit.HeadingLines?.Split('\n')[^1].Trim() is { Length: > 0 } line ? line : template.Report.ParentIssuer;
        var tail = unit.Symbol is { Length: > 0 } symbol ? template.Report.NumberTail.Replace("…", symbol, StringComparison.Ordinal) : template.Report.NumberTail;
        return template with
        {
            Report = template.Report with { ParentIssuer = heading, NumberTail = tail, Place = unit.Place },
            Sections = [.. template.Sections.Select(section => section with { Key = keyOfId[section.Key] })],
            Campaign = campaign.Id.ToString("N"),
            OutlineVersion = outline.Number.ToString(CultureInfo.InvariantCulture),
        };
    }
}
