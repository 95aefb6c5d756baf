using HopLuu.Core.Accounts;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Core.Tests.People;

public sealed class SignInTests
{
    private const string Right = "chiều nay trời mưa";

    [Theory, EveryDatabase]
    public async Task Who_knows_the_password_is_let_in_and_the_log_keeps_who_was_working(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await Give(scene, scene.Writer);
        await scene.Write(db => db.Users.Single(row => row.Id == scene.Writer.AccountId).Describe("Tài khoản chung", null, isShared: true));
        var pending = await First(scene, scene.Writer);

        Assert.True((await Needs(scene, pending))!.Worker);
        Assert.Equal("worker-missing", (await Admit(scene, pending, null, " ")).Problem?.Code);
        var admitted = Scene.Must(await Admit(scene, pending, null, "Trần Thị  Mẫu"));

        Assert.Equal(("Trần Thị Mẫu", false), (admitted.Worker, admitted.IsStrong));
        Assert.Equal("Trần Thị Mẫu (Tài khoản chung)", await scene.Read(db => db.Audit.Where(row => row.Action == "account.signed-in").Select(row => row.Who).SingleAsync()));
    }

    [Theory, EveryDatabase]
    public async Task A_name_that_exists_and_one_that_does_not_answer_alike_up_to_the_lock(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await Give(scene, scene.Writer);

        foreach (var name in (string[])["soan", "khong-co-ai"])
        {
            for (var attempt = 0; attempt < SignInGuard.MostFailures; attempt++)
                Assert.Equal((name, attempt, "sign-in-failed"), (name, attempt, (await Enter(scene, name, "sai rồi nhé")).Problem?.Code));
            Assert.Equal((name, "account-locked"), (name, (await Enter(scene, name, Right)).Problem?.Code));
        }
        Assert.Equal(1, await scene.Read(db => db.Audit.CountAsync(row => row.Action == "account.locked" && row.SubjectId == scene.Writer.AccountId)));
        scene.Clock.Move(SignInGuard.LockTime);
        Assert.True((await Enter(scene, "soan", Right)).Ok);
    }

    [Theory, EveryDatabase]
    public async Task Many_wrong_attempts_at_once_all_count(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);

        await Task.WhenAll(Enumerable.Range(0, SignInGuard.MostFailures).Select(_ => scene.Do<SignInGuard, bool>(async guard => { await guard.Failed("SOAN"); return true; })));

