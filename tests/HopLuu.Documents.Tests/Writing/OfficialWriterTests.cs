using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using HopLuu.Documents.Model;
using HopLuu.Documents.Writing;
using Xunit;

namespace HopLuu.Documents.Tests.Writing;

public sealed class OfficialWriterTests
{
    [Fact]
    public void A_small_report_is_valid_for_Word()
    {
        using var file = new MemoryStream();
        OfficialWriter.Write(new OfficialDocument
        {
            Profile = LayoutProfile.Party2018,
            Issuer = "Huyện ủy Thanh Lâm",
            Kind = "Báo cáo",
            Subject = "kết quả công tác năm",
            Body = [new Paragraph(new Location("body", 0), [new Run("Nội dung.")])],
        }, file);
        using var word = WordprocessingDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word, TestContext.Current.CancellationToken));
    }
}
