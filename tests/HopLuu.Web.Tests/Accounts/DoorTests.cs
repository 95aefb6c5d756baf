using System.Net;
using System.Text.RegularExpressions;
using HopLuu.Core.Accounts;
using HopLuu.Core.Reporting;
using HopLuu.Testing.Storage;
using HopLuu.Web.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HopLuu.Web.Tests.Accounts;

/// <summary>Signing in and out, over HTTP as a browser does it.</summary>
public sealed partial class DoorTests
{
    private const string Right = "chiều nay trời mưa";

    [Theory, EveryDatabase]
    public async Task Who_signs_in_comes_back_to_the_page_they_wanted_and_never_to_another_site(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        await Give(site, site.Scene.Writer);

        foreach (var (wanted, expected) in ((string, string)[])[("/bao-cao", "/bao-cao"), ("//evil.example", "/"), ("/\\evil.example", "/"), ("https://evil.example", "/"), ("/\t/evil.example", "/"), ("/dang-xuat", "/"), ("", "/")])
        {
            using var answer = await SignIn(site.Anonymous(), "soan", Right, $"/dang-nhap?ve={Uri.EscapeDataString(wanted)}");
            Assert.Equal((wanted, HttpStatusCode.Redirect, expected), (wanted, answer.StatusCode, answer.Headers.Location!.Path()));
        }
    }

