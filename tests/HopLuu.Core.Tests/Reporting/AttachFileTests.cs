using HopLuu.Core.Files;
using HopLuu.Core.Reporting;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Core.Tests.Reporting;

public sealed class AttachFileTests
{
    [Theory, EveryDatabase]
    public async Task An_attached_file_stands_by_its_section_once_however_often_it_is_sent(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");

        var first = Scene.Must(await Attach(scene, report, "bieu.pdf", Pdf));
        var again = Scene.Must(await Attach(scene, report, "bieu (1).pdf", Pdf));

        Assert.Equal(first, again);
        var section = Scene.Must(await scene.Do<OpenSection, Result<OpenSection.OpenedSection>>(op => op.Run(scene.Writer, new(report, "k11"))));
        Assert.Equal(["bieu.pdf"], section.Files.Select(file => file.Name));
        Assert.Equal(1, await scene.Read(db => db.Audit.CountAsync(row => row.Action == "attachment.added")));
    }

    [Theory, EveryDatabase]
    public async Task A_file_is_known_by_what_it_holds(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");

        Assert.Equal("attachment-type", (await Attach(scene, report, "chay.exe", Pdf)).Problem?.Code);
        Assert.Equal("attachment-content", (await Attach(scene, report, "bieu.xlsx", Pdf)).Problem?.Code);
        Assert.Equal("attachment-content", (await Attach(scene, report, "trang.pdf", "<html><script>"u8.ToArray())).Problem?.Code);
        Assert.Equal("attachment-empty", (await Attach(scene, report, "rong.pdf", [])).Problem?.Code);
        Assert.Equal("attachment-too-large", (await Attach(scene, report, "to.pdf", new byte[AttachmentTypes.MaxLength + 1])).Problem?.Code);
        Assert.Equal(0, await scene.Read(db => db.Attachments.CountAsync()));
    }

    [Theory, EveryDatabase]
    public async Task A_section_takes_twenty_files(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");
        for (var at = 0; at < AttachFile.MostInSection; at++)
            Scene.Must(await Attach(scene, report, $"{at}.pdf", [.. Pdf, (byte)at]));

        Assert.Equal("attachment-too-many", (await Attach(scene, report, "them.pdf", [.. Pdf, 99])).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task A_removed_file_can_be_put_back_and_stays_in_what_was_handed_in(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        var report = await scene.ReportOf(campaign, "an-khe");
        var id = Scene.Must(await Attach(scene, report, "bieu.pdf", Pdf));

        Scene.Must(await Remove(scene, id));
        Assert.Equal(0, await scene.Read(db => db.Attachments.CountAsync()));
        Scene.Must(await Remove(scene, id, back: true));
        Assert.Equal(1, await scene.Read(db => db.Attachments.CountAsync()));

        await scene.Submitted(campaign);
        Assert.Equal("report-handed-in", (await Remove(scene, id)).Problem?.Code);
        Scene.Must(await scene.Do<SubmitReport, Result<Done>>(op => op.Withdraw(scene.Writer, report)));
        Scene.Must(await Remove(scene, id));
        var version = await scene.Read(db => db.ReportVersions.SingleAsync(row => row.ReportId == report));
        Assert.Equal("bieu.pdf", Assert.Single(version.Content.Attachments).Name);
        var file = await scene.Read(db => db.Files.SingleAsync(row => row.Name == "bieu.pdf"));
        Assert.True(await scene.Read(db => FileRights.MaySee(db, scene.Coordinator, file)));
        Assert.False(await scene.Read(db => FileRights.MaySee(db, scene.Neighbour, file)));
    }

    [Theory, EveryDatabase]
    public async Task Only_the_units_writers_attach_and_remove(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");
        var id = Scene.Must(await Attach(scene, report, "bieu.pdf", Pdf));

        Assert.Equal("not-found", (await scene.Do<AttachFile, Result<Guid>>(op => op.Run(scene.Neighbour, new(report, "k11", "x.pdf", Pdf)))).Problem?.Code);
        Assert.Equal("not-found", (await scene.Do<AttachFile, Result<Done>>(op => op.Remove(scene.Neighbour, id))).Problem?.Code);
        Assert.Equal("not-found", (await scene.Do<AttachFile, Result<Done>>(op => op.Remove(scene.Writer, Guid.NewGuid()))).Problem?.Code);
        Assert.Equal("section-unknown", (await scene.Do<AttachFile, Result<Guid>>(op => op.Run(scene.Writer, new(report, "k1", "x.pdf", Pdf)))).Problem?.Code);
    }

    private static byte[] Pdf => [.. "%PDF-1.7\n"u8];

    private static Task<Result<Guid>> Attach(Scene scene, Guid report, string name, byte[] bytes) => scene.Do<AttachFile, Result<Guid>>(op => op.Run(scene.Writer, new(report, "k11", name, bytes)));

    private static Task<Result<Done>> Remove(Scene scene, Guid id, bool back = false) => scene.Do<AttachFile, Result<Done>>(op => op.Remove(scene.Writer, id, back));
}
