using HopLuu.Core;
using HopLuu.Core.Reporting;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Core.Tests.Reporting;

public sealed class SaveSectionTests
{
    [Theory, EveryDatabase]
    public async Task A_saved_section_is_stored_with_its_version_and_its_words(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");

        var saved = Scene.Must(await scene.Save(report, "k11", "<p>Đã tổ chức mười hai hội nghị tuyên truyền.</p>"));

        Assert.Equal(1, saved.Version);
        var section = await scene.Read(db => db.Sections.SingleAsync(row => row.ReportId == report && row.NodeKey == "k11"));
        Assert.Equal(("<p>Đã tổ chức mười hai hội nghị tuyên truyền.</p>", 9), (section.Content, section.Words));
        var stored = await scene.Read(db => db.Reports.SingleAsync(row => row.Id == report));
        Assert.Equal((ReportStatus.Writing, 1, "1000"), (stored.Status, stored.SectionsFilled, stored.Strip));
        Assert.Equal(1, await scene.Read(db => db.Audit.CountAsync(row => row.SubjectId == report && row.Action == "section.saved")));
    }

    [Theory, EveryDatabase]
    public async Task A_save_on_an_older_version_is_refused_and_shows_the_other_text(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");
        Scene.Must(await scene.Save(report, "k11", "<p>Bản của người thứ nhất.</p>"));

        var second = Scene.Must(await scene.Save(report, "k11", "<p>Bản của người thứ hai.</p>", baseVersion: 0, by: scene.Approver));

        Assert.Equal("section-stale", second.Conflict?.Code);
        Assert.Equal("<p>Bản của người thứ nhất.</p>", second.Stored?.Content);
        Assert.Equal("<p>Bản của người thứ nhất.</p>", await scene.Read(db => db.Sections.Where(row => row.ReportId == report).Select(row => row.Content).SingleAsync()));
    }

    [Theory, EveryDatabase]
    public async Task The_same_save_sent_twice_is_done_once(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");
        var request = new SaveSection.Request(report, "k11", "<p>Một lần.</p>", 0, Guid.NewGuid());

        var first = Scene.Must(await scene.Do<SaveSection, Result<SaveSection.Saved>>(op => op.Run(scene.Writer, request)));
        var again = Scene.Must(await scene.Do<SaveSection, Result<SaveSection.Saved>>(op => op.Run(scene.Writer, request)));

        Assert.Equal((1, 1, null), (first.Version, again.Version, again.Conflict));
    }

    [Theory, EveryDatabase]
    public async Task A_neighbour_is_told_there_is_no_such_report(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");

        var result = await scene.Save(report, "k11", "<p>Của người khác.</p>", by: scene.Neighbour);

        Assert.Equal("not-found", result.Problem?.Code);
        Assert.Equal(0, await scene.Read(db => db.Sections.CountAsync()));
    }

    [Theory, EveryDatabase]
    public async Task Who_only_leads_the_campaign_does_not_write_in_a_units_report(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");

        Assert.Equal("not-found", (await scene.Save(report, "k11", "<p>Không phải việc của lãnh đạo.</p>", by: scene.Leader)).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task A_section_the_outline_does_not_have_is_refused(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");

        Assert.Equal("section-unknown", (await scene.Save(report, "k1", "<p>Mục chỉ có đề mục con.</p>")).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task Nothing_is_written_in_a_report_that_was_handed_in(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Submitted(await scene.Campaign());

        Assert.Equal("report-handed-in", (await scene.Save(report, "k12", "<p>Thêm sau khi nộp.</p>")).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task Scripts_and_pictures_do_not_get_into_a_section(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");

        Scene.Must(await scene.Save(report, "k11", "<p onclick=\"x()\">Chữ <b>đậm</b><script>alert(1)</script><img src=x onerror=alert(1)></p>"));

        Assert.Equal("<p>Chữ <b>đậm</b></p>", await scene.Read(db => db.Sections.Where(row => row.ReportId == report).Select(row => row.Content).SingleAsync()));
    }

    [Theory, EveryDatabase]
    public async Task Colleagues_who_save_different_sections_at_the_same_moment_are_no_conflict(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");
        string[] keys = ["k11", "k12", "k2", "k3"];

        var saved = await Task.WhenAll(keys.Select(key => Task.Run(() => scene.Save(report, key, $"<p>Nội dung của mục {key} do một người viết.</p>"), TestContext.Current.CancellationToken)));

        Assert.All(saved, result => Assert.Equal((1, null), (Scene.Must(result).Version, result.Value!.Conflict)));
        Assert.Equal("1111", await scene.Read(db => db.Reports.Where(row => row.Id == report).Select(row => row.Strip).SingleAsync()));
    }

    [Theory, EveryDatabase]
    public async Task Of_two_who_begin_a_section_at_the_same_moment_one_is_shown_the_others_text(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");

        var saved = await Task.WhenAll(new[] { "Bản một.", "Bản hai." }.Select(text => Task.Run(() => scene.Save(report, "k11", $"<p>{text}</p>"), TestContext.Current.CancellationToken)));

        var refused = Assert.Single(saved, result => Scene.Must(result).Conflict is not null);
        var stored = await scene.Read(db => db.Sections.Where(row => row.ReportId == report).Select(row => row.Content).SingleAsync());
        Assert.Equal(stored, refused.Value!.Stored!.Content);
    }

    [Theory, EveryDatabase]
    public async Task A_text_that_is_stored_already_makes_no_new_version(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");
        Scene.Must(await scene.Save(report, "k11", "<p>Như nhau.</p>"));

        Assert.Equal((1, null), (Scene.Must(await scene.Save(report, "k11", "<p>Như nhau.</p>", 1)).Version, Scene.Must(await scene.Save(report, "k11", "<p>Như nhau.</p>")).Conflict));
        Assert.Equal(0, Scene.Must(await scene.Save(report, "k12", " ")).Version);
        Assert.Equal(1, await scene.Read(db => db.Sections.CountAsync()));
    }

    [Theory, EveryDatabase]
    public async Task A_text_beyond_the_bound_is_refused(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");

        Assert.Equal("section-too-long", (await scene.Save(report, "k11", new string('a', RichText.MaxLength + 1))).Problem?.Code);
    }
}
