using HopLuu.Core.Accounts;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Core.Tests.People;

public sealed class AccountTests
{
    [Theory, EveryDatabase]
    public async Task A_slip_lets_its_holder_set_a_password_once(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var admin = Admin(scene, "huyen");
        var account = Scene.Must(await Create(scene, admin, "an-khe"));
        var slip = Assert.Single(Scene.Must(await scene.Do<IssueSlips, Result<IReadOnlyList<Slip>>>(op => op.Run(admin, [account]))));

        Assert.Equal("xa-an-khe", Scene.Must(await Activate(scene, slip.Code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal), "mot cau de nho")));
        Assert.Equal("code-used", (await Activate(scene, slip.Code, "mot cau khac hon")).Problem?.Code);
        Assert.NotNull(await scene.Read(db => db.Users.Where(row => row.Id == account).Select(row => row.PasswordHash).SingleAsync()));
    }

    [Theory, EveryDatabase]
    public async Task A_new_slip_ends_the_one_before(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var admin = Admin(scene, "huyen");
        var account = Scene.Must(await Create(scene, admin, "an-khe"));
        var first = Scene.Must(await scene.Do<IssueSlips, Result<IReadOnlyList<Slip>>>(op => op.Run(admin, [account])))[0];
        Scene.Must(await scene.Do<IssueSlips, Result<IReadOnlyList<Slip>>>(op => op.Run(admin, [account])));

        Assert.Equal("code-unknown", (await Activate(scene, first.Code, "mot cau de nho")).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task A_slip_is_worth_nothing_after_two_weeks_and_a_short_password_leaves_it_usable(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var admin = Admin(scene, "huyen");
        var slip = Scene.Must(await scene.Do<IssueSlips, Result<IReadOnlyList<Slip>>>(op => op.Run(admin, [scene.Writer.AccountId])))[0];

        Assert.Equal("password-short", (await Activate(scene, slip.Code, "ngan")).Problem?.Code);
        scene.Clock.Move(TimeSpan.FromDays(14));
        Assert.Equal("code-expired", (await Activate(scene, slip.Code, "mot cau de nho")).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task An_administrator_of_one_body_knows_nothing_of_accounts_elsewhere(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var admin = Admin(scene, "binh-minh");

        Assert.Equal("not-found", (await Create(scene, admin, "an-khe")).Problem?.Code);
        Assert.Equal("not-found", (await scene.Do<IssueSlips, Result<IReadOnlyList<Slip>>>(op => op.Run(admin, [scene.Writer.AccountId]))).Problem?.Code);
        Assert.Equal("not-found", (await scene.Do<CloseAccount, Result<Done>>(op => op.Run(admin, scene.Writer.AccountId, false))).Problem?.Code);
        Assert.All((await scene.Do<AccountList, AccountPageful>(op => op.Run(admin, new()))).Rows, row => Assert.Equal(scene.Body("binh-minh").Id, row.BodyId));
    }

    [Theory, EveryDatabase]
    public async Task A_name_that_is_taken_is_refused(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var admin = Admin(scene, "huyen");
        Scene.Must(await Create(scene, admin, "an-khe"));

        Assert.Equal("account-name-taken", (await Create(scene, admin, "binh-minh")).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task A_closed_account_and_a_changed_password_end_open_sessions(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var stamp = await scene.Read(db => db.Users.Where(row => row.Id == scene.Writer.AccountId).Select(row => row.SecurityStamp).SingleAsync());
        Assert.NotNull(await scene.Do<ActorReader, Actor?>(op => op.Read(scene.Writer.AccountId, null, stamp)));

        Scene.Must(await scene.Do<CloseAccount, Result<Done>>(op => op.Run(Admin(scene, "huyen"), scene.Writer.AccountId, false)));

        Assert.Null(await scene.Do<ActorReader, Actor?>(op => op.Read(scene.Writer.AccountId, null, stamp)));
    }

    [Theory, EveryDatabase]
    public async Task A_password_changes_only_for_who_knows_the_present_one(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var slip = Scene.Must(await scene.Do<IssueSlips, Result<IReadOnlyList<Slip>>>(op => op.Run(Admin(scene, "huyen"), [scene.Writer.AccountId])))[0];
        Scene.Must(await Activate(scene, slip.Code, "mot cau de nho"));

        Assert.Equal("current-password-wrong", (await scene.Do<ChangePassword, Result<Account>>(op => op.Run(scene.Writer, new("sai roi nhe", "mot cau khac hon", "mot cau khac hon")))).Problem?.Code);
        Assert.True((await scene.Do<ChangePassword, Result<Account>>(op => op.Run(scene.Writer, new("mot cau de nho", "mot cau khac hon", "mot cau khac hon")))).Ok);
    }

    internal static Actor Admin(Scene scene, string body) =>
        scene.Leader with { Grants = [new Grant(scene.Body(body).Id, scene.Body(body).Path, Role.Administrator)] };

    [Theory, EveryDatabase]
    public async Task An_account_with_a_role_above_is_not_the_lower_administrators_to_change(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var climber = await scene.Hire("len-cao", "an-khe", ("an-khe", Role.Writer), ("huyen", Role.Coordinator));
        var (below, above) = (Admin(scene, "an-khe"), Admin(scene, "huyen"));

        Assert.Equal("not-found", (await scene.Do<IssueSlips, Result<IReadOnlyList<Slip>>>(op => op.Run(below, [climber.AccountId]))).Problem?.Code);
        Assert.Equal("not-found", (await scene.Do<ResetAccount, Result<Slip>>(op => op.Run(below, climber.AccountId))).Problem?.Code);
        Assert.Equal("not-found", (await scene.Do<EditAccount, Result<Done>>(op => op.Run(below, new(climber.AccountId, "Khác", null, false)))).Problem?.Code);
        Assert.Equal("not-found", (await scene.Do<SaveRoles, Result<Done>>(op => op.Run(below, new(climber.AccountId, scene.Body("an-khe").Id, [])))).Problem?.Code);
        Assert.False(Scene.Must(await scene.Do<OpenAccount, Result<OpenedAccount>>(op => op.Run(below, climber.AccountId))).MayManage);
        Assert.True((await scene.Do<ResetAccount, Result<Slip>>(op => op.Run(above, climber.AccountId))).Ok);
    }

    [Theory, EveryDatabase]
    public async Task Roles_are_given_only_for_bodies_one_administers_and_hold_with_the_next_click(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var admin = Admin(scene, "an-khe");
        var stamp = await scene.Read(db => db.Users.Where(row => row.Id == scene.Writer.AccountId).Select(row => row.SecurityStamp).SingleAsync());

        Assert.Equal("not-found", (await scene.Do<SaveRoles, Result<Done>>(op => op.Run(admin, new(scene.Writer.AccountId, scene.Body("huyen").Id, [Role.Administrator])))).Problem?.Code);
        Scene.Must(await scene.Do<SaveRoles, Result<Done>>(op => op.Run(admin, new(scene.Writer.AccountId, scene.Body("an-khe").Id, [Role.Approver]))));

        var actor = await scene.Do<ActorReader, Actor?>(op => op.Read(scene.Writer.AccountId, null, stamp));
        Assert.Equal([Role.Approver], actor!.Grants.Select(grant => grant.Role));
    }

    [Theory, EveryDatabase]
    public async Task What_an_account_is_called_changes_and_one_that_becomes_shared_asks_who_is_working(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var before = await scene.Read(db => db.Users.AsNoTracking().SingleAsync(row => row.Id == scene.Writer.AccountId));

        Assert.Equal("account-email-form", (await scene.Do<EditAccount, Result<Done>>(op => op.Run(Admin(scene, "an-khe"), new(scene.Writer.AccountId, "Văn thư", "không phải thư", true)))).Problem?.Code);
        Scene.Must(await scene.Do<EditAccount, Result<Done>>(op => op.Run(Admin(scene, "an-khe"), new(scene.Writer.AccountId, "Văn thư", "van-thu@xa.example.vn", true))));

        var after = await scene.Read(db => db.Users.AsNoTracking().SingleAsync(row => row.Id == scene.Writer.AccountId));
        Assert.Equal(("Văn thư", "van-thu@xa.example.vn", true), (after.DisplayName, after.Email, after.IsShared));
        Assert.NotEqual(before.SecurityStamp, after.SecurityStamp);
    }

    [Theory, EveryDatabase]
    public async Task Nobody_takes_the_last_key_from_themselves(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var admin = await scene.Hire("quan-tri", "huyen", ("huyen", Role.Administrator));

        Assert.Equal("account-own-role", (await scene.Do<SaveRoles, Result<Done>>(op => op.Run(admin, new(admin.AccountId, scene.Body("huyen").Id, [Role.Leader])))).Problem?.Code);
        Assert.Equal("account-own", (await scene.Do<CloseAccount, Result<Done>>(op => op.Run(admin, admin.AccountId, false))).Problem?.Code);
        Assert.Equal("account-own-reset", (await scene.Do<ResetAccount, Result<Slip>>(op => op.Run(admin, admin.AccountId))).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task A_reset_ends_sessions_password_second_step_and_old_codes_at_once(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var admin = Admin(scene, "huyen");
        var old = Scene.Must(await scene.Do<IssueSlips, Result<IReadOnlyList<Slip>>>(op => op.Run(admin, [scene.Writer.AccountId])))[0];
        await scene.Write(db => db.Add(new SecondFactor(scene.Writer.AccountId)));
        var before = await scene.Read(db => db.Users.AsNoTracking().SingleAsync(row => row.Id == scene.Writer.AccountId));

        var slip = Scene.Must(await scene.Do<ResetAccount, Result<Slip>>(op => op.Run(admin, scene.Writer.AccountId)));

        var after = await scene.Read(db => db.Users.AsNoTracking().SingleAsync(row => row.Id == scene.Writer.AccountId));
        Assert.Null(after.PasswordHash);
        Assert.NotEqual(before.SecurityStamp, after.SecurityStamp);
        Assert.Equal(0, await scene.Read(db => db.SecondFactors.CountAsync()));
        Assert.Equal("code-unknown", (await Activate(scene, old.Code, "mot cau de nho")).Problem?.Code);
        Assert.True((await Activate(scene, slip.Code, "mot cau de nho")).Ok);
    }

    [Theory, EveryDatabase]
    public async Task An_invitation_by_mail_makes_its_code_when_it_goes_out_and_the_later_letter_counts(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var admin = Admin(scene, "huyen");
        var without = Scene.Must(await Create(scene, admin, "an-khe"));
        var account = Scene.Must(await scene.Do<CreateAccount, Result<Guid>>(op => op.Run(admin, new("van-thu", "Văn thư", scene.Body("an-khe").Id, false, [Role.Writer], "van-thu@xa.example.vn"))));

        Assert.Equal("account-email-missing", (await scene.Do<InviteByMail, Result<int>>(op => op.Run(admin, [account, without]))).Problem?.Code);
        Assert.Equal(1, Scene.Must(await scene.Do<InviteByMail, Result<int>>(op => op.Run(admin, [account]))));
        Assert.Equal(0, await scene.Read(db => db.Invitations.CountAsync()));
        var payload = await scene.Read(db => db.Outbox.Where(row => row.Kind == InvitationMailHandler.Name).Select(row => row.Payload).SingleAsync());
        await scene.Do<IEnumerable<HopLuu.Core.Jobs.IOutboxHandler>, bool>(async handlers => { await handlers.First(handler => handler.Kind == InvitationMailHandler.Name).Run(payload, default); return true; });
        await scene.Do<IEnumerable<HopLuu.Core.Jobs.IOutboxHandler>, bool>(async handlers => { await handlers.First(handler => handler.Kind == InvitationMailHandler.Name).Run(payload, default); return true; });

        var codes = scene.Mail.Sent.Select(sent => sent.Mail.Text.Split('\n').First(line => line.StartsWith("Mã một lần: ", StringComparison.Ordinal))[12..]).ToList();
        Assert.Equal(2, codes.Count);
        Assert.Equal("code-unknown", (await Activate(scene, codes[0], "mot cau de nho")).Problem?.Code);
        Assert.Equal("van-thu", Scene.Must(await Activate(scene, codes[1], "mot cau de nho")));
    }

    [Theory, EveryDatabase]
    public async Task A_password_anybody_would_guess_is_refused(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var slip = Scene.Must(await scene.Do<IssueSlips, Result<IReadOnlyList<Slip>>>(op => op.Run(Admin(scene, "huyen"), [scene.Writer.AccountId])))[0];

        foreach (var easy in (string[])["1234567890", "aaaaaaaaaaaa", "abcdefghij", "soan-xin-chao"])
            Assert.Equal((easy, "password-easy"), (easy, (await Activate(scene, slip.Code, easy)).Problem?.Code));
        Assert.True((await Activate(scene, slip.Code, "chiều nay trời mưa")).Ok);
    }

    [Theory, EveryDatabase]
    public async Task Accounts_come_from_a_list_and_rows_with_faults_come_back(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var admin = Admin(scene, "huyen");
        IReadOnlyList<IReadOnlyList<string>> rows =
        [
            ["DANH SÁCH TÀI KHOẢN"], ["Đơn vị", "Tên đăng nhập", "Tên hiển thị", "Email", "Dùng chung", "Vai trò"], ["an-khe", "", "", "", "x", "soạn báo cáo, duyệt"], ["Đảng ủy xã Bình Minh", "bm.van-thu", "Văn thư xã", "sai-dia-chi", "", "soạn"],
            ["Đảng ủy xã Không Có", "khong", "Ai đó", "", "", "soạn"], ["truong", "soan", "Trùng tên", "", "", "soạn"], ["truong", "truong-1", "Hiệu trưởng", "a@b.example.vn", "", "vua"],
        ];

        var preview = Scene.Must(await scene.Do<ImportAccounts, Result<Spreadsheets.ImportedSheet>>(op => op.Run(admin, rows, commit: false)));
        Assert.Equal([true, false, false, false, false], preview.Rows.Select(row => row.Ok));
        Assert.Equal(5, await scene.Read(db => db.Users.CountAsync()));
        Scene.Must(await scene.Do<ImportAccounts, Result<Spreadsheets.ImportedSheet>>(op => op.Run(admin, rows, commit: true)));

        var made = await scene.Read(db => db.Users.SingleAsync(row => row.UserName == "an-khe"));
        Assert.True(made.IsShared);
        Assert.Equal(2, await scene.Read(db => db.Memberships.CountAsync(row => row.AccountId == made.Id)));
        var back = preview.WithErrors();
        Assert.Equal(("Lỗi", 5, "bm.van-thu"), (back[0][^1], back.Count, back[1][1]));
        Assert.Equal("not-allowed", (await scene.Do<ImportAccounts, Result<Spreadsheets.ImportedSheet>>(op => op.Run(scene.Coordinator, rows, true))).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task The_first_administrator_is_made_once(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var request = new FoundInstallation.Request("Tỉnh ủy Bình Hải", "TU", "Bình Hải", HopLuu.Core.Organizations.OrganizationKind.PartyCommittee, HopLuu.Core.Organizations.Tier.Province, "quan-tri", "Quản trị", "mot cau de nho", "mot cau de nho");
        Assert.Equal("installation-already-begun", (await scene.Do<FoundInstallation, Result<Account>>(op => op.Run(request))).Problem?.Code);
        await scene.Write(db => { db.RemoveRange(db.Memberships); db.RemoveRange(db.Users); });

        Assert.Equal("password-easy", (await scene.Do<FoundInstallation, Result<Account>>(op => op.Run(request with { Password = "0123456789", Again = "0123456789" }))).Problem?.Code);
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => scene.Do<FoundInstallation, Result<Account>>(op => op.Run(request with { UserName = $"quan-tri-{number}", BodyName = $"Tỉnh ủy {number}" }))));

        Assert.Single(results, result => result.Ok);
        Assert.Equal(1, await scene.Read(db => db.Users.CountAsync()));
        Assert.Equal(Role.Administrator, await scene.Read(db => db.Memberships.Select(row => row.Role).SingleAsync()));
    }

    private static Task<Result<Guid>> Create(Scene scene, Actor admin, string body) =>
        scene.Do<CreateAccount, Result<Guid>>(op => op.Run(admin, new("xa-an-khe", "Tài khoản chung", scene.Body(body).Id, true, [Role.Writer, Role.Approver])));

    private static Task<Result<string>> Activate(Scene scene, string code, string password) => scene.Do<ActivateAccount, Result<string>>(op => op.Run(new(code, password, password)));
}
