using HopLuu.Core.Accounts;
using HopLuu.Core.Files;
using HopLuu.Core.Organizations;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using HopLuu.Documents.Writing;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Core.Tests.Reporting;

/// <summary>The unit's own document, its receipt and its PDF.</summary>
public sealed class PaperTests
{
    [Theory, EveryDatabase]
    public async Task A_draft_is_a_valid_word_file_with_the_units_letterhead_and_a_blank_number(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Written();
        Scene.Must(await scene.Save(report, "k2", "<h3>Về tổ chức</h3><ul><li>Còn chậm ở <b>hai thôn</b></li></ul><table><tbody><tr><th>Thôn</th><th>Số buổi</th></tr><tr><td>Thôn 1</td><td>3</td></tr></tbody></table>"));
        Scene.Must(await scene.Do<DeclareSection, Result<Done>>(op => op.Run(scene.Writer, new(report, "k3", Declaration.NothingArose, "Đã kiến nghị ở kỳ trước"))));

        var paper = Scene.Must(await Export(scene, scene.Writer, report, null));

        Assert.Equal("bao-cao-dang-uy-xa-an-khe-du-thao-lan-1.docx", paper.Name);
        var text = Papers.ValidText(paper.Bytes);
        foreach (var words in (string[])["ĐẢNG CỘNG SẢN VIỆT NAM", "ĐẢNG BỘ HUYỆN KIM SƠN", "ĐẢNG ỦY XÃ AN KHÊ", "-BC/ĐU", "Dự thảo lần 1", "BÁO CÁO", "sơ kết ba năm", "1.250 lượt người", "hai thôn", "Không phát sinh (Đã kiến nghị ở kỳ trước)", "[…]", "Huyện ủy Kim Sơn (báo cáo)", "T/M ĐẢNG ỦY"])
            Assert.Contains(words, text, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Approved_it_is_no_draft_and_numbered_it_carries_its_number(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Written(approved: true);
        Scene.Must(await scene.Do<ApproveReport, Result<Done>>(op => op.Number(scene.Writer, report, "12-BC/ĐU", new DateOnly(2024, 5, 9))));

        var text = Papers.ValidText(Scene.Must(await Export(scene, scene.Writer, report, null)).Bytes);

        Assert.DoesNotContain("Dự thảo", text, StringComparison.Ordinal);
        Assert.Contains("Số 12-BC/ĐU", text, StringComparison.Ordinal);
        Assert.Contains("ngày 09 tháng 5 năm 2024", text, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Who_leads_the_campaign_gets_what_was_handed_in_and_a_neighbour_gets_nothing(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Submitted(await scene.Campaign());
        Scene.Must(await scene.Do<SubmitReport, Result<Done>>(op => op.Withdraw(scene.Writer, report)));
        Scene.Must(await scene.Save(report, "k12", "<p>Đang viết dở, chưa cho ai xem.</p>"));

        Assert.DoesNotContain("viết dở", Papers.ValidText(Scene.Must(await Export(scene, scene.Leader, report, null)).Bytes), StringComparison.Ordinal);
        Assert.Contains("viết dở", Papers.ValidText(Scene.Must(await Export(scene, scene.Writer, report, null)).Bytes), StringComparison.Ordinal);
        Assert.Equal("not-found", (await Export(scene, scene.Neighbour, report, null)).Problem?.Code);
        Assert.Equal("not-found", (await Export(scene, scene.Writer, report, 9)).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task A_receipt_is_a_valid_word_file_with_time_person_and_hash(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Submitted(await scene.Campaign());
        var version = await scene.Read(db => db.ReportVersions.SingleAsync(row => row.ReportId == report));

        var text = Papers.ValidText(Scene.Must(await scene.Do<ExportReceipt, Result<PaperFile>>(op => op.Run(scene.Writer, report, 1))).Bytes);

        foreach (var words in (string[])["BIÊN NHẬN", version.Sha256, "08:00:00, ngày 6/5/2024", scene.Writer.Name, "Đảng ủy xã An Khê"])
            Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.Equal("not-found", (await scene.Do<ExportReceipt, Result<PaperFile>>(op => op.Run(scene.Neighbour, report, 1))).Problem?.Code);
        Assert.Equal("not-found", (await scene.Do<ExportReceipt, Result<PaperFile>>(op => op.Run(scene.Writer, report, 2))).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task A_pdf_of_the_same_text_is_asked_for_once(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Written();

        var asked = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Print(scene, scene.Writer, report))));
        Scene.Must(await scene.Save(report, "k12", "<p>Thêm một mục nữa vào báo cáo này.</p>"));
        var other = Scene.Must(await Print(scene, scene.Writer, report));

        Assert.Single(asked.Select(Scene.Must).Distinct());
        Assert.NotEqual(Scene.Must(asked[0]), other);
        Assert.Equal(2, await scene.Read(db => db.Outbox.CountAsync(row => row.Kind == MakePdf.Kind)));
        Assert.Equal("not-found", (await Print(scene, scene.Neighbour, report)).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task Without_libreoffice_the_print_says_so_and_may_be_asked_for_again(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var report = await scene.Written();
        var print = Scene.Must(await Print(scene, scene.Writer, report));

        await Make(scene, print, new LibreOffice("/khong/co/soffice"));

        var failed = await scene.Read(db => db.PrintedReports.SingleAsync());
        Assert.Equal((PrintStatus.Failed, LibreOffice.Missing.Message), (failed.Status, failed.Problem));
        Assert.Equal(print, Scene.Must(await Print(scene, scene.Writer, report)));
        Assert.Equal(PrintStatus.Waiting, await scene.Read(db => db.PrintedReports.Select(row => row.Status).SingleAsync()));
    }

    [Fact]
    public async Task A_draft_becomes_a_pdf_where_libreoffice_is_and_says_so_where_it_is_not()
    {
        await using var scene = await Scene.Start(DatabaseKind.Sqlite);
        var paper = Scene.Must(await Export(scene, scene.Writer, await scene.Written(), null));
        var office = new LibreOffice();

        var made = await office.ToPdf(paper.Bytes, TestContext.Current.CancellationToken);

        if (office.Find() is null)
            Assert.Equal(LibreOffice.Missing, made.Problem);
        else
            Assert.StartsWith("%PDF-", System.Text.Encoding.ASCII.GetString(Scene.Must(made), 0, 5), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_converter_that_hangs_is_stopped()
    {
        var folder = Directory.CreateTempSubdirectory("hopluu-hang-").FullName;
        var program = Path.Combine(folder, "soffice");
        await File.WriteAllTextAsync(program, "#!/bin/sh\nsleep 600\n", TestContext.Current.CancellationToken);
        if (OperatingSystem.IsWindows())
            return; // a script is no program there
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var result = await new LibreOffice(program, TimeSpan.FromMilliseconds(300)).ToPdf([1], TestContext.Current.CancellationToken);

        Assert.Equal("pdf-too-slow", result.Problem?.Code);
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(OrganizationKind.PartyCommittee, "Đảng ủy xã An Khê", "2024-05-10", LayoutProfile.Party2018, "-BC/ĐU")]
    [InlineData(OrganizationKind.PartyCommittee, "Đảng ủy xã An Khê", "2026-06-01", LayoutProfile.Party2026, "-BC/ĐU")]
    [InlineData(OrganizationKind.Government, "Ủy ban nhân dân xã An Khê", "2024-05-10", LayoutProfile.State2020, "/BC-ĐU")]
    [InlineData(OrganizationKind.School, "Chi bộ Trường THPT Kim Sơn", "2024-05-10", LayoutProfile.Party2018, "-BC/ĐU")]
    [InlineData(OrganizationKind.School, "Trường THPT Kim Sơn", "2024-05-10", LayoutProfile.State2020, "/BC-ĐU")]
    public void Layout_and_number_follow_the_kind_of_body_and_the_day(OrganizationKind kind, string name, string day, LayoutProfile profile, string tail)
    {
        var unit = new UnitAtPublishing { Name = name, Kind = kind, Symbol = "ĐU", Tier = Tier.Commune };

        Assert.Equal((profile, tail), (UnitLetterhead.ProfileOf(unit, DateOnly.ParseExact(day, "yyyy-MM-dd")), UnitLetterhead.NumberTail(unit)));
    }

    [Fact]
    public void An_odd_number_or_date_is_warned_about_and_a_usual_one_is_not()
    {
        var unit = new UnitAtPublishing { Name = "Đảng ủy xã An Khê", Kind = OrganizationKind.PartyCommittee, Symbol = "ĐU", Tier = Tier.Commune };
        var (plan, today) = (new DateOnly(2024, 5, 6), new DateOnly(2024, 5, 12));

        Assert.Empty(NumberCheck.Of("12-BC/ĐU", new DateOnly(2024, 5, 10), unit, plan, today));
        Assert.Empty(NumberCheck.Of(null, null, unit, plan, today));
        Assert.Single(NumberCheck.Of("12/BC-UBND", null, unit, plan, today));
        Assert.Single(NumberCheck.Of("-BC/ĐU", null, unit, plan, today));
        Assert.Single(NumberCheck.Of("12-BC/ĐU", new DateOnly(2024, 6, 1), unit, plan, today));
        Assert.Single(NumberCheck.Of("12-BC/ĐU", new DateOnly(2023, 5, 10), unit, plan, today));
    }

    [Theory, EveryDatabase]
    public async Task The_list_shows_the_reports_of_ones_own_bodies_only(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        await scene.Written();

        var mine = await scene.Do<ListReports, ReportList>(op => op.Run(scene.Writer, new()));
        var found = await scene.Do<ListReports, ReportList>(op => op.Run(scene.Writer, new("nghi quyet 05 an khe", Owed: true)));
        var none = await scene.Do<ListReports, ReportList>(op => op.Run(scene.Writer, new("bình minh")));

        Assert.Equal(["Đảng ủy xã An Khê"], mine.Rows.Select(row => row.Obligation.Unit.Name));
        Assert.Equal((1, 0), (found.Rows.Count, none.Rows.Count));
    }

    private static Task<Result<PaperFile>> Export(Scene scene, Actor by, Guid report, int? version) => scene.Do<ExportReport, Result<PaperFile>>(op => op.Run(by, report, version));

    private static Task<Result<Guid>> Print(Scene scene, Actor by, Guid report) => scene.Do<PrintReport, Result<Guid>>(op => op.Run(by, report, null));

    private static async Task Make(Scene scene, Guid print, LibreOffice office)
    {
        await using var db = scene.Database.Open();
        await new MakePdf(db, await scene.Do<FileStore, FileStore>(Task.FromResult), office).Run(print);
    }
}
