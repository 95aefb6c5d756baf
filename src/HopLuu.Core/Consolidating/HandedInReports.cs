using HopLuu.Core.Data;
using HopLuu.Core.Organizations;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using HopLuu.Documents.Model;
using HopLuu.Synthesis.Consolidation;
using HopLuu.Synthesis.Mapping;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Consolidating;

/// <summary>The units' reports as the engine takes them. Each is named by its id; <see cref="KeyOf"/> finds the section a passage stands in.</summary>
internal sealed class HandedInReports
{
    private readonly Dictionary<Guid, List<string>> keys = [];

    public List<MappedReport> Reports { get; } = [];

    public List<DraftInput> Inputs { get; } = [];

    public List<string> Missing { get; } = [];

    public UnitList Units { get; private set; } = new([]);

    /// <summary>Everything that was handed in and did not come back, in the order of the units; two queries.</summary>
    public static async Task<HandedInReports> Load(AppDb db, Campaign campaign, OutlineVersion outline, Tier issuer, CancellationToken stop)
    {
        var (_, ids) = outline.ToOutline();
        var owed = await (from obligation in db.Obligations.AsNoTracking()
                          join report in db.Reports.AsNoTracking() on obligation.Id equals report.ObligationId
                          where obligation.CampaignId == campaign.Id && obligation.Kind == ObligationKind.Report
                          select new { report.Id, obligation.OrganizationId, obligation.Unit, report.Status, report.VersionCount }).ToListAsync(stop);
        owed = [.. owed.OrderBy(row => row.Unit.Tier).ThenBy(row => row.Unit.Kind).ThenBy(row => Vietnamese.VietnameseOrder.SortKey(row.Unit.Name), StringComparer.Ordinal)];
        var versions = await (from version in db.ReportVersions.AsNoTracking()
                              join report in db.Reports on version.ReportId equals report.Id
                              where report.CampaignId == campaign.Id && report.JoinedById == null && version.Number == report.VersionCount && (report.Status == ReportStatus.Submitted || report.Status == ReportStatus.Accepted)
                              select version).ToDictionaryAsync(row => row.ReportId, stop);
        var all = new HandedInReports { Units = new UnitList([.. owed.Select(row => new ListedUnit(row.Unit.Name, row.Unit.Tier.Name(), ScopeOf(row.Unit, issuer)))]) };
        foreach (var row in owed)
        {
            if (!versions.TryGetValue(row.Id, out var version))
            {
                all.Missing.Add(row.Unit.Name);
                continue;
            }
            all.Inputs.Add(new DraftInput(row.Id, row.Unit.Name, version.Number, row.OrganizationId));
            all.Reports.Add(all.Map(row.Id, row.Unit, version.Content, outline, ids, issuer));
        }
        return all;
    }

    /// <summary>The section a passage of a report stands in.</summary>
    public string? KeyOf(Guid report, int paragraph) => paragraph >= 0 && keys.TryGetValue(report, out var of) && paragraph < of.Count ? of[paragraph] : null;

    private MappedReport Map(Guid report, UnitAtPublishing unit, FrozenReport content, OutlineVersion outline, IReadOnlyDictionary<string, string> ids, Tier issuer)
    {
        var of = keys[report] = [];
        var texts = content.Sections.Where(section => section.Declaration is null && section.Content.Length > 0).ToDictionary(section => section.Key, StringComparer.Ordinal);
        var (sections, tables, blocks, unmapped) = (new List<MappedSection>(), new List<MappedTable>(), new List<Block>(), new List<MappedParagraph>());
        foreach (var item in outline.Writable())
        {
            if (!texts.Remove(item.Key, out var text))
                continue;
            var paragraphs = new List<MappedParagraph>();
            foreach (var block in RichText.ToBlocks(text.Content).Select(block => Numbered(block, item.Key, of)))
            {
                blocks.Add(block);
                if (block is Table table)
                    tables.Add(new MappedTable(ids[item.Key], paragraphs.LastOrDefault()?.Text, table));
                else if (block is Paragraph paragraph && Shown(paragraph) is { Length: > 0 } words)
                    paragraphs.Add(new MappedParagraph(paragraph, words, 1));
            }
            if (paragraphs.Count > 0)
                sections.Add(new MappedSection(ids[item.Key], 1, paragraphs));
        }
        // What answers an older outline is not lost: it is listed as not used.
        foreach (var text in texts.Values)
            unmapped.AddRange(RichText.ToBlocks(text.Content).Select(block => Numbered(block, text.Key, of)).OfType<Paragraph>().Select(paragraph => new MappedParagraph(paragraph, Shown(paragraph), 0)));
        return new MappedReport
        {
            Name = $"{report:N}", Unit = unit.Name, Number = content.Number, Date = content.Date, Scope = ScopeOf(unit, issuer), Sections = sections, Unmapped = unmapped, Tables = tables,
            Document = new Document { Blocks = blocks },
        };
    }

    // A body of the issuer's own tier (phòng, ban, đoàn thể) reports on the whole area: its figures already contain the communes'.
    private static ReportScope ScopeOf(UnitAtPublishing unit, Tier issuer) => unit.Tier == issuer && unit.Kind is not OrganizationKind.School ? ReportScope.Whole : ReportScope.Own;

    private static string Shown(Paragraph paragraph) => $"{(paragraph.Number is { } number ? number + " " : "")}{paragraph.Text}".Replace('\n', ' ').Trim();

    // Paragraphs are counted through the whole report, also those in cells: that is how a passage is pointed at.
    private static Block Numbered(Block block, string key, List<string> of)
    {
        switch (block)
        {
            case Paragraph paragraph:
                of.Add(key);
                return paragraph with { Location = new Location("body", of.Count - 1) };
            case Table table:
                return table with
                {
                    Location = new Location("body", of.Count),
                    Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Blocks = [.. cell.Blocks.Select(inner => Numbered(inner, key, of))] })] })],
                };
            default:
                return block;
        }
    }
}
