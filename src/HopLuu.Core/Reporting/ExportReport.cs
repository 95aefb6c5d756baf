using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Planning;
using HopLuu.Documents.Writing;
using HopLuu.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>A unit's report as an official Word document: as it stands now ("Dự thảo lần n"), or as a version was handed in.</summary>
public sealed class ExportReport(AppDb db, OpenReport open, TimeProvider clock)
{
    public async Task<Result<PaperFile>> Run(Actor actor, Guid reportId, int? version, CancellationToken stop = default)
    {
        var result = await open.Run(actor, reportId, stop);
        if (result.Value is not { } opened)
            return result.Problem!;
        // Who is not of the unit reads what was handed in, never what is being written.
        if (version is null && !ReportRights.IsOwn(actor, opened.Report))
            version = opened.Report.VersionCount;
        var (campaign, unit, outline) = (opened.Campaign, opened.Obligation.Unit, opened.Outline);
        var recipients = opened.Report.IsConsolidated ? Above(opened) : await Recipients(campaign, stop);
        if (version is null)
        {
            var draft = opened.Report.Approval is null && opened.Report.SubmittedAt is null || CampaignFlow.IsOpen(opened.Report.Status) ? opened.Report.DraftNumber : (int?)null;
            return Write(new ReportPaper(unit, campaign, outline, opened.Texts(), opened.Report.DocumentNumber, opened.Report.DocumentDate, draft, clock.Today(), recipients) { Mark = draft is null ? null : await Provisional(opened.Report, stop) }, draft is { } n ? $"du-thao-lan-{n}" : "ban-trinh-ky");
        }
        var frozen = await db.ReportVersions.AsNoTracking().FirstOrDefaultAsync(row => row.ReportId == reportId && row.Number == version, stop);
        if (frozen is null)
            return Problem.NotFound;
        if (frozen.Content.OutlineId != outline.Id)
            outline = await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == frozen.Content.OutlineId, stop);
        var sections = frozen.Content.Sections.ToDictionary(section => section.Key, StringComparer.Ordinal);
        return Write(new ReportPaper(unit, campaign, outline, sections, frozen.Content.Number, frozen.Content.Date, null, VietnamTime.Day(frozen.SubmittedAt), recipients), $"ban-nop-{version}");
    }

    private static PaperFile Write(ReportPaper paper, string what)
    {
        using var bytes = new MemoryStream();
        OfficialWriter.Write(OfficialReport.Of(paper), bytes);
        return new PaperFile($"bao-cao-{PaperFile.Slug(paper.Unit.Name)}-{what}.docx", bytes.ToArray());
    }

    // The consolidated report goes to the tier above, and to whom the plan itself was sent.
    private static List<string> Above(OpenedReport opened) =>
        [.. (opened.Obligation.Unit.ParentName is { } parent ? [$"{parent} (báo cáo)"] : (string[])[]), .. opened.Campaign.Plan.Recipients.Where(name => !VietnameseText.Fold(name).StartsWith("luu", StringComparison.Ordinal))];

    // As long as a unit is missing it says so, in place of the number of the draft.
    private async Task<string?> Provisional(Report report, CancellationToken stop)
    {
        var draft = report.IsConsolidated ? await db.ConsolidatedDrafts.AsNoTracking().FirstOrDefaultAsync(row => row.ReportId == report.Id, stop) : null;
        return draft is { Missing.Count: > 0 } ? $"Bản tổng hợp tạm ({draft.Inputs.Count}/{draft.Expected} đơn vị)" : null;
    }

    private async Task<List<string>> Recipients(Campaign campaign, CancellationToken stop)
    {
        var names = await db.Organizations.AsNoTracking().Where(row => row.Id == campaign.IssuerId || row.Id == campaign.ProcessingBodyId).ToDictionaryAsync(row => row.Id, row => row.Name, stop);
        var recipients = new List<string> { $"{names[campaign.IssuerId]} (báo cáo)" };
        if (campaign.ProcessingBodyId != campaign.IssuerId)
            recipients.Add(names[campaign.ProcessingBodyId]);
        return recipients;
    }
}

/// <summary>A file made for download.</summary>
public sealed record PaperFile(string Name, byte[] Bytes)
{
    /// <summary>A name as part of a file name: "dang-uy-xa-an-khe".</summary>
    internal static string Slug(string name)
    {
        var slug = string.Join('-', string.Concat(VietnameseText.Fold(name).Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return slug.Length <= 60 ? slug : slug[..60].TrimEnd('-');
    }
}