    [Theory, EveryDatabase]
    public async Task The_same_is_said_of_a_wrong_password_and_of_a_name_that_does_not_exist(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        await Give(site, site.Scene.Writer);
        await site.Scene.Write(db => db.Users.Single(row => row.Id == site.Scene.Neighbour.AccountId).Describe("Chung", null, isShared: true));

        var said = new List<string>();
        foreach (var name in (string[])["soan", "hang-xom", "khong-co-ai"])
        {
            using var answer = await SignIn(site.Anonymous(), name, "sai rồi nhé");
            said.Add($"{(int)answer.StatusCode} {Alert(await answer.Content.ReadAsStringAsync())}");
        }
        Assert.Single(said.Distinct(StringComparer.Ordinal));
        Assert.Contains("422 Tên đăng nhập hoặc mật khẩu không đúng", said[0], StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_shared_account_is_asked_who_is_working_only_after_its_password(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        await Give(site, site.Scene.Writer);
        await site.Scene.Write(db => db.Users.Single(row => row.Id == site.Scene.Writer.AccountId).Describe("Tài khoản chung", null, isShared: true));
        var client = site.Anonymous();

        using var first = await SignIn(client, "soan", Right, "/dang-nhap?ve=%2Fbao-cao");
        Assert.Equal("/dang-nhap/tiep?ve=%2Fbao-cao", first.Headers.Location!.Path());
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/")).StatusCode);
        using var nobody = await Post(client, "/dang-nhap/tiep?ve=%2Fbao-cao", "next", ("Input.Worker", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nobody.StatusCode);
        using var second = await Post(client, "/dang-nhap/tiep?ve=%2Fbao-cao", "next", ("Input.Worker", "Trần Thị Mẫu"));

        Assert.Equal("/bao-cao", second.Headers.Location!.Path());
        Assert.Contains("Trần Thị Mẫu", Text(await client.GetStringAsync("/")), StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task The_second_step_stands_between_the_password_and_the_program(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        await Give(site, site.Scene.Writer);
        var key = await Bind(site, site.Scene.Writer);
        site.Scene.Clock.Move(TimeSpan.FromMinutes(2));
        var client = site.Anonymous();

        using var first = await SignIn(client, "soan", Right);
        Assert.StartsWith("/dang-nhap/tiep", first.Headers.Location!.Path(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/")).StatusCode);
        using var wrong = await Post(client, "/dang-nhap/tiep", "next", ("Input.Code", "000000"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        using var right = await Post(client, "/dang-nhap/tiep", "next", ("Input.Code", Totp.CodeAt(key, site.Scene.Clock.GetUtcNow())));

        Assert.Equal("/", right.Headers.Location!.Path());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/")).StatusCode);
    }

    [Theory, EveryDatabase]
    public async Task The_second_page_without_the_first_leads_back_to_it(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var client = site.Anonymous();
        var page = await client.GetStringAsync("/dang-nhap");

        Assert.Contains("Đăng nhập lại từ đầu", Text(await client.GetStringAsync("/dang-nhap/tiep")), StringComparison.Ordinal);
        using var answer = await client.PostAsync("/dang-nhap/tiep", Form(page, "next", ("Input.Code", "123456")));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/")).StatusCode);
    }

    [Theory, EveryDatabase]
    public async Task A_role_that_demands_it_gets_nowhere_without_a_second_step_and_everywhere_with_it(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind, null, ("HopLuu:SecondFactorRoles", "Administrator"));
        var admin = await site.Scene.Hire("quan-tri", "huyen", ("huyen", Role.Administrator));
        await Give(site, admin);
        var client = site.Anonymous();
        (await SignIn(client, "quan-tri", Right)).Dispose();

        foreach (var path in (string[])["/", "/tai-khoan", "/to-chuc", "/to-chuc/xuat.xlsx", "/ca-nhan"])
        {
            using var answer = await client.GetAsync(path);
            Assert.Equal((path, "/ca-nhan/hai-buoc"), (path, answer.Headers.Location?.Path()));
        }
        var page = Text(await client.GetStringAsync("/ca-nhan/hai-buoc"));
        Assert.Contains("<svg class=\"qr\"", page, StringComparison.Ordinal);
        var key = Key().Match(page).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal);
        using var confirmed = await Post(client, "/ca-nhan/hai-buoc", "confirm", ("Code", Totp.CodeAt(key, site.Scene.Clock.GetUtcNow())), ("Password", Right));
        var shown = Text(await confirmed.Content.ReadAsStringAsync());

        Assert.Contains("Mã dự phòng", shown, StringComparison.Ordinal);
        Assert.Equal(SecondFactor.RecoveryCount, Regex.Count(shown, "<li><code>"));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/tai-khoan")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await (await site.As(site.Scene.Writer)).GetAsync("/")).StatusCode);
    }

    [Theory, EveryDatabase]
    public async Task A_changed_password_ends_every_session_but_the_one_that_changed_it(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        await Give(site, site.Scene.Writer);
        await site.Scene.Write(db => db.Users.Single(row => row.Id == site.Scene.Writer.AccountId).Describe("Tài khoản chung", null, isShared: true));
        var (here, there) = (site.Anonymous(), site.Anonymous());
        foreach (var client in (HttpClient[])[here, there])
        {
            (await SignIn(client, "soan", Right)).Dispose();
            (await Post(client, "/dang-nhap/tiep", "next", ("Input.Worker", "Trần Thị Mẫu"))).Dispose();
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/")).StatusCode);
        }

        using var wrong = await Post(here, "/ca-nhan", "password", ("Input.Current", "không phải"), ("Input.Password", "một câu hoàn toàn mới"), ("Input.Again", "một câu hoàn toàn mới"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        using var changed = await Post(here, "/ca-nhan", "password", ("Input.Current", Right), ("Input.Password", "một câu hoàn toàn mới"), ("Input.Again", "một câu hoàn toàn mới"));

        Assert.Equal("/ca-nhan?xong=mat-khau", changed.Headers.Location!.Path());
        Assert.Contains("Trần Thị Mẫu", Text(await here.GetStringAsync("/")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/")).StatusCode);
    }

    [Theory, EveryDatabase]
    public async Task A_slip_leads_through_both_pages_to_a_password(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var admin = await site.Scene.Hire("quan-tri", "huyen", ("huyen", Role.Administrator));
        var office = await site.As(admin);
        using var printed = await Post(office, "/tai-khoan", "accounts", ("Chosen", $"{site.Scene.Writer.AccountId}"), ("Deed", "phieu"));
        var code = Code().Match(await printed.Content.ReadAsStringAsync()).Groups[1].Value;
        var client = site.Anonymous();

        using var unknown = await Post(client, "/kich-hoat", "code", ("Input.Code", "AAAA-AAAA-AAAA"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.StatusCode);
        using var looked = await Post(client, "/kich-hoat", "code", ("Input.Code", code.ToLowerInvariant()));
        var second = await looked.Content.ReadAsStringAsync();
        Assert.Contains("Đảng ủy xã An Khê", Text(second), StringComparison.Ordinal);
        using var done = await client.PostAsync("/kich-hoat", Form(second, "password", ("Input.Code", code), ("Input.Person", "Lê Văn Mẫu"), ("Input.Password", Right), ("Input.Again", Right)));

        Assert.Contains("Đã đặt mật khẩu", Text(await done.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        using var entered = await SignIn(client, "soan", Right);
        Assert.Equal("/", entered.Headers.Location!.Path());
        Assert.Contains("Lê Văn Mẫu", Text(await client.GetStringAsync("/")), StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task What_was_written_while_the_session_ran_out_waits_and_goes_in_after_signing_in(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        await Give(site, site.Scene.Approver);
        var report = await site.Scene.ReportOf(await site.Scene.Campaign(), "an-khe");
        Scene.Must(await site.Scene.Save(report, "k11", "<p>Đã tổ chức 12 hội nghị tuyên truyền cho 1.250 lượt người ở các thôn.</p>"));
        Scene.Must(await site.Scene.Do<ApproveReport, Core.Result<Core.Done>>(op => op.SubmitForApproval(site.Scene.Writer, report)));
        var (client, path, written) = (site.Anonymous(), $"/bao-cao/{report}/duyet", "Một ý kiến dài mà không ai muốn viết lại <b>lần nữa</b>.");
        (await SignIn(client, "duyet", Right)).Dispose();
        var page = await client.GetStringAsync(path);
        (await client.PostAsync("/dang-xuat", Form(page, null))).Dispose();

        using var late = await client.PostAsync(path, Form(page, "say", ("Key", "k11"), ("Text", written)));
        var kept = await late.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, late.StatusCode);
        Assert.Contains(written, Text(kept), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>lần nữa</b>", kept, StringComparison.Ordinal);
        Assert.Equal(0, await site.Scene.Read(db => db.Comments.CountAsync()));
        (await SignIn(client, "duyet", Right)).Dispose();
        // The page's own second button: the same fields, the token of the time before.
        var again = Hidden().Matches(kept).Select(match => KeyValuePair.Create(Text(match.Groups[1].Value), Text(match.Groups[2].Value))).ToList();
        (await client.PostAsync(path, new FormUrlEncodedContent(again))).Dispose();

        Assert.Equal(written, await site.Scene.Read(db => db.Comments.Select(row => row.Text).SingleAsync()));
    }

    [Theory, EveryDatabase]
    public async Task A_form_with_a_password_is_never_kept_in_a_page(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var client = await site.As(site.Scene.Writer);
        var page = await client.GetStringAsync("/ca-nhan");
        await site.Scene.Write(db => db.Users.Single(row => row.Id == site.Scene.Writer.AccountId).EndSessions());

        using var answer = await client.PostAsync("/ca-nhan", Form(page, "password", ("Input.Current", Right), ("Input.Password", "bí mật lắm đấy nhé"), ("Input.Again", "bí mật lắm đấy nhé")));

        Assert.Equal("/dang-nhap?ve=%2Fca-nhan", answer.Headers.Location!.Path());
    }

    [Theory, EveryDatabase]
    public async Task The_first_link_makes_one_administrator_and_is_worth_nothing_after(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var client = site.Anonymous();
        var link = site.Services.GetRequiredService<FirstStartLink>().Make();
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(link)).StatusCode);
        await site.Scene.Write(db => { db.RemoveRange(db.Memberships); db.RemoveRange(db.Users); });

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/bat-dau?ma=abc")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/bat-dau")).StatusCode);
        Assert.Contains("chưa có tài khoản nào", Text(await client.GetStringAsync("/dang-nhap")), StringComparison.Ordinal);
        (string, string)[] fields = [("Input.BodyName", "Tỉnh ủy Bình Hải"), ("Input.Kind", "PartyCommittee"), ("Input.Tier", "Province"), ("Input.UserName", "quan-tri"), ("Input.DisplayName", "Quản trị"), ("Input.Password", Right), ("Input.Again", Right)];
        using var begun = await Post(client, link, "first", fields);

        Assert.Equal("/to-chuc", begun.Headers.Location!.Path());
        Assert.Contains("Tỉnh ủy Bình Hải", Text(await client.GetStringAsync("/to-chuc")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Anonymous().GetAsync(link)).StatusCode);
    }

    [Theory, EveryDatabase]
    public async Task The_first_link_is_good_for_a_day(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var link = site.Services.GetRequiredService<FirstStartLink>();
        var code = link.Make().Split("ma=")[1];
        Assert.True(link.IsGood(code));
        site.Scene.Clock.Move(TimeSpan.FromHours(24));
        Assert.False(link.IsGood(code));
    }

    private static async Task Give(Site site, Actor actor)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var passwords = scope.ServiceProvider.GetRequiredService<Passwords>();
        await site.Scene.Write(db => Assert.Null(passwords.Set(db.Users.Single(row => row.Id == actor.AccountId), Right, Right)));
    }

    private static async Task<string> Bind(Site site, Actor actor)
    {
        var key = Scene.Must(await site.Scene.Do<SetUpSecondFactor, Core.Result<SecondFactor>>(op => op.Begin(actor))).Key;
        Scene.Must(await site.Scene.Do<SetUpSecondFactor, Core.Result<RecoveryCodes>>(op => op.Confirm(actor, Right, Totp.CodeAt(key, site.Scene.Clock.GetUtcNow()))));
        return key;
    }

    private static Task<HttpResponseMessage> SignIn(HttpClient client, string name, string password, string path = "/dang-nhap") => Post(client, path, "sign-in", ("Input.UserName", name), ("Input.Password", password));

    private static async Task<HttpResponseMessage> Post(HttpClient client, string path, string form, params (string Name, string Value)[] fields) => await client.PostAsync(path, Form(await client.GetStringAsync(path), form, fields));

    private static FormUrlEncodedContent Form(string page, string? form, params (string Name, string Value)[] fields) =>
        new([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), .. form is null ? [] : new[] { KeyValuePair.Create("_handler", form) }, KeyValuePair.Create("__RequestVerificationToken", Site.TokenOf(page)!)]);

    private static string Text(string html) => WebUtility.HtmlDecode(html);

    private static string Alert(string html) => Text(Regex.Match(html, "role=\"alert\".*?<p>(.*?)</p>", RegexOptions.Singleline).Groups[1].Value);

    [GeneratedRegex("<code class=\"key\">([A-Z2-7 ]+)</code>")]
    private static partial Regex Key();

    [GeneratedRegex("<code class=\"code\">([A-Z2-9-]+)</code>")]
    private static partial Regex Code();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden();
}

internal static class Aims
{
    /// <summary>Path and query of a location that may be relative.</summary>
    public static string Path(this Uri location) => location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString;
}
