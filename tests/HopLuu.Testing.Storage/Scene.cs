using HopLuu.Core;
using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Files;
using HopLuu.Core.Notices;
using HopLuu.Core.Organizations;
using HopLuu.Core.Planning;
using HopLuu.Core.Receiving;
using HopLuu.Core.Reporting;
using HopLuu.Synthesis.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HopLuu.Testing.Storage;

/// <summary>
/// A small invented world to test in: a district committee with its office, two communes and a school; a person for each job. Operations come from
/// <see cref="Do{T, TResult}"/> as the program registers them, each time with a context of its own, as in a request.
/// </summary>
public sealed class Scene : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly ServiceProvider services;
    private readonly Dictionary<string, Organization> bodies = new(StringComparer.Ordinal);

    /// <summary>The day the scene begins, eight in the morning.</summary>
    public static readonly DateOnly FirstDay = new(2024, 5, 6);

    private Scene(TestDatabase database)
    {
        this.database = database;
        DataFolder = database.Kind == DatabaseKind.Sqlite ? Path.GetDirectoryName(database.Connection)! : Directory.CreateTempSubdirectory("hopluu-scene-").FullName;
        Clock = new TestClock(VietnamTime.At(FirstDay, new TimeOnly(8, 0)));
        var collection = new ServiceCollection();
        collection.AddSingleton<TimeProvider>(Clock);
        collection.AddSingleton(new FileStore(Path.Combine(DataFolder, "files"), Clock));
        collection.AddScoped(_ => database.Open());
        collection.AddHopLuuCore();
        collection.AddLogging();
        collection.AddSingleton(new SiteAddress("http://hop-luu.example"));
        collection.AddSingleton<IMailSender>(Mail);
        services = collection.BuildServiceProvider();
    }

    public TestClock Clock { get; }

    /// <summary>What was sent by mail.</summary>
    public TestMail Mail { get; } = new();

    public TestDatabase Database => database;

    /// <summary>Where the program would keep its files, and its database when that is SQLite.</summary>
    public string DataFolder { get; }

    /// <summary>Coordinates for the district, in its office.</summary>
    public Actor Coordinator { get; private set; } = null!;

    /// <summary>Leads the district; sees.</summary>
    public Actor Leader { get; private set; } = null!;

    /// <summary>Writes for the commune An Khê.</summary>
    public Actor Writer { get; private set; } = null!;

    /// <summary>Approves for the commune An Khê.</summary>
    public Actor Approver { get; private set; } = null!;

    /// <summary>Writes and approves for the commune Bình Minh: the neighbour who must see nothing.</summary>
    public Actor Neighbour { get; private set; } = null!;

    public Organization Body(string code) => bodies[code];

    public static async Task<Scene> Start(DatabaseKind kind)
    {
        var scene = new Scene(await TestDatabase.CreateAsync(kind));
        await scene.Plant();
        return scene;
    }

    /// <summary>Runs an operation in a scope of its own.</summary>
    public async Task<TResult> Do<T, TResult>(Func<T, Task<TResult>> run) where T : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await run(scope.ServiceProvider.GetRequiredService<T>());
    }

    /// <summary>Reads from the database with a context of its own.</summary>
    public async Task<T> Read<T>(Func<AppDb, Task<T>> read)
    {
        await using var db = database.Open();
        return await read(db);
    }

    /// <summary>Changes the database with a context of its own, for what no operation does.</summary>
    public async Task Write(Action<AppDb> write)
    {
        await using var db = database.Open();
        write(db);
        await db.SaveChangesAsync();
    }

    /// <summary>A further body.</summary>
    public async Task<Organization> Found(string code, string? parent, string name, Tier tier = Tier.Commune)
    {
        await using var db = database.Open();
        Add(db, code, parent, name, "ĐU", OrganizationKind.PartyCommittee, tier);
        await db.SaveChangesAsync();
        return bodies[code];
    }

    /// <summary>A further person.</summary>
    public async Task<Actor> Hire(string userName, string home, params (string Body, Role Role)[] roles)
    {
        await using var db = database.Open();
        var actor = Person(db, userName, home, roles);
        await db.SaveChangesAsync();
        return actor;
    }

    /// <summary>A published campaign due at the end of 14 May 2024, which An Khê, Bình Minh and the school owe; its outline has four sections.</summary>
    public async Task<Guid> Campaign()
    {
        var id = Guid.CreateVersion7(Clock.GetUtcNow());
        await Write(db =>
        {
            var now = Clock.GetUtcNow();
            var file = new StoredFile(Guid.CreateVersion7(now), "ke-hoach.docx", new string('0', 64), 1, Body("huyen").Id, now);
            var outline = new OutlineVersion(Guid.CreateVersion7(now), id, 1, "Đề cương báo cáo",
            [
                Item("k1", null, "I.", "Kết quả đạt được", NodeKind.Part), Item("k11", "k1", "1.", "Công tác tuyên truyền", NodeKind.Section), Item("k12", "k1", "2.", "Công tác tổ chức thực hiện", NodeKind.Section),
                Item("k2", null, "II.", "Tồn tại, hạn chế", NodeKind.Part), Item("k3", null, "III.", "Kiến nghị, đề xuất", NodeKind.Part),
            ], now);
            var campaign = new Campaign(id, Body("huyen").Id, Body("van-phong").Id, "Sơ kết ba năm thực hiện Nghị quyết 05", new PlanFacts { Issuer = "Huyện ủy Kim Sơn", Number = "12-KH/HU", Date = FirstDay, Place = "Kim Sơn", Subject = "sơ kết ba năm thực hiện Nghị quyết 05" }, file.Id, outline.Id, now);
            campaign.SetDue(new DateOnly(2024, 5, 14), null);
            db.AddRange(file, campaign, outline);
        });
        await Do<ChooseUnits, Result<Done>>(op => op.Run(Coordinator, new(id, ObligationKind.Report, [Body("an-khe").Id, Body("binh-minh").Id, Body("truong").Id])));
        var published = await Do<PublishCampaign, Result<Done>>(op => op.Run(Coordinator, id));
        return published.Ok ? id : throw new InvalidOperationException(published.Problem!.Message);
    }

    /// <summary>The report that a body owes in a campaign.</summary>
    public Task<Guid> ReportOf(Guid campaignId, string code)
    {
        var body = Body(code).Id;
        return Read(db => db.Reports.Where(row => row.CampaignId == campaignId && row.OrganizationId == body).Select(row => row.Id).SingleAsync());
    }

    /// <summary>Writes a section as An Khê's writer.</summary>
    public Task<Result<SaveSection.Saved>> Save(Guid report, string key, string html, int baseVersion = 0, Actor? by = null) =>
        Do<SaveSection, Result<SaveSection.Saved>>(op => op.Run(by ?? Writer, new(report, key, html, baseVersion, Guid.NewGuid())));

    /// <summary>Takes An Khê's report from nothing to handed in.</summary>
    public async Task<Guid> Submitted(Guid campaignId)
    {
        var report = await ReportOf(campaignId, "an-khe");
        Must(await Save(report, "k11", "<p>Đã tổ chức 12 hội nghị tuyên truyền cho 1.250 lượt người ở các thôn.</p>"));
        Must(await Do<ApproveReport, Result<Done>>(op => op.SubmitForApproval(Writer, report)));
        Must(await Do<ApproveReport, Result<Done>>(op => op.Approve(Approver, report, ApprovalKind.OnScreen, null)));
        Must(await Do<SubmitReport, Result<Guid>>(op => op.Run(Writer, report)));
        return report;
    }

    /// <summary>The value, or the problem as an exception.</summary>
    public static T Must<T>(Result<T> result) => result.Problem is { } problem ? throw new InvalidOperationException(problem.Message) : result.Value!;

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
        if (Directory.Exists(DataFolder))
            Directory.Delete(DataFolder, recursive: true);
    }

    private static OutlineItem Item(string key, string? parent, string number, string title, NodeKind kind) =>
        new() { Key = key, Parent = parent, Number = number, Title = title, Kind = kind, Mode = NodeMode.Join };

    private async Task Plant()
    {
        await using var db = database.Open();
        Add(db, "huyen", null, "Huyện ủy Kim Sơn", "HU", OrganizationKind.PartyCommittee, Tier.District);
        Add(db, "van-phong", "huyen", "Văn phòng Huyện ủy Kim Sơn", "VPHU", OrganizationKind.PartyOffice, Tier.District);
        Add(db, "an-khe", "huyen", "Đảng ủy xã An Khê", "ĐU", OrganizationKind.PartyCommittee, Tier.Commune);
        Add(db, "binh-minh", "huyen", "Đảng ủy xã Bình Minh", "ĐU", OrganizationKind.PartyCommittee, Tier.Commune);
        Add(db, "truong", "huyen", "Chi bộ Trường THPT Kim Sơn", "CB", OrganizationKind.School, Tier.Base);
        Coordinator = Person(db, "tong-hop", "van-phong", ("huyen", Role.Coordinator), ("van-phong", Role.Coordinator));
        Leader = Person(db, "lanh-dao", "huyen", ("huyen", Role.Leader));
        Writer = Person(db, "soan", "an-khe", ("an-khe", Role.Writer));
        Approver = Person(db, "duyet", "an-khe", ("an-khe", Role.Approver), ("an-khe", Role.Writer));
        Neighbour = Person(db, "hang-xom", "binh-minh", ("binh-minh", Role.Writer), ("binh-minh", Role.Approver));
        await db.SaveChangesAsync();
    }

    private void Add(AppDb db, string code, string? parent, string name, string symbol, OrganizationKind kind, Tier tier)
    {
        var above = parent is null ? null : bodies[parent];
        var body = new Organization(Guid.CreateVersion7(Clock.GetUtcNow()), code,
            new OrganizationPeriod { From = new DateOnly(2020, 1, 1), Name = name, Symbol = symbol, Kind = kind, Tier = tier, ParentId = above?.Id, Place = "Kim Sơn" });
        body.Place(Organization.PathOf(above?.Path, body.Id), bodies.Count);
        bodies[code] = body;
        db.Add(body);
    }

    private Actor Person(AppDb db, string userName, string home, params (string Body, Role Role)[] roles)
    {
        var account = new Account(Guid.CreateVersion7(Clock.GetUtcNow()), userName, userName, bodies[home].Id, isShared: false) { NormalizedUserName = userName.ToUpperInvariant() };
        db.Add(account);
        foreach (var (body, role) in roles)
            db.Add(new Membership(account.Id, bodies[body].Id, role));
        return new Actor(account.Id, userName, bodies[home].Id, bodies[home].Name, null, [.. roles.Select(role => new Grant(bodies[role.Body].Id, bodies[role.Body].Path, role.Role))]);
    }
}
