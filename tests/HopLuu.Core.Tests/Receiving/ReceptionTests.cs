using System.IO.Compression;
using System.Text;
using HopLuu.Core.Accounts;
using HopLuu.Core.Planning;
using HopLuu.Core.Receiving;
using HopLuu.Core.Reporting;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Core.Tests.Receiving;

/// <summary>Nộp hộ: files are matched, corrected, handed in once, and nothing of a refused one stays.</summary>
public sealed class ReceptionTests
{
    private const string Text = "HUYỆN ỦY KIM SƠN\nĐẢNG ỦY XÃ AN KHÊ\nBÁO CÁO\nI. Kết quả đạt được\n1. Công tác tuyên truyền\nĐã tổ chức 12 hội nghị tuyên truyền cho 1.250 lượt người ở các thôn.\nII. Tồn tại, hạn chế\nMột số chi bộ còn chậm triển khai kế hoạch tuyên truyền ở thôn.";

    [Theory, EveryDatabase]
    public async Task A_dropped_file_finds_its_unit_and_is_handed_in_with_its_channel(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        scene.Clock.Move(TimeSpan.FromDays(1));

        var taken = Scene.Must(await Drop(scene, campaign, ("bc xa an khe.txt", Plain(Text))));
        var file = Assert.Single((await Desk(scene, campaign)).Open);
        var report = await scene.ReportOf(campaign, "an-khe");
        Assert.Equal((1, report), (taken.New, file.ReportId));

        var arrived = scene.Clock.GetUtcNow().AddHours(-3);
        var outcome = Scene.Must(await HandIn(scene, campaign, new(file.Id, report, "Zalo", arrived)));

        Assert.Equal((1, 0), (outcome.HandedIn, outcome.Refused.Count));
        var stored = await scene.Read(db => db.Reports.AsNoTracking().SingleAsync(row => row.Id == report));
        Assert.Equal((ReportStatus.Submitted, arrived), (stored.Status, stored.FirstSubmittedAt));
        Assert.Equal("Zalo", await scene.Read(db => db.ReportVersions.Where(row => row.ReportId == report).Select(row => row.Channel).SingleAsync()));
        Assert.Empty((await Desk(scene, campaign)).Open);
    }

    [Theory, EveryDatabase]
    public async Task The_same_file_dropped_again_is_one_line_and_handed_in_once(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        Scene.Must(await Drop(scene, campaign, ("an-khe.txt", Plain(Text))));
        var again = Scene.Must(await Drop(scene, campaign, ("ban-sao.txt", Plain(Text))));
        Assert.Equal((0, 1), (again.New, again.Known.Count));
        var file = Assert.Single((await Desk(scene, campaign)).Open);
        var entry = new HandInDropped.Entry(file.Id, file.ReportId, "USB", scene.Clock.GetUtcNow());
        Scene.Must(await HandIn(scene, campaign, entry));
        Assert.Equal(0, Scene.Must(await HandIn(scene, campaign, entry)).HandedIn);
        Assert.Equal(1, await scene.Read(db => db.ReportVersions.CountAsync()));
    }

    [Theory, EveryDatabase]
    public async Task A_zip_is_opened_and_what_cannot_be_read_or_matched_stays_listed(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        var bytes = new MemoryStream();
        await using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in new[] { ("thu muc/Xa Binh Minh.txt", Plain("BÁO CÁO\nI. Kết quả đạt được\nĐã làm được nhiều việc.")), ("hong.docx", [(byte)'P', (byte)'K', 3, 4, .. new byte[60]]), ("khong-ro.txt", Plain("Một trang giấy không ghi của ai.")) })
            {
                await using var stream = await zip.CreateEntry(name).OpenAsync(TestContext.Current.CancellationToken);
                await stream.WriteAsync(content, TestContext.Current.CancellationToken);
            }
        }
        Scene.Must(await Drop(scene, campaign, ("tat-ca.zip", bytes.ToArray())));

        var open = (await Desk(scene, campaign)).Open.ToDictionary(file => file.Name, StringComparer.Ordinal);
        Assert.Equal(await scene.ReportOf(campaign, "binh-minh"), open["thu muc/Xa Binh Minh.txt"].ReportId);
        Assert.Equal(DroppedFileStatus.Refused, open["hong.docx"].Status);
        Assert.NotNull(open["hong.docx"].Problem);
        Assert.Null(open["khong-ro.txt"].ReportId);
    }

    [Theory, EveryDatabase]
    public async Task A_refused_submission_leaves_nothing_behind_and_says_why(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        Scene.Must(await Drop(scene, campaign, ("an-khe.txt", Plain(Text))));
        var file = Assert.Single((await Desk(scene, campaign)).Open);

        var outcome = Scene.Must(await HandIn(scene, campaign, new(file.Id, file.ReportId, "Giấy", scene.Clock.GetUtcNow().AddHours(1))));

        Assert.Equal(ReportProblems.ArrivalInFuture, Assert.Single(outcome.Refused).Problem);
        Assert.Equal((0, 0, 0), await scene.Read(async db => (await db.Uploads.CountAsync(), await db.Sections.CountAsync(), await db.ReportVersions.CountAsync())));
        Assert.Equal(ReportProblems.ArrivalInFuture.Message, Assert.Single((await Desk(scene, campaign)).Open).Problem);
    }

    [Theory, EveryDatabase]
    public async Task Only_a_coordinator_of_the_campaign_may_take_in_files(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        Assert.Equal(Problem.NotFound, (await Drop(scene, campaign, scene.Neighbour, ("a.txt", Plain(Text)))).Problem);
        Assert.Equal(Problem.NotAllowed, (await Drop(scene, campaign, scene.Leader, ("a.txt", Plain(Text)))).Problem);
        Assert.Equal(Problem.NotAllowed, (await scene.Do<HandInDropped, Result<HandInDropped.Outcome>>(op => op.Run(scene.Leader, new(campaign, [])))).Problem);
        Assert.Equal(Problem.NotFound, (await scene.Do<ReceptionDesk, Result<DeskView>>(op => op.Run(scene.Writer, campaign))).Problem);
        Assert.Equal(ReceivingProblems.NothingDropped, (await Drop(scene, campaign)).Problem);
    }

    private static Task<Result<DropFiles.Taken>> Drop(Scene scene, Guid campaign, params (string Name, byte[] Bytes)[] files) => Drop(scene, campaign, scene.Coordinator, files);

    private static Task<Result<DropFiles.Taken>> Drop(Scene scene, Guid campaign, Actor by, params (string Name, byte[] Bytes)[] files) =>
        scene.Do<DropFiles, Result<DropFiles.Taken>>(op => op.Run(by, new(campaign, [.. files.Select(file => new DropFiles.Dropped(file.Name, file.Bytes))])));

    private static async Task<DeskView> Desk(Scene scene, Guid campaign) => Scene.Must(await scene.Do<ReceptionDesk, Result<DeskView>>(op => op.Run(scene.Coordinator, campaign)));

    private static Task<Result<HandInDropped.Outcome>> HandIn(Scene scene, Guid campaign, HandInDropped.Entry entry) =>
        scene.Do<HandInDropped, Result<HandInDropped.Outcome>>(op => op.Run(scene.Coordinator, new(campaign, [entry])));

    private static byte[] Plain(string text) => Encoding.UTF8.GetBytes(text);
}
