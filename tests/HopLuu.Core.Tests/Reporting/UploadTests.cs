using HopLuu.Core.Reporting;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Core.Tests.Reporting;

public sealed class UploadTests
{
    [Theory, EveryDatabase]
    public async Task A_file_is_kept_as_it_came_and_laid_on_the_outline(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");

        var upload = await Read(scene, Scene.Must(await scene.Upload(report)));

        Assert.Equal((UploadStatus.Mapped, "12-BC/ĐU", new DateOnly(2024, 5, 10)), (upload.Status, upload.Number, upload.Date));
        Assert.Equal("k11", PieceWith(upload, "12 hội nghị").Key);
        Assert.Equal("k2", PieceWith(upload, "hai thôn xa").Key);
        Assert.True(PieceWith(upload, "ĐẢNG ỦY XÃ AN KHÊ").IsFrame);
        Assert.Empty(upload.Warnings);
        Assert.Equal(1, await scene.Read(db => db.Files.CountAsync(file => file.Name == "bao-cao.txt")));
    }

    [Theory, EveryDatabase]
    public async Task A_heading_the_outline_does_not_have_goes_along_as_text(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");
        var text = Papers.Report.Replace("II. Tồn tại", "3. Mô hình dòng họ khuyến học\n\nXã có 7 dòng họ khuyến học với 96 gia đình tham gia thường xuyên từ năm 2021.\n\nII. Tồn tại", StringComparison.Ordinal);

        var id = Scene.Must(await scene.Upload(report, text));
        Scene.Must(await scene.Do<AcceptUpload, Result<int>>(op => op.Run(scene.Writer, new(id, false))));

        var all = string.Concat(await scene.Read(db => db.Sections.Where(row => row.ReportId == report).Select(row => row.Content).ToListAsync()));
        Assert.Contains("Mô hình dòng họ khuyến học", all, StringComparison.Ordinal);
        Assert.Contains("96 gia đình", all, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task The_report_of_another_unit_is_warned_about_and_still_readable(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");

        var upload = await Read(scene, Scene.Must(await scene.Upload(report, Papers.Report.Replace("XÃ AN KHÊ", "XÃ BÌNH MINH", StringComparison.Ordinal).Replace("An Khê,", "Bình Minh,", StringComparison.Ordinal))));

        Assert.Equal(UploadStatus.Mapped, upload.Status);
        Assert.Contains(upload.Warnings, warning => warning.Contains("BÌNH MINH", StringComparison.OrdinalIgnoreCase) && warning.Contains("An Khê", StringComparison.Ordinal));
    }

    [Theory, EveryDatabase]
    public async Task A_plan_handed_in_by_mistake_and_a_report_of_an_earlier_year_are_warned_about(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");

        var plan = await Read(scene, Scene.Must(await scene.Upload(report, Papers.Report.Replace("BÁO CÁO\n", "KẾ HOẠCH\n", StringComparison.Ordinal))));
        var old = await Read(scene, Scene.Must(await scene.Upload(report, Papers.Report.Replace("năm 2024", "năm 2022", StringComparison.Ordinal))));

        Assert.Contains(plan.Warnings, warning => warning.Contains("kế hoạch, không phải báo cáo", StringComparison.Ordinal));
        Assert.Contains(old.Warnings, warning => warning.Contains("10/5/2022", StringComparison.Ordinal));
    }

    [Theory, EveryDatabase]
    public async Task The_same_file_sent_twice_is_one_upload(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");

        var first = Scene.Must(await scene.Upload(report));
        var second = Scene.Must(await scene.Upload(report, name: "ten-khac.txt"));

        Assert.Equal(first, second);
        Assert.Equal(1, await scene.Read(db => db.Uploads.CountAsync()));
    }

    [Theory, EveryDatabase]
    public async Task A_file_that_cannot_be_read_is_kept_and_says_why(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");

        var upload = await Read(scene, Scene.Must(await scene.Upload(report, "{\\rtf1 cũ", "bao-cao.docx")));

        Assert.Equal(UploadStatus.Refused, upload.Status);
        Assert.Contains("RTF", upload.Problem, StringComparison.Ordinal);
        Assert.Equal("upload-done", (await scene.Do<AcceptUpload, Result<int>>(op => op.Run(scene.Writer, new(upload.Id, false)))).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task A_file_marked_secret_is_not_kept(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");
        var files = await scene.Read(db => db.Files.CountAsync());

        var result = await scene.Upload(report, "MẬT\n\n" + Papers.Report);

        Assert.Equal("secret", result.Problem?.Code);
        Assert.Equal((files, 0, 1), (await scene.Read(db => db.Files.CountAsync()), await scene.Read(db => db.Uploads.CountAsync()), await scene.Read(db => db.Audit.CountAsync(row => row.Action == "upload.secret-refused"))));
    }

    [Theory, EveryDatabase]
    public async Task An_empty_file_is_refused_and_a_neighbour_finds_no_report(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");

        Assert.Equal("upload-empty", (await scene.Upload(report, "")).Problem?.Code);
        Assert.Equal("not-found", (await scene.Upload(report, by: scene.Neighbour)).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task Nothing_is_uploaded_to_a_report_that_was_handed_in(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Submitted(await scene.Campaign());

        Assert.Equal("report-handed-in", (await scene.Upload(report)).Problem?.Code);
    }

    private static Task<Upload> Read(Scene scene, Guid id) => scene.Read(db => db.Uploads.SingleAsync(row => row.Id == id));

    internal static UploadedPiece PieceWith(Upload upload, string words) => upload.Pieces.Single(piece => RichText.PlainText(piece.Html).Contains(words, StringComparison.Ordinal));
}