        Assert.True(await scene.Do<SignInGuard, bool>(guard => guard.IsLocked("SOAN")));
    }

    [Theory, EveryDatabase]
    public async Task A_closed_account_says_so_only_to_who_knows_its_password(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await Give(scene, scene.Writer);
        await scene.Write(db => db.Users.Single(row => row.Id == scene.Writer.AccountId).Close());

        Assert.Equal("sign-in-failed", (await Enter(scene, "soan", "sai rồi nhé")).Problem?.Code);
        Assert.Equal("account-closed", (await Enter(scene, "soan", Right)).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task An_account_that_never_had_a_password_lets_nobody_in(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);

        foreach (var tried in (string?[])["", null, "bất kỳ gì đó"])
            Assert.Equal("sign-in-failed", (await Enter(scene, "soan", tried)).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task A_password_changed_between_two_steps_ends_the_way_in(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await Give(scene, scene.Writer);
        var pending = await First(scene, scene.Writer);
        await scene.Write(db => db.Users.Single(row => row.Id == scene.Writer.AccountId).EndSessions());

        Assert.Null(await Needs(scene, pending));
        Assert.Equal("sign-in-pending-over", (await Admit(scene, pending, null, null)).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task With_a_second_step_the_password_alone_lets_nobody_in(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await Give(scene, scene.Writer);
        var (key, codes) = await Bind(scene, scene.Writer);
        scene.Clock.Move(TimeSpan.FromMinutes(2));
        var pending = await First(scene, scene.Writer);

        Assert.True((await Needs(scene, pending))!.Code);
        foreach (var wrong in (string?[])[null, "", "000000", "12345"])
            Assert.Equal("second-code-wrong", (await Admit(scene, pending, wrong, null)).Problem?.Code);
        var code = Totp.CodeAt(key, scene.Clock.GetUtcNow());
        Assert.True(Scene.Must(await Admit(scene, pending, code, null)).IsStrong);
        Assert.Equal("second-code-wrong", (await Admit(scene, pending, code, null)).Problem?.Code);
        Assert.True((await Admit(scene, pending, codes[0].ToLowerInvariant(), null)).Ok);
        Assert.Equal("second-code-wrong", (await Admit(scene, pending, codes[0], null)).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task Guessing_the_second_step_locks_and_the_password_in_between_does_not_unlock(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await Give(scene, scene.Writer);
        var (key, _) = await Bind(scene, scene.Writer);
        scene.Clock.Move(TimeSpan.FromMinutes(2));
        var pending = await First(scene, scene.Writer);

        for (var guess = 0; guess < SignInGuard.MostFailures; guess++)
        {
            Assert.Equal("second-code-wrong", (await Admit(scene, pending, "000000", null)).Problem?.Code);
            await Enter(scene, "soan", Right);
        }
        Assert.Equal("account-locked", (await Admit(scene, pending, Totp.CodeAt(key, scene.Clock.GetUtcNow()), null)).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task A_second_step_that_a_role_demands_is_not_switched_off(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await Give(scene, scene.Writer);
        await Bind(scene, scene.Writer);

        Assert.Equal("second-demanded", (await scene.Do<SetUpSecondFactor, Result<Account>>(op => op.Drop(scene.Writer, Right, isDemanded: true))).Problem?.Code);
        Assert.Equal("current-password-wrong", (await scene.Do<SetUpSecondFactor, Result<Account>>(op => op.Drop(scene.Writer, "sai rồi nhé", isDemanded: false))).Problem?.Code);
        Assert.True((await scene.Do<SetUpSecondFactor, Result<Account>>(op => op.Drop(scene.Writer, Right, isDemanded: false))).Ok);
        Assert.False((await Needs(scene, await First(scene, scene.Writer)))!.Code);
    }

    [Theory, EveryDatabase]
    public async Task New_recovery_codes_make_the_old_ones_worthless(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await Give(scene, scene.Writer);
        var (_, old) = await Bind(scene, scene.Writer);

        var renewed = Scene.Must(await scene.Do<SetUpSecondFactor, Result<RecoveryCodes>>(op => op.Renew(scene.Writer, Right))).Codes;

        Assert.Equal((SecondFactor.RecoveryCount, SecondFactor.RecoveryCount), (old.Count, renewed.Count));
        var pending = await First(scene, scene.Writer);
        Assert.Equal("second-code-wrong", (await Admit(scene, pending, old[0], null)).Problem?.Code);
        Assert.True((await Admit(scene, pending, renewed[0], null)).Ok);
    }

    // RFC 6238, appendix B, the SHA-1 rows; the last six of the eight digits.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, Totp.CodeAt("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", DateTimeOffset.FromUnixTimeSeconds(seconds)));

    [Fact]
    public void A_code_is_taken_half_a_minute_around_its_time_and_not_longer()
    {
        var (key, now) = (Totp.NewKey(), DateTimeOffset.FromUnixTimeSeconds(1_700_000_000));
        var code = Totp.CodeAt(key, now);

        Assert.NotNull(Totp.StepOf(key, $"{code[..3]} {code[3..]}", now.AddSeconds(30)));
        Assert.NotNull(Totp.StepOf(key, code, now.AddSeconds(-30)));
        Assert.Null(Totp.StepOf(key, code, now.AddSeconds(90)));
    }

    private static async Task Give(Scene scene, Actor actor) => await scene.Do<Passwords, bool>(async passwords =>
    {
        await scene.Write(db => Assert.Null(passwords.Set(db.Users.Single(row => row.Id == actor.AccountId), Right, Right)));
        return true;
    });

    private static async Task<(string Key, IReadOnlyList<string> Codes)> Bind(Scene scene, Actor actor)
    {
        var key = Scene.Must(await scene.Do<SetUpSecondFactor, Result<SecondFactor>>(op => op.Begin(actor))).Key;
        Assert.Equal("second-code-wrong", (await scene.Do<SetUpSecondFactor, Result<RecoveryCodes>>(op => op.Confirm(actor, Right, "1"))).Problem?.Code);
        return (key, Scene.Must(await scene.Do<SetUpSecondFactor, Result<RecoveryCodes>>(op => op.Confirm(actor, Right, Totp.CodeAt(key, scene.Clock.GetUtcNow())))).Codes);
    }

    private static Task<Result<Guid>> Enter(Scene scene, string name, string? password) => scene.Do<EnterByPassword, Result<Guid>>(op => op.Run(new(name, password)));

    private static async Task<Accounts.Admit.Pending> First(Scene scene, Actor actor)
    {
        var name = await scene.Read(db => db.Users.Where(row => row.Id == actor.AccountId).Select(row => row.UserName!).SingleAsync());
        var id = Scene.Must(await Enter(scene, name, Right));
        return new Accounts.Admit.Pending(id, await scene.Read(db => db.Users.Where(row => row.Id == id).Select(row => row.SecurityStamp!).SingleAsync()), IsStrong: false);
    }

    private static Task<AdmissionNeeds?> Needs(Scene scene, Accounts.Admit.Pending pending) => scene.Do<Accounts.Admit, AdmissionNeeds?>(op => op.Needs(pending));

    private static Task<Result<Admitted>> Admit(Scene scene, Accounts.Admit.Pending pending, string? code, string? worker) => scene.Do<Accounts.Admit, Result<Admitted>>(op => op.Run(pending, code, worker));
}
