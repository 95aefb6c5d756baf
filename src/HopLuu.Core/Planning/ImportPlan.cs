using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Files;
using HopLuu.Documents.Reading;
using HopLuu.Synthesis.Plans;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Planning;

/// <summary>Takes a plan's file in and makes a campaign of it, in preparation.</summary>
public sealed class ImportPlan(AppDb db, FileStore files, TimeProvider clock)
{
    /// <param name="IssuerId">The body whose plan it is; the actor coordinates for it.</param>
    public sealed record Request(Guid IssuerId, string FileName, ReadOnlyMemory<byte> Bytes);

    /// <summary>The campaign's id.</summary>
    public async Task<Result<Guid>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var issuer = await db.Organizations.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.IssuerId, stop);
        if (issuer is null)
            return Problem.NotFound;
        if (!actor.HasAbove(issuer.Path, Role.Coordinator) && !actor.Grants.Any(grant => grant.Role == Role.Coordinator && grant.Path.StartsWith(issuer.Path, StringComparison.Ordinal)))
            return Problem.NotAllowed;
        if (request.Bytes.Length > FileStore.MaxLength)
            return PlanningProblems.NotAPlan("Tệp lớn hơn 50 MB nên chưa nhận. Hãy bỏ bớt ảnh rồi thử lại.");
        var read = DocumentReader.Read(new MemoryStream(request.Bytes.ToArray(), writable: false), request.FileName);
        if (read.Document is not { } document)
            return PlanningProblems.NotAPlan($"{request.FileName}: {read.Problem!.Message}");
        var plan = PlanReader.Read(document);
        if (plan.Outline.Nodes.Count == 0)
            return PlanningProblems.PlanWithoutOutline;

        var now = clock.GetUtcNow();
        var file = await files.KeepAsync(db, request.FileName, request.Bytes, issuer.Id, stop);
        var id = Guid.CreateVersion7(now);
        var outline = new OutlineVersion(Guid.CreateVersion7(now), id, 1, plan.Outline.Title, OutlineVersion.ItemsOf(plan.Outline), now);
        var campaign = new Campaign(id, issuer.Id, ProcessingBody(actor, issuer.Path, issuer.Id), TitleOf(plan), PlanFacts.Of(plan), file.Id, outline.Id, now);
        if (UnitDeadline(plan) is { } due)
            campaign.SetDue(due.Day, due.Time);
        db.AddRange(campaign, outline);
        db.Record(now, actor, "campaign.created", campaign.Title, campaign.Id, issuer.Id, $"plan {file.Sha256}");
        await db.SaveChangesAsync(stop);
        return id;
    }

    // The coordinator's own office receives the reports: the office below the issuer that the account belongs to, else the issuer itself.
    private static Guid ProcessingBody(Actor actor, string issuerPath, Guid issuerId) =>
        actor.Grants.FirstOrDefault(grant => grant.Role == Role.Coordinator && grant.Path.StartsWith(issuerPath, StringComparison.Ordinal))?.OrganizationId ?? issuerId;

    private static string TitleOf(Plan plan)
    {
        var subject = plan.Subject ?? plan.Outline.Title ?? "Đợt báo cáo mới";
        return subject.Length <= 300 ? subject : subject[..299] + "…";
    }

    /// <summary>The first deadline of those who report upwards to the issuer: the earliest day, as the issuer's own deadline lies after its units'.</summary>
    internal static (DateOnly Day, TimeOnly? Time)? UnitDeadline(Plan plan)
    {
        var found = plan.Deadlines.Select(LastDay).OfType<(DateOnly Day, TimeOnly? Time)>().ToList();
        return found.Count == 0 ? null : found.MinBy(due => due.Day);
    }

    /// <summary>The last day in time of a deadline: "trước ngày 15/5" is the 14th; a month or a range ends with its last day.</summary>
    internal static (DateOnly Day, TimeOnly? Time)? LastDay(Deadline deadline)
    {
        var text = deadline.Due[(deadline.Due.IndexOf('/', StringComparison.Ordinal) + 1)..];
        TimeOnly? time = deadline.Time is { } hour && TimeOnly.TryParseExact(hour, ["HH:mm", "H:mm"], out var parsed) ? parsed : null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day))
            return (deadline.Inclusive || time is not null ? day : day.AddDays(-1), time);
        return DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", out var month) ? (month.AddMonths(1).AddDays(-1), null) : null;
    }
}
