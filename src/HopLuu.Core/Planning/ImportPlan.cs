using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Files;
using HopLuu.Core.Organizations;
using HopLuu.Documents.Reading;
using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Planning;

/// <summary>Takes a plan's file in and makes a campaign of it, in preparation.</summary>
public sealed class ImportPlan(AppDb db, FileStore files, TimeProvider clock)
{
    /// <param name="IssuerId">The body whose plan it is; the actor coordinates for it.</param>
    /// <param name="OwnOutline">The plan has no outline: a person will enter it.</param>
    public sealed record Request(Guid IssuerId, string FileName, ReadOnlyMemory<byte> Bytes, bool OwnOutline = false);

    /// <summary>The campaign's id. The same file sent twice while its campaign is in preparation leads to that campaign.</summary>
    public async Task<Result<Guid>> Run(Actor actor, Request request, CancellationToken stop = default)
    {
        var issuer = await db.Organizations.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.IssuerId, stop);
        if (issuer is null || !await MayIssue(actor, issuer, stop))
            return Problem.NotFound;
        var (plan, problem) = await Read(actor, request, issuer, stop);
        if (plan is null)
            return problem!;

        var now = clock.GetUtcNow();
        var file = await files.KeepAsync(db, request.FileName, request.Bytes, issuer.Id, stop);
        var twice = await (from row in db.Campaigns join known in db.Files on row.PlanFileId equals known.Id
                           where row.IssuerId == issuer.Id && row.Status == CampaignStatus.Draft && known.Sha256 == file.Sha256 select row.Id).FirstOrDefaultAsync(stop);
        if (twice != Guid.Empty)
            return twice;
        var id = Guid.CreateVersion7(now);
        var items = plan.Outline.Nodes.Count > 0 ? OutlineVersion.ItemsOf(plan.Outline) : Skeleton();
        var outline = new OutlineVersion(Guid.CreateVersion7(now), id, 1, plan.Outline.Title, items, now);
        var campaign = new Campaign(id, issuer.Id, ProcessingBody(actor, issuer.Path, issuer.Id), TitleOf(plan), PlanFacts.Of(plan), file.Id, outline.Id, now);
        if (UnitDeadline(plan) is { } due)
            campaign.SetDue(due.Day, due.Time);
        db.AddRange(campaign, outline);
        db.Record(now, actor, "campaign.created", campaign.Title, campaign.Id, issuer.Id, $"plan {file.Sha256}");
        await db.SaveChangesAsync(stop);
        return id;
    }

    // Coordinators of the issuer, and of an office of it.
    private async Task<bool> MayIssue(Actor actor, Organization issuer, CancellationToken stop)
    {
        if (actor.Has(issuer.Id, Role.Coordinator))
            return true;
        var bodies = actor.BodiesAs(Role.Coordinator);
        return await db.Organizations.AnyAsync(row => bodies.Contains(row.Id) && row.ParentId == issuer.Id && row.Kind == OrganizationKind.PartyOffice, stop);
    }

    private async Task<(Plan? Plan, Problem? Problem)> Read(Actor actor, Request request, Organization issuer, CancellationToken stop)
    {
        if (request.Bytes.Length > FileStore.MaxLength)
            return (null, PlanningProblems.NotAPlan("Tệp lớn hơn 50 MB nên chưa nhận. Hãy bỏ bớt ảnh rồi thử lại."));
        var read = DocumentReader.Read(new MemoryStream(request.Bytes.ToArray(), writable: false), request.FileName);
        if (read.Problem is { } unread)
        {
            if (unread.Code == Reporting.UploadProblems.SecretCode)
            {
                // Nothing of it is kept but that it was tried (architecture.md, "No secrets class").
                db.Record(clock.GetUtcNow(), actor, "plan.secret-refused", "Tệp có dấu độ mật", null, issuer.Id);
                await db.SaveChangesAsync(stop);
            }
            return (null, PlanningProblems.NotAPlan($"{Reporting.UploadProblems.Sentence(unread.Message)} Tệp chưa được lưu."));
        }
        var plan = PlanReader.Read(read.Document!);
        if (plan.Kind is { } kind && VietnameseText.Fold(kind) == "bao cao")
            return (null, PlanningProblems.ReportNotPlan);
        return plan.Outline.Nodes.Count == 0 && !request.OwnOutline ? (null, PlanningProblems.PlanWithoutOutline) : (plan, null);
    }

    private static List<OutlineItem> Skeleton() =>
        [.. new[] { ("I.", "Kết quả đạt được"), ("II.", "Tồn tại, hạn chế và nguyên nhân"), ("III.", "Phương hướng, nhiệm vụ thời gian tới"), ("IV.", "Kiến nghị, đề xuất") }
            .Select(part => new OutlineItem { Key = OutlineVersion.NewKey(), Number = part.Item1, Title = part.Item2, Kind = NodeKind.Part, Mode = NodeMode.Join })];

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
