using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using HopLuu.Core.Accounts;
using HopLuu.Core.Reporting;
using HopLuu.Testing.Storage;
using Xunit;

namespace HopLuu.Core.Tests.Reporting;

/// <summary>What the tests of uploads and papers share.</summary>
internal static class Papers
{
    /// <summary>A report as a plain text file, by the outline of <see cref="Scene.Campaign"/>.</summary>
    public const string Report = """
        ĐẢNG BỘ HUYỆN KIM SƠN
        ĐẢNG ỦY XÃ AN KHÊ
        Số 12-BC/ĐU
        An Khê, ngày 10 tháng 5 năm 2024

        BÁO CÁO
        sơ kết ba năm thực hiện Nghị quyết 05

        I. Kết quả đạt được

        1. Công tác tuyên truyền

        Đảng ủy đã tổ chức 12 hội nghị tuyên truyền nghị quyết cho 1.250 lượt đảng viên và người dân ở 9 thôn.

        2. Công tác tổ chức thực hiện

        Đảng ủy đã ban hành kế hoạch thực hiện, phân công từng đồng chí cấp ủy phụ trách thôn và kiểm tra 4 chi bộ.

        II. Tồn tại, hạn chế

        Việc tuyên truyền ở hai thôn xa trung tâm còn chậm, hình thức chưa phong phú nên người dân ít quan tâm.

        III. Kiến nghị, đề xuất

        Đề nghị Huyện ủy bố trí kinh phí tập huấn cho báo cáo viên cấp xã trong năm 2024.
        """;

    public static ReadOnlyMemory<byte> Text(string text) => Encoding.UTF8.GetBytes(text);

    public static Task<Result<Guid>> Upload(this Scene scene, Guid report, string text = Report, string name = "bao-cao.txt", Actor? by = null) =>
        scene.Do<UploadReport, Result<Guid>>(op => op.Run(by ?? scene.Writer, new(report, name, Text(text))));

    /// <summary>A report with text and, when asked, approved on screen.</summary>
    public static async Task<Guid> Written(this Scene scene, bool approved = false)
    {
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");
        Scene.Must(await scene.Save(report, "k11", "<p>Đã tổ chức 12 hội nghị tuyên truyền cho 1.250 lượt người ở các thôn.</p>"));
        if (approved)
        {
            Scene.Must(await scene.Do<ApproveReport, Result<Done>>(op => op.SubmitForApproval(scene.Writer, report)));
            Scene.Must(await scene.Do<ApproveReport, Result<Done>>(op => op.Approve(scene.Approver, report, ApprovalKind.OnScreen, null)));
        }
        return report;
    }

    /// <summary>The words of a Word file, a line a paragraph; fails when the file breaks a rule of Open XML.</summary>
    public static string ValidText(byte[] docx)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(docx), false);
        foreach (var version in new[] { FileFormatVersions.Office2007, FileFormatVersions.Office2019, FileFormatVersions.Microsoft365 })
            Assert.Empty(new OpenXmlValidator(version).Validate(word, TestContext.Current.CancellationToken).Select(error => $"{version}: {error.Path?.XPath} {error.Description}"));
        return string.Join('\n', word.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText));
    }
}
