using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using HopLuu.Core.Accounts;
using HopLuu.Documents.Spreadsheets;
using HopLuu.Testing.Storage;
using HopLuu.Web.Shell;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Web.Tests.Accounts;

/// <summary>Lists in and out, over HTTP.</summary>
public sealed class ListsTests
{
    [Theory, EveryDatabase]
    public async Task A_list_of_bodies_is_looked_at_taken_in_and_its_faults_come_back_as_a_file(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var client = await site.As(await site.Scene.Hire("quan-tri", "huyen", ("huyen", Role.Administrator)));
        var template = await client.GetByteArrayAsync("/to-chuc/nhap/mau.xlsx");
        Assert.Equal("Mã", SheetReader.Read(template).Rows![0][0]);
        var bytes = await SheetFile.Write([["Mã", "Tên đơn vị", "Mã đơn vị cấp trên", "Loại", "Cấp"], ["xa-moi", "Đảng ủy xã Mới", "huyen", "Cấp ủy", "Cấp xã"], ["xa-sai", "=HYPERLINK(\"http://evil.example\")", "khong-co", "Cấp ủy", "Cấp xã"]], "Tổ chức", default);

        var page = await client.GetStringAsync("/to-chuc/nhap");
        using var looked = await client.PostAsync("/to-chuc/nhap", Upload(page, "import", bytes, ("Deed", "nhap"), ("From", "2024-05-06")));
        var preview = await looked.Content.ReadAsStringAsync();
        Assert.Contains("Xem trước, chưa nhập", WebUtility.HtmlDecode(preview), StringComparison.Ordinal);
        Assert.Equal(5, await site.Scene.Read(db => db.Organizations.CountAsync()));

        var carried = Regex.Match(preview, "name=\"Carried\" value=\"([^\"]+)\"").Groups[1].Value;
        using var errors = await client.PostAsync("/to-chuc/nhap/loi.xlsx", Fields(preview, null, ("Carried", WebUtility.HtmlDecode(carried)), ("From", "2024-05-06")));
        var back = SheetReader.Read(await errors.Content.ReadAsByteArrayAsync()).Rows!;
        Assert.Equal(("Lỗi", 2, "xa-sai"), (back[0][^1], back.Count, back[1][0]));
        Assert.Contains("khong-co", back[1][^1], StringComparison.Ordinal);
        Assert.StartsWith("=HYPERLINK", back[1][1], StringComparison.Ordinal);

        using var taken = await client.PostAsync("/to-chuc/nhap", Fields(preview, "import", ("Carried", WebUtility.HtmlDecode(carried)), ("From", "2024-05-06"), ("Deed", "nhap")));
        Assert.Contains("Đã nhập", WebUtility.HtmlDecode(await taken.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(6, await site.Scene.Read(db => db.Organizations.CountAsync()));
        Assert.Equal(7, SheetReader.Read(await client.GetByteArrayAsync("/to-chuc/xuat.xlsx")).Rows!.Count);
    }

    [Theory, EveryDatabase]
    public async Task A_list_of_accounts_is_taken_in_and_what_is_no_list_is_refused_kindly(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var client = await site.As(await site.Scene.Hire("quan-tri", "huyen", ("huyen", Role.Administrator)));
        var page = await client.GetStringAsync("/tai-khoan/nhap");

        foreach (var rubbish in (byte[][])[[], [0x50, 0x4B, 3, 4, 1, 2, 3], Encoding.UTF8.GetBytes("không;có;gì"), new byte[3_000_000]])
        {
            using var refused = await client.PostAsync("/tai-khoan/nhap", Upload(page, "import", rubbish, ("Deed", "xem")));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        }
        var bytes = Encoding.UTF8.GetBytes("Mã đơn vị;Tên đăng nhập;Tên hiển thị;Vai trò\nan-khe;;;soạn báo cáo, duyệt báo cáo\n");
        using var looked = await client.PostAsync("/tai-khoan/nhap", Upload(page, "import", bytes, ("Deed", "xem")));
        var preview = await looked.Content.ReadAsStringAsync();
        using var taken = await client.PostAsync("/tai-khoan/nhap", Fields(preview, "import", ("Carried", Convert.ToBase64String(bytes)), ("Deed", "nhap")));

        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.True(await site.Scene.Read(db => db.Users.AnyAsync(row => row.UserName == "an-khe" && row.IsShared)));
    }

    [Theory, EveryDatabase]
    public async Task Pages_of_people_and_bodies_are_not_there_for_who_administers_nothing(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var own = await site.As(await site.Scene.Hire("quan-tri", "an-khe", ("an-khe", Role.Administrator)));
        var (coordinator, neighbour) = (await site.As(site.Scene.Coordinator), await site.As(site.Scene.Neighbour));
        var (account, body) = (site.Scene.Writer.AccountId, site.Scene.Body("an-khe").Id);

        foreach (var path in (string[])["/tai-khoan", "/tai-khoan/them", "/tai-khoan/nhap", "/tai-khoan/nhap/mau.xlsx", $"/tai-khoan/{account}", "/to-chuc/them", "/to-chuc/nhap", "/to-chuc/nhap/mau.xlsx", $"/to-chuc/{body}/thay-doi"])
        {
            Assert.Equal((path, HttpStatusCode.OK), (path, (await own.GetAsync(path)).StatusCode));
            Assert.Equal((path, HttpStatusCode.NotFound), (path, (await neighbour.GetAsync(path)).StatusCode));
        }
        Assert.Equal(HttpStatusCode.OK, (await coordinator.GetAsync($"/to-chuc/{body}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await coordinator.GetAsync($"/to-chuc/{body}/thay-doi")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync($"/to-chuc/{body}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await own.GetAsync($"/tai-khoan/{site.Scene.Neighbour.AccountId}")).StatusCode);
    }

    private static MultipartFormDataContent Upload(string page, string form, byte[] bytes, params (string Name, string Value)[] fields)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields.Append(("_handler", form)).Append(("__RequestVerificationToken", Site.TokenOf(page)!)))
            content.Add(new StringContent(value), name);
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Add(file, "File", "danh-sach.xlsx");
        return content;
    }

    private static FormUrlEncodedContent Fields(string page, string? form, params (string Name, string Value)[] fields) =>
        new([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), .. form is null ? [] : new[] { KeyValuePair.Create("_handler", form) }, KeyValuePair.Create("__RequestVerificationToken", Site.TokenOf(page)!)]);
}
