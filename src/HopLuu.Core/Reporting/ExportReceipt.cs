using System.Globalization;
using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Documents.Model;
using HopLuu.Documents.Writing;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Reporting;

/// <summary>The receipt of a version that was handed in, as a Word document: when, who, which text (SHA-256).</summary>
public sealed class ExportReceipt(AppDb db, OpenReport open)
{
    public async Task<Result<PaperFile>> Run(Actor actor, Guid reportId, int version, CancellationToken stop = default)
    {
        var result = await open.Run(actor, reportId, stop);
        if (result.Value is not { } opened)
            return result.Problem!;
        var frozen = await db.ReportVersions.AsNoTracking().FirstOrDefaultAsync(row => row.ReportId == reportId && row.Number == version, stop);
        if (frozen is null)
            return Problem.NotFound;
        var office = await db.Organizations.AsNoTracking().Include(row => row.Periods).FirstAsync(row => row.Id == opened.Campaign.ProcessingBodyId, stop);
        var receiver = Planning.UnitAtPublishing.Of(office, VietnamTime.Day(frozen.SubmittedAt), null);
        using var bytes = new MemoryStream();
        OfficialWriter.Write(new OfficialDocument
        {
            Profile = UnitLetterhead.ProfileOf(receiver, VietnamTime.Day(frozen.RecordedAt)),
            ParentIssuer = UnitLetterhead.ParentOf(receiver), Issuer = receiver.Name, NumberTail = "", Place = receiver.Place, Date = VietnamTime.Day(frozen.RecordedAt),
            Kind = "BIÊN NHẬN", Subject = $"nộp báo cáo của {opened.Obligation.Unit.Name}",
            Body =
            [
                new Paragraph(default, [new Run("Chương trình Hợp Lưu xác nhận đã nhận báo cáo sau:")]),
                new Table(default, [.. Facts(opened, frozen).Select(fact => new TableRow([Cell(fact.Name, 0, bold: true), Cell(fact.Value, 1)]))]),
                new Paragraph(default, [new Run("Mã kiểm tra SHA-256 được tính trên toàn bộ nội dung của bản nộp. Nội dung đổi một chữ thì mã đổi, nên có thể dùng mã này để đối chiếu về sau.")]),
            ],
            Recipients = [opened.Obligation.Unit.Name, "Lưu"], Created = frozen.RecordedAt,
        }, bytes);
        return new PaperFile($"bien-nhan-{PaperFile.Slug(opened.Obligation.Unit.Name)}-ban-nop-{version.ToString(CultureInfo.InvariantCulture)}.docx", bytes.ToArray());
    }

    private static IEnumerable<(string Name, string Value)> Facts(OpenedReport opened, ReportVersion frozen)
    {
        yield return ("Đợt báo cáo", opened.Campaign.Title);
        yield return ("Đơn vị báo cáo", opened.Obligation.Unit.Name);
        yield return ("Bản nộp", $"lần {frozen.Number}");
        yield return ("Thời điểm nhận", $"{VietnamTime.Clock(frozen.SubmittedAt)}, ngày {VietnamTime.Short(VietnamTime.Day(frozen.SubmittedAt))} (giờ Việt Nam)");
        yield return ("Người nộp", frozen.Channel is { } channel ? $"{frozen.By} (nộp hộ; nhận qua {channel}; ghi vào chương trình lúc {VietnamTime.Moment(frozen.RecordedAt)})" : frozen.By);
        yield return ("Số, ngày văn bản", $"{frozen.Content.Number ?? "chưa có số"}, {(frozen.Content.Date is { } date ? VietnamTime.Short(date) : "chưa có ngày")}");
        yield return ("Nội dung", frozen.Content.Sections.Count(section => section.Declaration is not null || RichText.Words(section.Content) > 0).ToString(CultureInfo.InvariantCulture) + " mục");
        yield return ("Mã kiểm tra (SHA-256)", frozen.Sha256);
    }

    private static TableCell Cell(string text, int column, bool bold = false) => new([new Paragraph(default, [new Run(text, Bold: bold)])], column);
}
