using HopLuu.Core;
using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Files;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Web.Demo;

/// <summary>What all demo campaigns are played with: the bodies, the clock, the files, and a unit's way from an upload to a submission.</summary>
internal sealed class DemoPlay(AppDb db, FileStore files, DemoClock clock, string folder)
{
    public AppDb Db => db;

    public FileStore Files => files;

    public DemoClock Clock => clock;

    public DemoTree Tree { get; } = new(db, clock.GetUtcNow());

    public DateOnly Today { get; } = clock.Today();

    /// <summary>A plan taken in, its units chosen, published on a day at eight.</summary>
    public async Task<Guid> Publish(string by, string issuer, string office, string plan, string title, DateOnly day, DateOnly due, IEnumerable<string> units, Func<Guid, Task>? before = null)
    {
        clock.At(day, 8);
        var coordinator = Tree.Actor(by);
        var id = Value(await new ImportPlan(db, files, clock).Run(coordinator, new(Tree.Body(issuer).Id, plan, Bytes(plan))));
        var campaign = await db.Campaigns.FirstAsync(row => row.Id == id);
        campaign.Correct(title, campaign.Plan, Tree.Body(office).Id);
        campaign.SetDue(due, null);
        await db.SaveChangesAsync();
        Value(await new ChooseUnits(db, clock).Run(coordinator, new(id, ObligationKind.Report, [.. units.Select(code => Tree.Body(code).Id)])));
        if (before is not null)
            await before(id);
        Value(await new PublishCampaign(db, clock).Run(coordinator, id));
        return id;
    }

    /// <summary>A unit uploads its file and takes it over.</summary>
    public async Task<Guid> Fill(Guid campaign, string code, DateOnly day, string? file = null)
    {
        clock.At(day, 9);
        var actor = Tree.Actor(code);
        var report = await ReportOf(campaign, code);
        var name = $"{file ?? code}.docx";
        var upload = Value(await new UploadReport(db, files, new ReadUpload(db, files, clock), clock).Run(actor, new(report, name, Bytes($"reports/{name}"))));
        Value(await new AcceptUpload(db, clock).Run(actor, new(upload, Append: false)));
        return report;
    }

    /// <summary>Before the approver, approved on screen, handed in.</summary>
    public async Task<Guid> HandIn(Guid campaign, string code, DateOnly day, string? file = null)
    {
        var report = await Fill(campaign, code, day, file);
        var (actor, approval) = (Tree.Actor(code), new ApproveReport(db, clock));
        Value(await approval.SubmitForApproval(actor, report));
        Value(await approval.Approve(actor, report, ApprovalKind.OnScreen, null));
        Value(await new SubmitReport(db, clock).Run(actor, report));
        return report;
    }

    public async Task<Guid> ReportOf(Guid campaign, string code)
    {
        db.ChangeTracker.Clear();
        var organization = Tree.Body(code).Id;
        return await db.Reports.Where(row => row.CampaignId == campaign && row.OrganizationId == organization && row.JoinedById == null).Select(row => row.Id).FirstAsync();
    }

    public byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(folder, name));

    public static T Value<T>(Result<T> result) => result.Problem is { } problem ? throw new InvalidOperationException($"Demo: {problem.Code}: {problem.Message}") : result.Value!;
}

/// <summary>A clock that can be set: the demo's days lie before now.</summary>
internal sealed class DemoClock(TimeProvider real) : TimeProvider
{
    private DateTimeOffset now = real.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => now;

    public void At(DateOnly day, int hour) => now = VietnamTime.At(day, new TimeOnly(hour, 12));
}
