using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Organizations;
using HopLuu.Synthesis.Consolidation;
using HopLuu.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Planning;

/// <summary>The bodies that may be asked: those below the issuer, as a tree, filtered; and names of a list matched to them.</summary>
public sealed class UnitChoices(AppDb db, TimeProvider clock)
{
    /// <param name="Below">Only this body and those below it.</param>
    /// <param name="Search">Part of the name, with or without marks.</param>
    public sealed record Filter(OrganizationKind? Kind = null, Tier? Tier = null, Guid? Below = null, string? Search = null);

    public async Task<Result<UnitChoice>> Run(Actor actor, Guid campaignId, Filter filter, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == campaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        var issuer = await db.Organizations.AsNoTracking().FirstAsync(row => row.Id == campaign.IssuerId, stop);
        var today = clock.Today();
        var all = await db.Organizations.AsNoTracking().Where(row => row.Path.StartsWith(issuer.Path) && row.Id != issuer.Id && (row.ClosedOn == null || row.ClosedOn >= today)).ToListAsync(stop);
        var bodies = InTreeOrder(all, issuer);
        var chosen = (await db.Obligations.AsNoTracking().Where(row => row.CampaignId == campaignId && row.Kind == ObligationKind.Report).Select(row => row.OrganizationId).ToListAsync(stop)).ToHashSet();
        var sought = filter.Search is { Length: > 0 } text ? VietnameseText.Fold(VietnameseText.Tidy(text)) : null;
        var shown = bodies.Where(row => (filter.Kind is null || row.Body.Kind == filter.Kind) && (filter.Tier is null || row.Body.Tier == filter.Tier)
            && (filter.Below is not { } below || row.Body.Path.Contains($"/{below:N}/", StringComparison.Ordinal)) && (sought is null || VietnameseText.Fold(row.Body.Name).Contains(sought, StringComparison.Ordinal))).ToList();
        return new UnitChoice(campaign, issuer, bodies, shown, chosen);
    }

    /// <summary>Names of a pasted or uploaded list matched to bodies: marks, abbreviations and the signing organ aside; what fits none or several is shown.</summary>
    public static UnitMatch Match(IReadOnlyList<UnitRow> bodies, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var listed = UnitList.Read(rows).Units.Select(unit => unit.Name).Take(5000).Distinct(StringComparer.Ordinal).ToList();
        var byName = bodies.ToLookup(row => VietnameseText.Fold(row.Body.Name), StringComparer.Ordinal);
        var names = new UnitList([.. bodies.Select(row => new ListedUnit(row.Body.Name))]);
        var (found, missing) = (new HashSet<Guid>(), new List<string>());
        foreach (var name in listed)
        {
            var exact = byName[VietnameseText.Fold(VietnameseText.Tidy(name))].ToList();
            var one = exact.Count == 1 ? exact[0] : exact.Count == 0 && names.Find(name) is { } near ? byName[VietnameseText.Fold(near.Name)].FirstOrDefault() : null;
            if (one is null)
                missing.Add(name);
            else
                found.Add(one.Body.Id);
        }
        return new UnitMatch(listed.Count, found, missing);
    }

    private static List<UnitRow> InTreeOrder(List<Organization> all, Organization issuer)
    {
        var children = all.ToLookup(body => body.ParentId);
        var rows = new List<UnitRow>(all.Count);
        Add(issuer.Id, 0);
        return rows;

        void Add(Guid parent, int depth)
        {
            foreach (var body in children[parent].OrderBy(body => body.Tier).ThenBy(body => body.Kind).ThenBy(body => VietnameseOrder.SortKey(body.Name), StringComparer.Ordinal))
            {
                rows.Add(new UnitRow(body, depth));
                Add(body.Id, depth + 1);
            }
        }
    }
}

/// <summary>A body in the tree below the issuer.</summary>
public sealed record UnitRow(Organization Body, int Depth);

/// <summary>What the page of units shows.</summary>
/// <param name="All">Every body that may be asked, in tree order.</param>
/// <param name="Shown">Those the filter leaves.</param>
/// <param name="Chosen">Those that owe a report.</param>
public sealed record UnitChoice(Campaign Campaign, Organization Issuer, IReadOnlyList<UnitRow> All, IReadOnlyList<UnitRow> Shown, IReadOnlySet<Guid> Chosen);

/// <summary>Names of a list against the tree.</summary>
public sealed record UnitMatch(int Listed, IReadOnlySet<Guid> Found, IReadOnlyList<string> Missing);
