using System.Security.Cryptography;
using System.Text.Json;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>Makes the unchangeable version of a report that was just handed in, and closes the return it answers.</summary>
internal static class FreezeReport
{
    public static async Task<ReportVersion> Add(AppDb db, Report report, string by, DateTimeOffset submittedAt, DateTimeOffset now, string? channel, CancellationToken stop)
    {
        var sections = await db.Sections.Where(row => row.ReportId == report.Id).OrderBy(row => row.NodeKey).ToListAsync(stop);
        var attachments = await (from attachment in db.Attachments
                                 join file in db.Files on attachment.FileId equals file.Id
                                 where attachment.ReportId == report.Id
                                 orderby attachment.Id
                                 select new FrozenAttachment(file.Id, file.Name, file.Sha256, attachment.NodeKey)).ToListAsync(stop);
        var ratings = await db.Ratings.Where(row => row.ReportId == report.Id && row.RatedBy == RatedBy.Unit).OrderBy(row => row.NodeKey).ToListAsync(stop);
        var content = new FrozenReport
        {
            OutlineId = report.OutlineId, Number = report.DocumentNumber, Date = report.DocumentDate,
            Sections = [.. sections.Select(section => new FrozenSection(section.NodeKey, section.Content, section.Declaration, section.DeclarationReason))], Attachments = attachments,
            Ratings = [.. ratings.Select(rating => new FrozenRating(rating.NodeKey, rating.Level, rating.Reason))],
        };
        var version = db.Add(new ReportVersion(Guid.CreateVersion7(now), report.Id, report.VersionCount, content, HashOf(content), by, submittedAt, now, channel)).Entity;
        foreach (var open in await db.Returns.Where(row => row.ReportId == report.Id && row.AnsweredBy == null).ToListAsync(stop))
            open.Answer(version.Number);
        return version;
    }

    /// <summary>SHA-256 over the JSON as stored, lower-case hexadecimal.</summary>
    public static string HashOf(FrozenReport content) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(content, JsonColumn.Options)));
}
