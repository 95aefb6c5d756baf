using System.Security.Cryptography;
using System.Text.Json;
using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Files;
using HopLuu.Core.Jobs;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>Asks for a report as PDF. It is made beside the pages, one at a time; the page asks until it is there.</summary>
public sealed class PrintReport(AppDb db, ExportReport export, FileStore files, TimeProvider clock)
{
    /// <summary>The print's id: the one already made of the same text, when there is one.</summary>
    public async Task<Result<Guid>> Run(Actor actor, Guid reportId, int? version, CancellationToken stop = default)
    {
        var result = await export.Run(actor, reportId, version, stop);
        if (result.Value is not { } paper)
            return result.Problem!;
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(paper.Bytes));
        var now = clock.GetUtcNow();
        var print = await db.PrintedReports.FirstOrDefaultAsync(row => row.ReportId == reportId && row.SourceSha256 == sha256, stop);
        if (print is { Status: not PrintStatus.Failed })
            return print.Id;
        var organization = await db.Reports.Where(row => row.Id == reportId).Select(row => row.OrganizationId).FirstAsync(stop);
        if (print is null)
        {
            var source = await files.KeepAsync(db, paper.Name, paper.Bytes, organization, stop);
            print = db.Add(new PrintedReport(Guid.CreateVersion7(now), reportId, source.Id, sha256, Path.ChangeExtension(paper.Name, ".pdf"), actor.Name, now)).Entity;
        }
        print.TryAgain();
        db.Add(new OutboxMessage(Guid.CreateVersion7(now), MakePdf.Kind, JsonSerializer.Serialize(new MakePdf.Payload(print.Id), JsonColumn.Options), now));
        db.Record(now, actor, "report.print-asked", print.Name, reportId, organization, sha256);
        try
        {
            return await db.TrySaveAsync(stop) is { } problem ? problem : print.Id;
        }
        catch (DbUpdateException)
        {
            // Asked for twice at the same moment: the other's will do.
            db.ChangeTracker.Clear();
            return await db.PrintedReports.Where(row => row.ReportId == reportId && row.SourceSha256 == sha256).Select(row => row.Id).FirstAsync(stop);
        }
    }
}

/// <summary>Makes the PDF that was asked for. Done twice it is done once.</summary>
public sealed class MakePdf(AppDb db, FileStore files, LibreOffice office)
{
    public const string Kind = "pdf";

    public sealed record Payload(Guid PrintId);

    public async Task Run(Guid printId, CancellationToken stop = default)
    {
        var print = await db.PrintedReports.FirstOrDefaultAsync(row => row.Id == printId, stop);
        if (print is not { Status: PrintStatus.Waiting })
            return;
        var source = await db.Files.FirstAsync(row => row.Id == print.SourceFileId, stop);
        await using var stream = files.Open(source);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, stop);
        var made = await office.ToPdf(bytes.ToArray(), stop);
        if (made.Value is { } pdf)
            print.Ready((await files.KeepAsync(db, print.Name, pdf, source.OrganizationId, stop)).Id);
        else
            print.Fail(made.Problem!.Message);
        await db.TrySaveAsync(stop);
    }
}
