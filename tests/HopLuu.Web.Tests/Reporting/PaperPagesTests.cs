using System.Net;
using System.Net.Http.Json;
using System.Text;
using HopLuu.Core;
using HopLuu.Core.Accounts;
using HopLuu.Core.Reporting;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Web.Tests.Reporting;

/// <summary>Uploads, approval and handing in over HTTP, as forms and scripts call them.</summary>
public sealed class PaperPagesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EveryDatabase]
    public async Task A_form_left_open_over_the_deadline_is_taken_and_says_kindly_that_it_is_late(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var report = await Approved(site);
        site.Scene.Clock.Set(new DateOnly(2024, 5, 14), 23, 59, 59);
        var client = await site.As(site.Scene.Writer);
        var page = await client.GetStringAsync($"/bao-cao/{report}/nop", Stop);
        Assert.Contains("Còn trong hạn", WebUtility.HtmlDecode(page), StringComparison.Ordinal);

        site.Scene.Clock.Set(new DateOnly(2024, 5, 15), 0);
        using var answer = await Post(client, $"/bao-cao/{report}/nop", page, ("_handler", "submit"), ("SeenInTime", "true"));

        Assert.Equal($"/bao-cao/{report}/bien-nhan?vua-nop=qua-han", answer.Headers.Location!.PathAndQuery());
        var receipt = WebUtility.HtmlDecode(await client.GetStringAsync(answer.Headers.Location, Stop));
        Assert.Contains("Hạn vừa hết trong lúc đồng chí mở trang nộp", receipt, StringComparison.Ordinal);
        Assert.Contains("00:00:00, ngày 15/5/2024", receipt, StringComparison.Ordinal);
        Assert.Contains("Nộp muộn", receipt, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task The_same_form_sent_twice_shows_the_same_receipt(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var report = await Approved(site);
        var client = await site.As(site.Scene.Writer);
        var page = await client.GetStringAsync($"/bao-cao/{report}/nop", Stop);

        for (var click = 0; click < 3; click++)
        {
            using var answer = await Post(client, $"/bao-cao/{report}/nop", page, ("_handler", "submit"), ("SeenInTime", "true"));
            Assert.Contains("/bien-nhan", answer.Headers.Location?.ToString(), StringComparison.Ordinal);
        }
        Assert.Equal(1, await site.Scene.Read(db => db.ReportVersions.CountAsync(Stop)));
    }

    [Theory, EveryDatabase]
    public async Task Placements_need_the_forms_token_and_are_stored(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var upload = await Uploaded(site);
        var client = await site.As(site.Scene.Writer);
        var page = await client.GetStringAsync($"/tai-len/{upload}", Stop);
        var stored = await site.Scene.Read(db => db.Uploads.SingleAsync(row => row.Id == upload, Stop));
        var at = stored.Pieces.ToList().FindIndex(piece => piece.Key == "k11" && !piece.IsHeading);

        using var bare = await client.PutAsJsonAsync($"/api/tai-len/{upload}/xep", new { places = new Dictionary<int, string?> { [at] = "k3" } }, Stop);
        using var good = new HttpRequestMessage(HttpMethod.Put, $"/api/tai-len/{upload}/xep") { Content = JsonContent.Create(new { places = new Dictionary<int, string?> { [at] = "k3" } }) };
        good.Headers.Add("X-Antiforgery", Site.TokenOf(page));
        using var answer = await client.SendAsync(good, Stop);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.OK), (bare.StatusCode, answer.StatusCode));
        Assert.Equal("k3", (await site.Scene.Read(db => db.Uploads.SingleAsync(row => row.Id == upload, Stop))).Pieces[at].Key);
    }

    [Theory, EveryDatabase]
    public async Task Without_a_script_the_board_is_a_form_that_places_and_takes_over(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var upload = await Uploaded(site);
        var client = await site.As(site.Scene.Writer);
        var page = await client.GetStringAsync($"/tai-len/{upload}", Stop);
        var stored = await site.Scene.Read(db => db.Uploads.SingleAsync(row => row.Id == upload, Stop));
        var at = stored.Pieces.ToList().FindIndex(piece => piece.Key == "k11" && !piece.IsHeading);

        using var answer = await Post(client, $"/tai-len/{upload}", page, ("_handler", "places"), ($"p{at}", "III. Kiến nghị, đề xuất"), ("Do", "nhan"));

        Assert.EndsWith("?xong=nhan", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains("Đã tổ chức 12 hội nghị", await site.Scene.Read(db => db.Sections.Where(row => row.NodeKey == "k3").Select(row => row.Content).SingleAsync(Stop)), StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_neighbour_finds_none_of_the_pages_and_papers(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var upload = await Uploaded(site);
        var report = await site.Scene.Read(db => db.Uploads.Where(row => row.Id == upload).Select(row => row.ReportId).SingleAsync(Stop));
        var print = Scene.Must(await site.Scene.Do<PrintReport, Result<Guid>>(op => op.Run(site.Scene.Writer, report, null)));
        var (own, foreign) = (await site.As(site.Scene.Writer), await site.As(site.Scene.Neighbour));

        foreach (var path in (string[])[$"/bao-cao/{report}", $"/bao-cao/{report}/duyet", $"/bao-cao/{report}/nop", $"/bao-cao/{report}/xem", $"/bao-cao/{report}/tai-len", $"/bao-cao/{report}/bien-nhan", $"/bao-cao/{report}/ban-in", $"/bao-cao/{report}/van-ban.docx", $"/tai-len/{upload}", $"/api/tai-len/{upload}", $"/api/ban-in/{print}"])
        {
            Assert.Equal((path, HttpStatusCode.OK), (path, (await own.GetAsync(path, Stop)).StatusCode));
            Assert.Equal((path, HttpStatusCode.NotFound), (path, (await foreign.GetAsync(path, Stop)).StatusCode));
        }
    }

    private static async Task<Guid> Approved(Site site)
    {
        var report = await site.Scene.ReportOf(await site.Scene.Campaign(), "an-khe");
        Scene.Must(await site.Scene.Save(report, "k11", "<p>Đã tổ chức 12 hội nghị tuyên truyền cho 1.250 lượt người ở các thôn.</p>"));
        Scene.Must(await site.Scene.Do<ApproveReport, Result<Done>>(op => op.Approve(site.Scene.Writer, report, ApprovalKind.OnPaper, "Bí thư Đảng ủy")));
        return report;
    }

    private static async Task<Guid> Uploaded(Site site)
    {
        var report = await site.Scene.ReportOf(await site.Scene.Campaign(), "an-khe");
        var text = "BÁO CÁO\nsơ kết ba năm thực hiện Nghị quyết 05\n\nI. Kết quả đạt được\n\n1. Công tác tuyên truyền\n\nĐã tổ chức 12 hội nghị tuyên truyền nghị quyết cho 1.250 lượt người dân ở 9 thôn.\n\nII. Tồn tại, hạn chế\n\nViệc tuyên truyền ở hai thôn xa trung tâm còn chậm, hình thức chưa phong phú.\n";
        return Scene.Must(await site.Scene.Do<UploadReport, Result<Guid>>(op => op.Run(site.Scene.Writer, new(report, "bao-cao.txt", Encoding.UTF8.GetBytes(text)))));
    }

    private static Task<HttpResponseMessage> Post(HttpClient client, string path, string page, params (string Name, string Value)[] fields) =>
        client.PostAsync(path, new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), KeyValuePair.Create("__RequestVerificationToken", Site.TokenOf(page)!)]), Stop);
}

internal static class Locations
{
    /// <summary>Path and query of a location that may be relative.</summary>
    public static string PathAndQuery(this Uri location) => location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString;
}
