using HopLuu.Core.Audit;
using HopLuu.Core.Data;
using HopLuu.Core.Organizations;
using HopLuu.Core.Spreadsheets;
using HopLuu.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Accounts;

/// <summary>Opens accounts from a list, first to look at, then for good. Rows with a fault are given back; the others are taken.</summary>
public sealed class ImportAccounts(AppDb db, TimeProvider clock)
{
    public const int MostRows = 5000;

    /// <summary>The columns of the list; the first name is the template's.</summary>
    public static readonly (string Key, string[] Names, bool Required)[] Columns =
    [
        ("body", ["Mã đơn vị", "Đơn vị", "Tên đơn vị"], true), ("user", ["Tên đăng nhập", "Tài khoản"], false), ("display", ["Tên hiển thị", "Họ và tên", "Họ tên"], false),
        ("email", ["Thư điện tử", "Email", "E-mail"], false), ("shared", ["Dùng chung"], false), ("roles", ["Vai trò", "Quyền"], true),
    ];

    public async Task<Result<ImportedSheet>> Run(Actor actor, IReadOnlyList<IReadOnlyList<string>> rows, bool commit, CancellationToken stop = default)
    {
        if (!actor.IsAny(Role.Administrator))
            return Problem.NotAllowed;
        if (SheetTable.Find(rows, Columns) is not { Rows.Count: > 0 and <= MostRows } table)
            return AccountProblems.NothingToImport;
        var bodies = (await db.Organizations.AsNoTracking().ToListAsync(stop)).Where(body => actor.HasAbove(body.Path, Role.Administrator)).ToList();
        var taken = (await db.Users.Select(row => row.NormalizedUserName!).ToListAsync(stop)).ToHashSet(StringComparer.Ordinal);
        var byName = bodies.ToLookup(body => VietnameseText.Fold(body.Name), StringComparer.Ordinal);
        var byCode = bodies.ToDictionary(body => body.Code, StringComparer.OrdinalIgnoreCase);
        var now = clock.GetUtcNow();
        var result = new List<ImportedRow>();
        foreach (var row in table.Rows)
        {
            var errors = new List<string>();
            var body = Body(table.Text(row, "body"), byCode, byName, errors);
            var userName = Take(AccountForm.UserName(table.Text(row, "user") is { Length: > 0 } given ? given : body?.Code), errors);
            var displayName = Take(AccountForm.DisplayName(table.Text(row, "display") is { Length: > 0 } called ? called : "Tài khoản chung của đơn vị"), errors);
            var email = Take(AccountForm.Email(table.Text(row, "email")), errors);
            var roles = Roles(table.Text(row, "roles"), errors);
            var isShared = table.Text(row, "display").Length == 0 || IsYes(table.Text(row, "shared"));
            if (userName is not null && !taken.Add(SignInGuard.Normal(userName)))
                errors.Add(AccountProblems.NameTaken.Message);
            result.Add(new ImportedRow(row.Line, row.Cells, errors.Count == 0 ? ImportedAs.New : ImportedAs.Refused, $"{userName} · {displayName} · {body?.Name ?? table.Text(row, "body")}", errors));
            if (errors.Count > 0 || !commit)
                continue;
            var account = new Account(Guid.CreateVersion7(now), userName!, displayName!, body!.Id, isShared) { NormalizedUserName = SignInGuard.Normal(userName) };
            account.Describe(displayName!, email, isShared);
            db.Add(account);
            db.AddRange(roles.Select(role => new Membership(account.Id, body.Id, role)));
            db.Record(now, actor, "account.created", account.DisplayName, account.Id, body.Id, string.Join(", ", roles));
        }
        return await db.TrySaveAsync(stop) is { } problem ? problem : new ImportedSheet(table.Header, result);
    }

    private static Organization? Body(string text, Dictionary<string, Organization> byCode, ILookup<string, Organization> byName, List<string> errors)
    {
        if (byCode.TryGetValue(text, out var body))
            return body;
        var named = byName[VietnameseText.Fold(text)].ToList();
        if (named.Count == 1)
            return named[0];
        errors.Add(text.Length == 0 ? "Chưa ghi đơn vị." : named.Count > 1 ? $"Có nhiều đơn vị tên “{text}”; hãy ghi mã đơn vị." : $"Không có đơn vị “{text}” trong phạm vi đồng chí quản trị.");
        return null;
    }

    private static List<Role> Roles(string text, List<string> errors)
    {
        var roles = new List<Role>();
        foreach (var part in text.Split([',', ';', '/', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var sought = VietnameseText.Fold(part);
            if (Enum.GetValues<Role>().Where(role => VietnameseText.Fold(role.Name()) == sought || Words[role].Contains(sought, StringComparer.Ordinal)).ToList() is [var role])
                roles.Add(role);
            else
                errors.Add($"Không rõ vai trò “{part}”. Các vai trò: {string.Join(", ", Enum.GetValues<Role>().Select(known => known.Name()))}.");
        }
        if (roles.Count == 0 && errors.Count == 0)
            errors.Add(AccountProblems.RolesMissing.Message);
        return [.. roles.Distinct()];
    }

    // What lists write instead of the whole name, folded.
    private static readonly Dictionary<Role, string[]> Words = new()
    {
        [Role.Writer] = ["soan", "soan thao", "nguoi soan"], [Role.Approver] = ["duyet", "phe duyet", "nguoi duyet"], [Role.Coordinator] = ["tong hop", "can bo tong hop"], [Role.Leader] = ["lanh dao", "xem"], [Role.Administrator] = ["quan tri", "quan tri vien"],
    };

    private static bool IsYes(string text) => VietnameseText.Fold(text) is "x" or "co" or "1" or "dung" or "yes";

    private static T? Take<T>(Result<T> result, List<string> errors)
    {
        if (result.Problem is { } problem)
            errors.Add(problem.Message);
        return result.Value;
    }
}
