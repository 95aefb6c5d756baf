using HopLuu.Core;
using HopLuu.Core.Audit;
using HopLuu.Web.Accounts;
using MiniExcelLibs;
using Microsoft.AspNetCore.Mvc;

namespace HopLuu.Web.Audit;

/// <summary>The log as a sheet.</summary>
internal static class AuditEndpoints
{
    public static void MapAudit(this WebApplication app) => app.MapGet("/nhat-ky/xuat", Export);

    private static async Task<IResult> Export([AsParameters] AuditQuery query, CurrentActor who, AuditLog log, TimeProvider clock, CancellationToken stop)
    {
        var result = await log.All(who.Actor, query.ToFilter(), stop);
        if (result.Problem is { } problem)
            return Results.StatusCode(problem.Status());
        var file = new MemoryStream();
        await file.SaveAsAsync(result.Value!.Select(row => new Dictionary<string, object?>
        {
            ["Thứ tự niêm phong"] = row.Entry.Sequence, ["Thời điểm"] = VietnamTime.Local(row.Entry.At).DateTime, ["Người thực hiện"] = row.Entry.Who, ["Việc"] = AuditActions.Name(row.Entry.Action),
            ["Nội dung"] = row.Entry.Subject, ["Đơn vị"] = row.Body, ["Chi tiết"] = row.Entry.Detail, ["Mã việc"] = row.Entry.Action, ["Mã niêm phong"] = row.Entry.Hash,
        }), sheetName: "Nhật ký", cancellationToken: stop);
        file.Position = 0;
        return Results.File(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"nhat-ky-{clock.Today():yyyy-MM-dd}.xlsx");
    }
}

/// <summary>The filter as it stands in the address.</summary>
internal sealed record AuditQuery(
    [FromQuery(Name = "tu")] string? From, [FromQuery(Name = "den")] string? Until, [FromQuery(Name = "tim")] string? Text, [FromQuery(Name = "viec")] string? Group,
    [FromQuery(Name = "don-vi")] string? Organization, [FromQuery(Name = "doi-tuong")] string? Subject, [FromQuery(Name = "tai-khoan")] string? Account, [FromQuery(Name = "trang")] string? Page)
{
    // What cannot be read is as if it were not there.
    public AuditLog.Filter ToFilter() => new(DayOf(From), DayOf(Until), Text?[..Math.Min(Text.Length, 200)], AuditActions.AllGroups.Any(pair => pair.Group == Group) ? Group : null,
        IdOf(Organization), IdOf(Subject), IdOf(Account), int.TryParse(Page, System.Globalization.CultureInfo.InvariantCulture, out var page) ? page : 1);

    private static DateOnly? DayOf(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) && day.Year is > 1900 and < 3000 ? day : null;

    private static Guid? IdOf(string? text) => Guid.TryParse(text, out var id) ? id : null;
}
