using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using HopLuu.Core;
using HopLuu.Core.Accounts;
using HopLuu.Core.Consolidating;
using HopLuu.Core.Organizations;
using HopLuu.Core.Reporting;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Web.Tests.Hosting;

/// <summary>A campaign with everything in it that a route may name, and a person for each column of the table.</summary>
internal sealed partial class World(IReadOnlyDictionary<string, string> samples)
{
    private readonly Dictionary<HttpClient, string> tokens = [];

    public List<(string Name, HttpClient Client)> People { get; } = [];

    public static async Task<World> Make(Site site)
    {
        var scene = site.Scene;
        var campaign = await scene.Campaign();
        var report = await scene.ReportOf(campaign, "an-khe");
        var upload = Scene.Must(await scene.Do<UploadReport, Result<Guid>>(op => op.Run(scene.Writer, new(report, "bao-cao.txt", "Đã tổ chức 12 hội nghị."u8.ToArray()))));
        await scene.Submitted(campaign);
        Scene.Must(await scene.Do<AskConsolidation, Result<Done>>(op => op.Run(scene.Coordinator, campaign)));
        await scene.Do<RunConsolidation, int>(async op => { await op.Run(campaign); return 0; });
        var file = await scene.Read(db => db.Uploads.Where(row => row.Id == upload).Select(row => row.FileId).SingleAsync());
        var notice = await scene.Read(db => db.Notices.Where(row => row.OrganizationId == scene.Body("an-khe").Id).OrderBy(row => row.At).Select(row => row.Id).FirstAsync());
        var attachment = await scene.Read(db => db.Attachments.Where(row => row.ReportId == report).Select(row => (Guid?)row.Id).FirstOrDefaultAsync());
        var version = await scene.Read(db => db.ReportVersions.Where(row => row.ReportId == report).Select(row => row.Id).FirstAsync());
        var print = Scene.Must(await scene.Do<PrintReport, Result<Guid>>(op => op.Run(scene.Writer, report, null)));
        await scene.Write(db => db.PrintedReports.Single(row => row.Id == print).Ready(file));
        // What an id in a route means is told by the word before it.
        var world = new World(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["bao-cao"] = $"{report}", ["dot"] = $"{campaign}", ["tham-dinh"] = $"{report}", ["muc"] = "k11", ["soan"] = "k11", ["tai-len"] = $"{upload}", ["tep"] = $"{file}", ["thong-bao"] = $"{notice}", ["loi"] = "404",
            ["ban-nop"] = "1", ["dinh-kem"] = $"{attachment ?? Guid.Empty}", ["phien-ban"] = $"{version}", ["to-chuc"] = $"{scene.Body("an-khe").Id}", ["tai-khoan"] = $"{scene.Writer.AccountId}", ["ban-in"] = $"{print}", ["tong-hop"] = "k11", ["mau"] = $"{scene.Body("an-khe").Id}", ["thu-thu-nghiem"] = $"{Guid.Empty}",
        });
        await scene.Found("huyen-khac", null, "Huyện ủy Kim Hải", Tier.District);
        await scene.Found("xa-khac", "huyen-khac", "Đảng ủy xã Cẩm Sơn");
        await world.Add(site, "Writer own", scene.Writer);
        await world.Add(site, "Writer foreign", await scene.Hire("soan-2", "binh-minh", ("binh-minh", Role.Writer)));
        await world.Add(site, "Approver own", await scene.Hire("duyet-1", "an-khe", ("an-khe", Role.Approver)));
        await world.Add(site, "Approver foreign", await scene.Hire("duyet-2", "binh-minh", ("binh-minh", Role.Approver)));
        await world.Add(site, "Coordinator own", scene.Coordinator);
        await world.Add(site, "Coordinator foreign", await scene.Hire("tong-hop-2", "huyen-khac", ("huyen-khac", Role.Coordinator)));
        await world.Add(site, "Leader own", scene.Leader);
        await world.Add(site, "Leader foreign", await scene.Hire("lanh-dao-2", "huyen-khac", ("huyen-khac", Role.Leader)));
        await world.Add(site, "Administrator own", await scene.Hire("quan-tri-1", "huyen", ("huyen", Role.Administrator)));
        await world.Add(site, "Administrator foreign", await scene.Hire("quan-tri-2", "xa-khac", ("xa-khac", Role.Administrator)));
        return world;
    }

    public async Task<string> Ask(HttpClient client, string method, string pattern)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), Fill(pattern));
        if (method != "GET")
        {
            request.Headers.Add("X-Antiforgery", await Token(client));
            request.Content = JsonContent.Create(new { content = "<p>Thử.</p>", baseVersion = 0, operationId = Guid.NewGuid() });
        }
        using var answer = await client.SendAsync(request);
        return Word(answer);
    }

    public async Task<string> Post(HttpClient client, string pattern, string form)
    {
        using var content = new FormUrlEncodedContent([new("_handler", form), new("__RequestVerificationToken", await Token(client))]);
        using var answer = await client.PostAsync(Fill(pattern), content);
        return Word(answer);
    }

    private async Task Add(Site site, string name, Actor actor) => People.Add((name, await site.As(actor)));

    private async Task<string> Token(HttpClient client) => tokens.TryGetValue(client, out var known) ? known : tokens[client] = await NewToken(client);

    private static async Task<string> NewToken(HttpClient client)
    {
        using var page = await client.GetAsync("/thong-bao");
        var html = page.StatusCode == HttpStatusCode.OK ? await page.Content.ReadAsStringAsync() : await client.GetStringAsync("/dang-nhap");
        return Site.TokenOf(html)!;
    }

    private string Fill(string pattern)
    {
        var parts = pattern.Split('/');
        for (var index = 0; index < parts.Length; index++)
        {
            if (Parameter().IsMatch(parts[index]))
                parts[index] = Parameter().Replace(parts[index], SampleFor(parts[index - 1], parts[index]));
        }
        return string.Join('/', parts);
    }

    /// <summary>The table has no example of what an id in this route stands for: its row says only who is asked to sign in.</summary>
    public bool LacksSample(string pattern) => pattern.Split('/') is var parts && parts.Where((part, index) => index > 0 && Parameter().IsMatch(part) && SampleFor(parts[index - 1], part) == $"{Guid.Empty}" && parts[index - 1] != "thu-thu-nghiem").Any();

    private string SampleFor(string before, string parameter) => samples.GetValueOrDefault(before) ?? (parameter.Contains(":int", StringComparison.Ordinal) ? "1" : $"{Guid.Empty}");

    private static string Word(HttpResponseMessage answer) => (int)answer.StatusCode switch
    {
        200 => "page",
        301 or 302 or 303 when answer.Headers.Location!.ToString().Contains("/dang-nhap", StringComparison.Ordinal) => "sign-in",
        301 or 302 or 303 => "→",
        var code => code.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    [GeneratedRegex(@"^\{[^}]+\}")]
    private static partial Regex Parameter();
}
