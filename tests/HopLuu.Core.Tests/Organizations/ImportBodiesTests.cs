using HopLuu.Core.Accounts;
using HopLuu.Core.Organizations;
using HopLuu.Core.Spreadsheets;
using HopLuu.Core.Tests.People;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Core.Tests.Organizations;

public sealed class ImportBodiesTests
{
    private static readonly IReadOnlyList<string> Head = ["Mã", "Tên đơn vị", "Mã đơn vị cấp trên", "Loại", "Cấp", "Ký hiệu", "Dòng trên tên", "Địa danh"];

    [Theory, EveryDatabase]
    public async Task A_list_brings_a_tree_whatever_the_order_of_its_rows(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var admin = AccountTests.Admin(scene, "huyen");
        IReadOnlyList<IReadOnlyList<string>> rows = [["DANH SÁCH ĐƠN VỊ"], Head, ["to-1", "Tổ Một", "thon-1", "Đơn vị khác", "cơ sở"], ["thon-1", "Chi bộ thôn Một", "xa-moi", "Cấp ủy", "Cấp cơ sở"], ["xa-moi", "Đảng ủy xã Mới", "huyen", "cấp ủy", "xã", "ĐU", "ĐẢNG BỘ HUYỆN KIM SƠN", "Mới"]];

        Assert.Equal(3, Scene.Must(await Run(scene, admin, rows, commit: false)).Count(ImportedAs.New));
        Assert.Equal(5, await scene.Read(db => db.Organizations.CountAsync()));
        Scene.Must(await Run(scene, admin, rows, commit: true));

        var bodies = await scene.Read(db => db.Organizations.AsNoTracking().Include(row => row.Periods).ToDictionaryAsync(row => row.Code));
        Assert.Equal(Organization.PathOf(bodies["thon-1"].Path, bodies["to-1"].Id), bodies["to-1"].Path);
        Assert.Equal(Organization.PathOf(bodies["huyen"].Path, bodies["xa-moi"].Id), bodies["xa-moi"].Path);
        Assert.Equal(("ĐU", "Mới", Tier.Commune), (bodies["xa-moi"].Periods[0].Symbol, bodies["xa-moi"].Periods[0].Place, bodies["xa-moi"].Tier));
        Assert.All(Scene.Must(await Run(scene, admin, rows, commit: true)).Rows, row => Assert.Equal(ImportedAs.Same, row.Becomes));
        Assert.Equal(3, await scene.Read(db => db.Audit.CountAsync(row => row.Action == "organization.founded")));
    }

    [Theory, EveryDatabase]
    public async Task What_went_out_comes_in_again_and_changes_nothing(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var admin = AccountTests.Admin(scene, "huyen");

        var list = await scene.Do<ListBodies, IReadOnlyList<IReadOnlyList<string>>>(op => op.Run(admin));

        Assert.Equal(6, list.Count);
        Assert.All(Scene.Must(await Run(scene, admin, list, commit: true)).Rows, row => Assert.Equal(ImportedAs.Same, row.Becomes));
    }

    [Theory, EveryDatabase]
    public async Task A_known_code_is_changed_from_the_day_and_empty_cells_keep_what_was(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var admin = AccountTests.Admin(scene, "huyen");
        await scene.Found("thon", "an-khe", "Chi bộ thôn Một", Tier.Base);

        Assert.Equal(1, Scene.Must(await Run(scene, admin, [Head, ["an-khe", "Đảng ủy phường An Khê", "van-phong", "", ""]], commit: true)).Count(ImportedAs.Change));

        var body = await scene.Read(db => db.Organizations.AsNoTracking().Include(row => row.Periods).SingleAsync(row => row.Code == "an-khe"));
        Assert.Equal(("Đảng ủy phường An Khê", "ĐU", 2), (body.Name, body.On(Scene.FirstDay).Symbol, body.Periods.Count));
        Assert.StartsWith(body.Path, (await scene.Read(db => db.Organizations.SingleAsync(row => row.Code == "thon"))).Path, StringComparison.Ordinal);
        Assert.Contains($"{scene.Body("van-phong").Id:N}", body.Path, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Rows_with_faults_come_back_with_the_reason_and_take_along_what_stands_below_them(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var admin = AccountTests.Admin(scene, "an-khe");
        IReadOnlyList<IReadOnlyList<string>> rows =
        [
            Head, ["thon-1", "Chi bộ thôn Một", "an-khe", "Cấp ủy", "Cấp cơ sở"], ["thon-2", "Chi bộ thôn Hai", "binh-minh", "Cấp ủy", "Cấp cơ sở"], ["to-2", "Tổ Hai", "thon-2", "Cấp ủy", "Cấp cơ sở"], ["binh-minh", "Chiếm tên", "", "", ""],
            ["vong-1", "Vòng Một", "vong-2", "Cấp ủy", "xã"], ["vong-2", "Vòng Hai", "vong-1", "Cấp ủy", "xã"], ["thon-3", "Thôn Ba", "an-khe", "Loại lạ", "Cấp cơ sở"], ["thon-4", "Thôn Bốn", "an-khe", "Cấp ủy", "xã"], ["thon-4", "Thôn Bốn nữa", "an-khe", "Cấp ủy", "xã"],
        ];

        var sheet = Scene.Must(await Run(scene, admin, rows, commit: true));

        Assert.Equal(["thon-1"], sheet.Rows.Where(row => row.Ok).Select(row => row.Cells[0]));
        Assert.Equal(9, sheet.WithErrors().Count);
        Assert.All(sheet.WithErrors(), row => Assert.Equal(9, row.Count));
        Assert.Equal("Đảng ủy xã Bình Minh", await scene.Read(db => db.Organizations.Where(row => row.Code == "binh-minh").Select(row => row.Name).SingleAsync()));
        Assert.Equal(6, await scene.Read(db => db.Organizations.CountAsync()));
    }

    [Theory, EveryDatabase]
    public async Task A_list_without_headings_or_from_who_administers_nothing_is_refused(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);

        Assert.Equal("organization-import-empty", (await Run(scene, AccountTests.Admin(scene, "huyen"), [["a", "b"], ["c", "d"]], commit: true)).Problem?.Code);
        Assert.Equal("not-allowed", (await Run(scene, scene.Coordinator, [Head, ["x", "Tên", "huyen", "Cấp ủy", "xã"]], commit: true)).Problem?.Code);
    }

    private static Task<Result<ImportedSheet>> Run(Scene scene, Actor actor, IReadOnlyList<IReadOnlyList<string>> rows, bool commit) =>
        scene.Do<ImportBodies, Result<ImportedSheet>>(op => op.Run(actor, rows, Scene.FirstDay, commit));
}
