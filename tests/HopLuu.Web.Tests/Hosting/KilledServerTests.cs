using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using HopLuu.Core.Reporting;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Web.Tests.Hosting;

/// <summary>A server that is killed in the middle loses nothing that it had acknowledged.</summary>
public sealed class KilledServerTests
{
    private static readonly string[] Sections = ["k11", "k12", "k2", "k3"];

    [Theory, EveryDatabase]
    public async Task Of_a_thousand_autosaves_no_acknowledged_one_is_lost_by_two_kills(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var scene = site.Scene;
        var campaign = await scene.Campaign();
        var school = await scene.Hire("truong-soan", "truong", ("truong", Core.Accounts.Role.Writer));
        (Core.Accounts.Actor By, Guid Report)[] desks = [(scene.Writer, await scene.ReportOf(campaign, "an-khe")), (scene.Neighbour, await scene.ReportOf(campaign, "binh-minh")), (school, await scene.ReportOf(campaign, "truong"))];
        var acknowledged = new ConcurrentDictionary<(Guid, string), (int Version, string Text)>();
        var sent = new ConcurrentDictionary<(Guid, string), string>();
        var count = 0;

        foreach (var killAfter in new[] { 350, 700, int.MaxValue })
        {
            await using var server = await ServerProcess.Start(scene);
            using var killed = new CancellationTokenSource();
            var editors = desks.Select(desk => Task.Run(async () =>
            {
                using var client = await Client(site, server, desk.By);
                var token = Site.TokenOf(await client.GetStringAsync("/", killed.Token))!;
                for (var round = 0; Volatile.Read(ref count) < 1000 && !killed.IsCancellationRequested; round++)
                {
                    var section = Sections[round % Sections.Length];
                    var key = (desk.Report, section);
                    var version = await scene.Read(db => db.Sections.Where(row => row.ReportId == desk.Report && row.NodeKey == section).Select(row => row.Version).FirstOrDefaultAsync());
                    sent[key] = $"<p>Lần {version + 1} {Guid.NewGuid():N}</p>";
                    using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/bao-cao/{desk.Report}/muc/{section}") { Content = JsonContent.Create(new { content = sent[key], baseVersion = version, operationId = Guid.NewGuid() }) };
                    request.Headers.Add("X-Antiforgery", token);
                    try
                    {
                        using var answer = await client.SendAsync(request);
                        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
                        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                        acknowledged[key] = (body.GetProperty("version").GetInt32(), sent[key]);
                    }
                    catch (Exception failure) when (failure is HttpRequestException or JsonException or IOException)
                    {
                        Assert.NotEqual(int.MaxValue, killAfter); // nobody killed this one
                        return;
                    }
                    if (Interlocked.Increment(ref count) == killAfter)
                    {
                        await server.Kill();
                        await killed.CancelAsync();
                    }
                }
            })).ToList();
            await Task.WhenAll(editors);
            await server.Kill();

            foreach (var ((report, section), (version, text)) in acknowledged)
            {
                var stored = await scene.Read(db => db.Sections.AsNoTracking().SingleAsync(row => row.ReportId == report && row.NodeKey == section));
                // Acknowledged and last, or one further: written, and killed before it could say so.
                Assert.True((stored.Version == version && stored.Content == text) || (stored.Version == version + 1 && stored.Content == sent[(report, section)]), $"{section}: version {stored.Version} of {version}");
                Assert.Equal(stored.Content, await scene.Read(db => db.SectionRevisions.Where(row => row.ReportId == report && row.NodeKey == section).OrderByDescending(row => row.Version).Select(row => row.Content).FirstAsync()));
            }
        }

        Assert.Equal(12, acknowledged.Count);
        Assert.Equal(await scene.Read(db => db.Sections.SumAsync(row => row.Version)), await scene.Read(db => db.Audit.CountAsync(row => row.Action == "section.saved")));
    }

    [Theory, EveryDatabase]
    public async Task An_upload_broken_off_by_a_kill_is_there_whole_or_not_at_all(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var scene = site.Scene;
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");
        var folder = Path.Combine(scene.DataFolder, "files");

        // Killed with half of the body sent, when the bytes begin to reach the disk, and when the row is there and the file is being read.
        var moments = new Func<HalfWay, Task>[]
        {
            body => body.Reached,
            _ => Until(() => Task.FromResult(Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Any())),
            _ => Until(() => scene.Read(db => db.Uploads.AnyAsync())),
        };
        foreach (var moment in moments)
        {
            await using var server = await ServerProcess.Start(scene);
            using var client = await Client(site, server, scene.Writer);
            var page = await client.GetStringAsync($"/bao-cao/{report}/tai-len");
            using var body = new HalfWay(RandomNumberGenerator.GetBytes(8 * 1024 * 1024));
            using var form = new MultipartFormDataContent { { new StringContent("upload"), "_handler" }, { new StringContent(Site.TokenOf(page)!), "__RequestVerificationToken" }, { new StreamContent(body), "File", "bao-cao.pdf" } };
            var posting = client.PostAsync($"/bao-cao/{report}/tai-len", form);
            await Task.WhenAny(moment(body), posting);
            await server.Kill();
            await posting.ContinueWith(_ => { }, TaskScheduler.Default);
        }
        await using (var again = await ServerProcess.Start(scene))
            Assert.NotNull(again.Address);

        var rows = await scene.Read(db => (from upload in db.Uploads join file in db.Files on upload.FileId equals file.Id select file).ToListAsync());
        foreach (var row in rows)
        {
            var stored = await File.ReadAllBytesAsync(Path.Combine(folder, row.Sha256[..2], row.Sha256));
            Assert.Equal((row.Length, row.Sha256), (stored.Length, Convert.ToHexStringLower(SHA256.HashData(stored))));
        }
        Assert.Equal(rows.Count, await scene.Read(db => db.Audit.CountAsync(row => row.Action == "upload.taken-in")));
        if (kind == DatabaseKind.Sqlite && Directory.Exists(folder))
            Assert.DoesNotContain(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories), path => Path.GetFileName(path).Contains('.', StringComparison.Ordinal));
    }

    private static async Task Until(Func<Task<bool>> reached)
    {
        while (!await reached())
            await Task.Delay(2);
    }

    private static async Task<HttpClient> Client(Site site, ServerProcess server, Core.Accounts.Actor actor)
    {
        var cookies = new CookieContainer();
        cookies.Add(server.Address, new Cookie("hopluu", await site.Ticket(actor)));
        return new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = server.Address };
    }

    /// <summary>A body that says when half of it was taken.</summary>
    private sealed class HalfWay(byte[] bytes) : MemoryStream(bytes)
    {
        private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Reached => reached.Task;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position > Length / 2)
                reached.TrySetResult();
            return base.ReadAsync(buffer, cancellationToken);
        }
    }
}
