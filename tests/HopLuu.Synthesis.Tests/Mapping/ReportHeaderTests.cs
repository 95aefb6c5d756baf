using HopLuu.Synthesis.Mapping;
using Xunit;

namespace HopLuu.Synthesis.Tests.Mapping;

public sealed class ReportHeaderTests
{
    [Theory]
    [InlineData("ĐẢNG BỘ HUYỆN SÔNG LAM / ĐẢNG ỦY XÃ BÃI DÂU / * / Số 45-BC∕ĐU || ĐẢNG CỘNG SẢN VIỆT NAM / Bãi Dâu, ngày 03 tháng 6 năm 2024", "Huyện ủy Sông Lam", "Đảng ủy xã Bãi Dâu", "45-BC/ĐU", ReportScope.Own)]
    [InlineData("ĐẢNG BỘ HUYỆN SÔNG LAM / ĐẢNG ỦY THỊ TRẤN SÔNG LAM / * / Số 46 - BC∕ĐU || ĐẢNG CỘNG SẢN VIỆT NAM / Sông Lam, ngày 3 tháng 6 năm 2024", "Huyện ủy Sông Lam", "Đảng ủy thị trấn Sông Lam", "46-BC/ĐU", ReportScope.Own)]
    [InlineData("UBND HUYỆN SÔNG LAM / PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI / Số: 12∕BC-LĐTBXH || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Sông Lam, ngày 03 tháng 6 năm 2024", "Huyện ủy Sông Lam", "Phòng Lao động - Thương binh và Xã hội huyện", "12/BC-LĐTBXH", ReportScope.Whole)]
    [InlineData("UBND HUYỆN SÔNG LAM / PHÒNG NỘI VỤ / Số: 12∕BC-NV || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Sông Lam, ngày 03 tháng 6 năm 2024", "UBND tỉnh Sơn Hải", "Phòng Nội vụ huyện Sông Lam", "12/BC-NV", ReportScope.Own)]
    [InlineData("UBND TỈNH SƠN HẢI / SỞ NỘI VỤ / Số: 712∕BC-SNV || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Sơn Hải, ngày 03 tháng 6 năm 2024", "UBND tỉnh Sơn Hải", "Sở Nội vụ", "712/BC-SNV", ReportScope.Whole)]
    [InlineData("ỦY BAN NHÂN DÂN / XÃ BÃI DÂU / Số:      ∕BC-UBND || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Bãi Dâu, ngày 03 tháng 6 năm 2024", "UBND huyện Sông Lam", "UBND xã Bãi Dâu", null, ReportScope.Own)]
    [InlineData("HỘI LIÊN HIỆP PHỤ NỮ TỈNH SƠN HẢI / BAN THƯỜNG VỤ HỘI LHPN HUYỆN SÔNG LAM / Số: 96∕BC-BTV || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Sông Lam, ngày 03 tháng 6 năm 2024", "Huyện ủy Sông Lam", "Ban Thường vụ Hội LHPN huyện", "96/BC-BTV", ReportScope.Whole)]
    [InlineData("PHÒNG GD&ĐT SÔNG LAM / TRƯỜNG THCS BÃI DÂU / Số: 09∕BC-THCS || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Bãi Dâu, ngày 03 tháng 6 năm 2024", "Huyện ủy Sông Lam", "Trường THCS Bãi Dâu", "09/BC-THCS", ReportScope.Own)]
    [InlineData("ĐẢNG ỦY XÃ BÃI DÂU / CHI BỘ TRƯỜNG TIỂU HỌC BÃI DÂU / * / Số 07-BC∕CB || ĐẢNG CỘNG SẢN VIỆT NAM / Bãi Dâu, ngày 03 tháng 6 năm 2024", "Đảng ủy xã Bãi Dâu", "Chi bộ Trường Tiểu học Bãi Dâu", "07-BC/CB", ReportScope.Own)]
    public void A_letterhead_gives_unit_number_date_and_scope(string letterhead, string issuer, string unit, string? number, ReportScope scope)
    {
        var plan = OutlineText.Plan("KẾT QUẢ THỰC HIỆN", issuer);

        var report = Mapped.Report($"L|{letterhead}\nbc|BÁO CÁO\nbc|Kết quả thực hiện\nb|I. KẾT QUẢ THỰC HIỆN\nTổ chức 3 lớp tập huấn.", plan);

        Assert.Equal(unit, report.Unit);
        Assert.Equal(number, report.Number);
        Assert.Equal(new DateOnly(2024, 6, 3), report.Date);
        Assert.Equal(scope, report.Scope);
    }
}
