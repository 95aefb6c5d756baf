using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Organizations;

/// <summary>
/// Bodies from a list, first to look at, then for good: new ones by a new code, changes from a day on by a known one. Parents may stand in the same list, in any order.
/// Rows with a fault, and rows below them, are given back; the others are taken.
/// </summary>
public sealed class ImportBodies(AppDb db, TimeProvider clock)
{
    public const int MostRows = 10_000;

    /// <summary>The columns of the list; the first name is the template's.</summary>
    public static readonly (string Key, string[] Names, bool Required)[] Columns =
    [
        ("code", ["Mã", "Mã đơn vị"], false), ("name", ["Tên đơn vị", "Tên", "Đơn vị"], true), ("parent", ["Mã đơn vị cấp trên", "Đơn vị cấp trên", "Trực thuộc", "Cấp trên"], true),
        ("kind", ["Loại", "Loại đơn vị"], false), ("tier", ["Cấp"], false), ("symbol", ["Ký hiệu"], false), ("heading", ["Dòng trên tên", "Cơ quan chủ quản"], false), ("place", ["Địa danh"], false),
    ];

    /// <param name="from">Changes hold from this day; new bodies exist from it.</param>
    public Task<Result<ImportedSheet>> Run(Actor actor, IReadOnlyList<IReadOnlyList<string>> rows, DateOnly from, bool commit, CancellationToken stop = default) =>
        TreeChange.Run(db, () => Import(actor, rows, from, commit, stop), stop);

    private async Task<Result<ImportedSheet>> Import(Actor actor, IReadOnlyList<IReadOnlyList<string>> rows, DateOnly from, bool commit, CancellationToken stop)
    {
        if (!actor.IsAny(Role.Administrator))
            return Problem.NotAllowed;
        if (SheetTable.Find(rows, Columns) is not { Rows.Count: > 0 and <= MostRows } table)
            return OrganizationProblems.NothingToImport;
        var now = clock.GetUtcNow();
        var all = await db.Organizations.Include(row => row.Periods).ToListAsync(stop);
        var list = new BodyList(all, actor, from, now);
        var result = list.Take(table);
        if (!commit)
            return new ImportedSheet(table.Header, result);
        foreach (var body in list.New)
        {
            db.Add(body);
            db.Record(now, actor, "organization.founded", body.Name, body.Id, body.Id);
        }
        foreach (var body in list.Changed)
            db.Record(now, actor, "organization.changed", body.Name, body.Id, body.Id, VietnamTime.Short(from));
        list.PlaceAll();
        return await db.TrySaveAsync(stop) is { } problem ? problem : new ImportedSheet(table.Header, result);
    }
}
