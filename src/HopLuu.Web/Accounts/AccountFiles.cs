using HopLuu.Core.Accounts;
using HopLuu.Web.Shell;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace HopLuu.Web.Accounts;

/// <summary>Lists of accounts as files: the template, and a list given back with its faults.</summary>
internal static class AccountFiles
{
    public static void MapAccountFiles(this WebApplication app)
    {
        app.MapGet("/tai-khoan/nhap/mau.xlsx", Template);
        app.MapPost("/tai-khoan/nhap/loi.xlsx", Errors);
    }

    private static async Task<IResult> Template(CurrentActor who, CancellationToken stop)
    {
        if (!who.Actor.IsAny(Role.Administrator))
            return Results.NotFound();
        var roles = Enum.GetValues<Role>();
        return Results.File(await SheetFile.Write(new Dictionary<string, IReadOnlyList<IReadOnlyList<string>>>
        {
            ["Tài khoản"] = [[.. ImportAccounts.Columns.Select(column => column.Names[0])]],
            ["Hướng dẫn"] =
            [
                ["Cột", "Cách ghi"], ["Mã đơn vị", "mã hoặc tên đơn vị như ở trang Tổ chức (bắt buộc)"], ["Tên đăng nhập", "3 đến 40 chữ không dấu, chữ số, dấu chấm, gạch nối; để trống thì lấy mã đơn vị"], ["Tên hiển thị", "họ tên hoặc chức danh; để trống là tài khoản chung của đơn vị"],
                ["Thư điện tử", "để trống nếu dùng phiếu in"], ["Dùng chung", "ghi x nếu nhiều người cùng dùng"], ["Vai trò", "một hoặc nhiều, cách nhau dấu phẩy (bắt buộc)"], ["", ""], ["Vai trò", "Được làm"], .. roles.Select(role => (IReadOnlyList<string>)[role.Name(), role.Explanation()]),
            ],
        }, stop), SheetFile.Type, "mau-tai-khoan.xlsx");
    }

    private static async Task<IResult> Errors(HttpContext context, CurrentActor who, ImportAccounts import, [FromServices] IAntiforgery antiforgery, CancellationToken stop)
    {
        if (!who.Actor.IsAny(Role.Administrator))
            return Results.NotFound();
        if (!await antiforgery.IsRequestValidAsync(context))
            return Results.BadRequest();
        if ((await SheetFile.Take(context)).Value is not { } bytes || SheetFile.Rows(bytes).Value is not { } rows || (await import.Run(who.Actor, rows, commit: false, stop)).Value is not { } sheet)
            return Results.BadRequest();
        return Results.File(await SheetFile.Write(sheet.WithErrors(), "Lỗi", stop), SheetFile.Type, "tai-khoan-loi.xlsx");
    }
}
