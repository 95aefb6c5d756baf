using System.Globalization;
using HopLuu.Core;
using HopLuu.Core.Accounts;
using HopLuu.Core.Organizations;
using HopLuu.Web.Accounts;
using HopLuu.Web.Shell;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace HopLuu.Web.Organizations;

/// <summary>The tree as files: as it is, the template, and a list given back with its faults.</summary>
internal static class OrganizationEndpoints
{
    public static void MapOrganizations(this WebApplication app)
    {
        app.MapGet("/to-chuc/xuat.xlsx", Export);
        app.MapGet("/to-chuc/nhap/mau.xlsx", Template);
        app.MapPost("/to-chuc/nhap/loi.xlsx", Errors);
    }

    private static async Task<IResult> Export(CurrentActor who, ListBodies list, TimeProvider clock, CancellationToken stop) =>
        who.Actor.IsAny(Role.Administrator) || who.Actor.IsAny(Role.Coordinator) || who.Actor.IsAny(Role.Leader)
            ? Results.File(await SheetFile.Write(await list.Run(who.Actor, stop), "Tổ chức", stop), SheetFile.Type, $"to-chuc-{clock.Today():yyyy-MM-dd}.xlsx") : Results.NotFound();

    private static async Task<IResult> Template(CurrentActor who, CancellationToken stop)
    {
        if (!who.Actor.IsAny(Role.Administrator))
            return Results.NotFound();
        var kinds = Enum.GetValues<OrganizationKind>().Select(kind => kind.Name()).ToList();
        var tiers = Enum.GetValues<Tier>().Select(tier => tier.Name()).ToList();
        return Results.File(await SheetFile.Write(new Dictionary<string, IReadOnlyList<IReadOnlyList<string>>>
        {
            ["Tổ chức"] = [ListBodies.Header],
            ["Hướng dẫn"] =
            [
                ["Cột", "Cách ghi"], ["Mã", "chữ không dấu viết thường, chữ số, gạch nối; để trống thì lấy theo tên"], ["Tên đơn vị", "tên đầy đủ như trong văn bản (bắt buộc)"], ["Mã đơn vị cấp trên", "mã hoặc tên; đơn vị cấp trên có thể ở dòng khác trong tệp (bắt buộc với đơn vị mới)"],
                ["Loại", "một trong các loại bên dưới"], ["Cấp", "một trong các cấp bên dưới"], ["Ký hiệu", "ký hiệu trong số văn bản, ví dụ ĐU"], ["Dòng trên tên", "các dòng in trên tên đơn vị ở đầu văn bản, cách nhau dấu |"], ["Địa danh", "địa danh ghi trên văn bản"],
                ["", "Với đơn vị đã có, ô để trống là giữ nguyên."], ["", ""], ["Loại", "Cấp"], .. Enumerable.Range(0, Math.Max(kinds.Count, tiers.Count)).Select(row => (IReadOnlyList<string>)[kinds.ElementAtOrDefault(row) ?? "", tiers.ElementAtOrDefault(row) ?? ""]),
            ],
        }, stop), SheetFile.Type, "mau-to-chuc.xlsx");
    }

    private static async Task<IResult> Errors(HttpContext context, CurrentActor who, ImportBodies import, TimeProvider clock, [FromServices] IAntiforgery antiforgery, CancellationToken stop)
    {
        if (!who.Actor.IsAny(Role.Administrator))
            return Results.NotFound();
        if (!await antiforgery.IsRequestValidAsync(context))
            return Results.BadRequest();
        if ((await SheetFile.Take(context)).Value is not { } bytes || SheetFile.Rows(bytes).Value is not { } rows)
            return Results.BadRequest();
        var from = DateOnly.TryParseExact(context.Request.Form["From"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : clock.Today();
        if ((await import.Run(who.Actor, rows, from, commit: false, stop)).Value is not { } sheet)
            return Results.BadRequest();
        return Results.File(await SheetFile.Write(sheet.WithErrors(), "Lỗi", stop), SheetFile.Type, "to-chuc-loi.xlsx");
    }
}
