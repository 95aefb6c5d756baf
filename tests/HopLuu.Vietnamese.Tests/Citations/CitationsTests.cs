using System.Globalization;
using CsCheck;
using Xunit;

namespace HopLuu.Vietnamese.Tests;

public sealed class CitationsTests
{
    [Theory]
    [InlineData("Kết luận số 49-KL/TW ngày 10/5/2019 của Ban Bí thư", "49-KL/TW", "Kết luận", "2019-05-10", "Ban Bí thư")]
    [InlineData("Chỉ thị số 11- CT/TW, ngày 13/4/2007 của Bộ Chính trị về “Tăng cường sự lãnh đạo”", "11-CT/TW", "Chỉ thị", "2007-04-13", "Bộ Chính trị")]
    [InlineData("Hướng dẫn số 31 - HD/BTCTW ngày 5-7-2021", "31-HD/BTCTW", "Hướng dẫn", "2021-07-05", null)]
    [InlineData("Quyết định số35-QĐ/ĐU ngày 03/02/2022", "35-QĐ/ĐU", "Quyết định", "2022-02-03", null)]
    [InlineData("Chỉ thịsố53-CT/TW", "53-CT/TW", "Chỉ thị", null, null)]
    [InlineData("kết luận 226-KL/TW, ngày 11/12/2025", "226-KL/TW", "Kết luận", "2025-12-11", null)]
    [InlineData("Quyết định số\u00A01373/QĐ–TTg ngày\u00A030/7/2021", "1373/QĐ-TTg", "Quyết định", "2021-07-30", null)]
    [InlineData("Chỉ thị số 14/CT-\nTTg, ngày 25/5/2021 của Thủ tướng Chính phủ", "14/CT-TTg", "Chỉ thị", "2021-05-25", "Thủ tướng Chính phủ")]
    [InlineData("Chỉ thị số 14/CTTTg ngày 25/5/2021", "14/CT-TTg", "Chỉ thị", "2021-05-25", null)]
    [InlineData("Kết luận số 49-KLTW", "49-KL/TW", "Kết luận", null, null)]
    [InlineData("Kết luận số 49 KL/TW ngày 10/5/2019", "49-KL/TW", "Kết luận", "2019-05-10", null)]
    [InlineData("Kế hoạch số 112-KH/HU, ngày 15 tháng 7 năm 2019 của Ban Thường vụ Huyện ủy", "112-KH/HU", "Kế hoạch", "2019-07-15", "Ban Thường vụ Huyện ủy")]
    [InlineData("Kết luận số 49-KL/TW (ngày 10/5/2019) của Ban Bí thư", "49-KL/TW", "Kết luận", "2019-05-10", "Ban Bí thư")]
    [InlineData("Kết luận số 49-KL/TW (10-5-2019)", "49-KL/TW", "Kết luận", "2019-05-10", null)]
    [InlineData("Chỉ thị số 14/CT-TTg của Thủ tướng Chính phủ ngày 25/5/2021 về đẩy mạnh công tác", "14/CT-TTg", "Chỉ thị", "2021-05-25", "Thủ tướng Chính phủ")]
    [InlineData("Chỉ thị số 14/CT-TTg của Thủ tướng Chính phủ, ngày 25/5/2021", "14/CT-TTg", "Chỉ thị", "2021-05-25", "Thủ tướng Chính phủ")]
    [InlineData("Nghị quyết số 29-NQ/TW ngày 04/11/2013 Hội nghị lần thứ 8", "29-NQ/TW", "Nghị quyết", "2013-11-04", null)]
    [InlineData("Nghị định số 20/2014/NĐ-CP, ngày 24.3.2014 của Chính phủ", "20/2014/NĐ-CP", "Nghị định", "2014-03-24", "Chính phủ")]
    [InlineData("Nghị định 09/2019/NĐCP", "09/2019/NĐ-CP", "Nghị định", null, null)]
    [InlineData("Thông tư số 44/2014/TT-BGDĐT ngày 12/12/2014 của Bộ Giáo dục và Đào tạo", "44/2014/TT-BGDĐT", "Thông tư", "2014-12-12", "Bộ Giáo dục và Đào tạo")]
    [InlineData("Thông tư liên tịch số 11/2015/TTLT- BLĐTBXH-BNV ngày 29/5/2015", "11/2015/TTLT-BLĐTBXH-BNV", "Thông tư liên tịch", "2015-05-29", null)]
    [InlineData("Luật số 43/2019/QH14", "43/2019/QH14", "Luật", null, null)]
    [InlineData("Luật Giáo dục số 43/2019/QH14 ngày 14 tháng 6 năm 2019 của Quốc hội", "43/2019/QH14", "Luật", "2019-06-14", "Quốc hội")]
    [InlineData("Bộ luật Lao động số 45/2019/QH14", "45/2019/QH14", "Bộ luật", null, null)]
    [InlineData("Nghị quyết số 76/2025/UBTVQH15 của Ủy ban Thường vụ Quốc hội", "76/2025/UBTVQH15", "Nghị quyết", null, "Ủy ban Thường vụ Quốc hội")]
    [InlineData("Nghị quyết số 1666/NQ-UBTVQH15 ngày 16/6/2025", "1666/NQ-UBTVQH15", "Nghị quyết", "2025-06-16", null)]
    [InlineData("Quyết định số 06/2024/QĐ-UBND ngày 15/01/2024 của UBND tỉnh", "06/2024/QĐ-UBND", "Quyết định", "2024-01-15", "UBND tỉnh")]
    [InlineData("Công văn số 6782/BGDĐT-GDTX ngày 22/12/2020", "6782/BGDĐT-GDTX", "Công văn", "2020-12-22", null)]
    [InlineData("văn bản 9961/VPCP-KGVX", "9961/VPCP-KGVX", "Công văn", null, null)]
    [InlineData("Công văn số 134-CV/UBKTTU", "134-CV/UBKTTU", "Công văn", null, null)]
    [InlineData("Công văn số 5053-CV/VPTW/nb ngày 02/01/2023", "5053-CV/VPTW/nb", "Công văn", "2023-01-02", null)]
    [InlineData("Công văn số 233/SGDĐT-GDTrH", "233/SGDĐT-GDTrH", "Công văn", null, null)]
    [InlineData("Công văn số 145/UBND ngày 01/3/2022", "145/UBND", "Công văn", "2022-03-01", null)]
    [InlineData("Quy định số 399-QĐ/TW ngày 20/11/2025", "399-QĐ/TW", "Quy định", "2025-11-20", null)]
    [InlineData("QĐ số 489/QĐ-TTg ngày 08/4/2020", "489/QĐ-TTg", "Quyết định", "2020-04-08", null)]
    [InlineData("KL số 49-KL/TW", "49-KL/TW", "Kết luận", null, null)]
    [InlineData("KH số 22-KH/ĐU ngày 30/8/2019", "22-KH/ĐU", "Kế hoạch", "2019-08-30", null)]
    [InlineData("Thông tri số 05-TT/TU ngày 12/3/2021", "05-TT/TU", "Thông tri", "2021-03-12", null)]
    [InlineData("số 05-TT/TU", "05-TT/TU", "Thông tri", null, null)]
    [InlineData("số 22/2020/TT-BGDĐT", "22/2020/TT-BGDĐT", "Thông tư", null, null)]
    [InlineData("Tờ trình số 41/TTr-UBND", "41/TTr-UBND", "Tờ trình", null, null)]
    [InlineData("Chương trình hành động số 12-CTr/TU ngày 01/6/2021 của Tỉnh ủy", "12-CTr/TU", "Chương trình hành động", "2021-06-01", "Tỉnh ủy")]
    [InlineData("Chương trình 147-CTHĐ/TU", "147-CTHĐ/TU", "Chương trình", null, null)]
    [InlineData("Quyết định 31/QĐ-TW", "31/QĐ-TW", "Quyết định", null, null)]
    [InlineData("Quyết định số 1373-QĐ/TTg ngày 30/7/2021", "1373-QĐ/TTg", "Quyết định", "2021-07-30", null)]
    [InlineData("Quyết định số 1.719/QĐ-TTg ngày 14/10/2021", "1719/QĐ-TTg", "Quyết định", "2021-10-14", null)]
    [InlineData("Kế hoạch số 15a-KH/ĐU ngày 09/9/2020", "15a-KH/ĐU", "Kế hoạch", "2020-09-09", null)]
    [InlineData("Báo cáo số 12-BC/BTG-HU", "12-BC/BTG-HU", "Báo cáo", null, null)]
    [InlineData("Báo cáo số 12-BC/BTG/HU", "12-BC/BTG/HU", "Báo cáo", null, null)]
    [InlineData("Kế hoạch số 38/KH-HKHVL ngày 5/9/2022 của Hội Khuyến học", "38/KH-HKHVL", "Kế hoạch", "2022-09-05", "Hội Khuyến học")]
    [InlineData("Kế hoạch số 07/KHPH-HKH-HPN ngày 20/02/2023", "07/KHPH-HKH-HPN", "Kế hoạch", "2023-02-20", null)]
    [InlineData("Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN", "Nghị quyết liên tịch", null, null)]
    [InlineData("KẾT LUẬN SỐ 49-KL/TW NGÀY 10/5/2019", "49-KL/TW", "Kết luận", "2019-05-10", null)]
    [InlineData("QUYẾT ĐỊNH SỐ 489/QĐ-TTG", "489/QĐ-TTg", "Quyết định", null, null)]
    [InlineData("Kế hoạch số 25-KH/ĐUngày 12/8/2019", "25-KH/ĐU", "Kế hoạch", "2019-08-12", null)]
    [InlineData("Chỉ thị số 49-KL/TW", "49-KL/TW", "Kết luận", null, null)]
    [InlineData("Kế hoạch (số 40-KH/ĐU, ngày 05/9/2019)", "40-KH/ĐU", "Kế hoạch", "2019-09-05", null)]
    [InlineData("Kế hoạch số: 40-KH/ĐU ban hành ngày 05/9/2019", "40-KH/ĐU", "Kế hoạch", "2019-09-05", null)]
    [InlineData("Đề án số 06-ĐA/TU ngày 1/1/2022", "06-ĐA/TU", "Đề án", "2022-01-01", null)]
    [InlineData("Kế hoạch số 12-KH/BCĐ35 ngày 31/12/2021", "12-KH/BCĐ35", "Kế hoạch", "2021-12-31", null)]
    [InlineData("Ngày 25/5/2021, Thủ tướng Chính phủ ban hành Chỉ thị số 14/CT-TTg", "14/CT-TTg", "Chỉ thị", "2021-05-25", null)]
    [InlineData("Công điện số 02/CĐ-UBND ngày 07/9/2024", "02/CĐ-UBND", "Công điện", "2024-09-07", null)]
    [InlineData("Quyết định số 489/QD-TTg", "489/QĐ-TTg", "Quyết định", null, null)]
    [InlineData("Thông tư số 01/2018/TT-BKHĐT của Bộ Kế hoạch và Đầu tư quy định", "01/2018/TT-BKHĐT", "Thông tư", null, "Bộ Kế hoạch và Đầu tư")]
    [InlineData("Kế hoạch số 05-KH/ĐU của Đảng ủy cơ quan Quân đội thành phố về học tập", "05-KH/ĐU", "Kế hoạch", null, "Đảng ủy cơ quan Quân đội thành phố")]
    [InlineData("KẾT LUẬN SỐ 49-KL/TW CỦA BAN BÍ THƯ VỀ TIẾP TỤC THỰC HIỆN", "49-KL/TW", "Kết luận", null, "BAN BÍ THƯ")]
    [InlineData("Nghị quyết số 35/2021/NQ-HĐND ngày 08/12/2021 của HĐND tỉnh quy định mức chi", "35/2021/NQ-HĐND", "Nghị quyết", "2021-12-08", "HĐND tỉnh")]
    public void A_document_number_is_read_with_its_kind_day_and_issuer(string text, string number, string kind, string? date, string? issuer)
    {
        var citation = Assert.Single(Citations.Find(text));
        Assert.Equal((number, kind, date, issuer), (citation.Number, citation.Kind, Iso(citation.Date), citation.Issuer));
        Assert.Equal(citation.Text, citation.Span.Of(text));
    }

    [Theory]
    [InlineData("Thực hiện Kết luận 49, KL 49 và Chỉ thị 11 của Đảng")]
    [InlineData("Có 12/15 xã đạt chuẩn, 3/4 đơn vị; tỷ lệ 12/2019")]
    [InlineData("từ ngày 10/5/2019 đến 10-5-2024, giai đoạn 2021-2030")]
    [InlineData("Trực 24/7, dịch Covid-19, xe 5 - 7 chỗ, lớp 9/A")]
    [InlineData("Số      /KH-UBND")]
    [InlineData("điện thoại 0321-3810-123, nhóm 2 - Ban Tuyên giáo")]
    [InlineData("5 - TB/năm, 40 km/h, 3.250 đồng/kWh, tổ 5/KDC Bắc Sông")]
    public void Short_names_dates_and_fractions_are_no_citations(string text) => Assert.Empty(Citations.Find(text));

    [Theory]
    [InlineData(
        "các Quyết định số 489/QĐ-TTg ngày 08/4/2020, số 1373/QĐ-TTg ngày 30/7/2021 của Thủ tướng Chính phủ",
        "489/QĐ-TTg Quyết định 2020-04-08 Thủ tướng Chính phủ | 1373/QĐ-TTg Quyết định 2021-07-30 Thủ tướng Chính phủ")]
    [InlineData(
        "các Quy định số 37-QĐ/TW, 41-QĐ/TW ngày 03/11/2021 và số 22-QĐ/TW của Ban Chấp hành Trung ương",
        "37-QĐ/TW Quy định  Ban Chấp hành Trung ương | 41-QĐ/TW Quy định 2021-11-03 Ban Chấp hành Trung ương | 22-QĐ/TW Quy định  Ban Chấp hành Trung ương")]
    [InlineData("Kết luận số 49-KL/TW, Chỉ thị số 11-CT/TW, ngày 13/4/2007", "49-KL/TW Kết luận   | 11-CT/TW Chỉ thị 2007-04-13 ")]
    [InlineData(
        "ban hành Kế hoạch số 12-KH/ĐU và số 13-KH/ĐU cùng ngày 05/9/2019 thực hiện Kết luận số 49-KL/TW",
        "12-KH/ĐU Kế hoạch 2019-09-05  | 13-KH/ĐU Kế hoạch 2019-09-05  | 49-KL/TW Kết luận  ")]
    [InlineData(
        "Thực hiện Kế hoạch số 112-KH/HU của Ban Thường vụ Huyện ủy, ngày 20/8/2019 Đảng ủy xã ban hành Kế hoạch số 25-KH/ĐU",
        "112-KH/HU Kế hoạch  Ban Thường vụ Huyện ủy | 25-KH/ĐU Kế hoạch 2019-08-20 ")]
    [InlineData(
        "Thực hiện Kế hoạch số 112-KH/HU, ngày 20/8/2019 Đảng ủy xã tổ chức hội nghị học tập Kết luận số 49-KL/TW",
        "112-KH/HU Kế hoạch   | 49-KL/TW Kết luận  ")]
    [InlineData(
        "Chỉ thị số 14/CT-TTg của Thủ tướng Chính phủ và Quyết định số 1373/QĐ-TTg ngày 30/7/2021",
        "14/CT-TTg Chỉ thị  Thủ tướng Chính phủ | 1373/QĐ-TTg Quyết định 2021-07-30 ")]
    [InlineData(
        "Quyết định số 489/QĐ-TTg, ngày 08/4/2020, Chỉ thị số 14/CT-TTg, ngày 25/5/2021 và Quyết định số 677/QĐ-TTg, ngày 03/6/2022 của Thủ tướng Chính phủ",
        "489/QĐ-TTg Quyết định 2020-04-08 Thủ tướng Chính phủ | 14/CT-TTg Chỉ thị 2021-05-25 Thủ tướng Chính phủ | 677/QĐ-TTg Quyết định 2022-06-03 Thủ tướng Chính phủ")]
    [InlineData("Kết luận số 49-KL/TW từ ngày 10/5/2019 đến nay", "49-KL/TW Kết luận  ")]
    [InlineData("Kế hoạch số 40-KH/ĐU ngày 31/02/2020", "40-KH/ĐU Kế hoạch  ")]
    [InlineData(
        "Thực hiện Thông báo Kết luận số 120-TB/TU ngày 05/6/2020 và Công văn số 233/PGDĐT-GDTX ngày 27/8/2019",
        "120-TB/TU Thông báo 2020-06-05  | 233/PGDĐT-GDTX Công văn 2019-08-27 ")]
    public void A_list_says_kind_and_issuer_once_but_each_document_keeps_its_own_day(string text, string expected)
    {
        var found = Citations.Find(text).Select(c => $"{c.Number} {c.Kind} {Iso(c.Date)} {c.Issuer}");
        Assert.Equal(expected, string.Join(" | ", found));
    }

    [Theory]
    [InlineData("Đảng ủy xã đã ban hành Kế hoạch số 40-KH/ĐU ngày 05/9/2019", "Issued")]
    [InlineData("UBND xã xây dựng Kế hoạch số 35/KH-UBND ngày 25/9/2019", "Issued")]
    [InlineData("Ban Thường vụ Đảng ủy ra Nghị quyết số 15-NQ/ĐU", "Issued")]
    [InlineData("Thường trực Đảng ủy có Công văn số 63-CV/ĐU ngày 05/7/2021", "Issued")]
    [InlineData("Thực hiện Kế hoạch số 112-KH/HU ngày 15/7/2019", "Cited")]
    [InlineData("Căn cứ Kế hoạch số 312-KH/HU ngày 09/5/2024", "Cited")]
    [InlineData("hoàn thành các chỉ tiêu đề ra tại Kế hoạch số 28-KH/ĐU", "Cited")]
    [InlineData("Chỉ tiêu của Kế hoạch số 145/KH-UBND đến năm 2025 là 85%", "Cited")]
    [InlineData("Thủ tướng Chính phủ ban hành Quyết định số 489/QĐ-TTg", "Cited")]
    [InlineData("Quy chế ban hành kèm theo Quyết định số 20/QĐ-UBND", "Cited")]
    [InlineData("sơ kết 3 năm thực hiện Chương trình số 12-CTr/HU", "Cited")]
    [InlineData("đã ban hành các văn bản về công tác khuyến học, khuyến tài: Kế hoạch số 12-KH/HU", "Issued")]
    [InlineData("nghiên cứu các văn bản gồm Công văn số 12-CV/HU", "Cited")]
    [InlineData("ban hành nhiều văn bản về học tập, gồm Công văn số 12-CV/HU", "Issued")]
    [InlineData("sao gửi đầy đủ các văn bản: Công văn số 12-CV/HU", "Cited")]
    public void A_document_is_issued_when_the_nearest_verb_says_so(string text, string role) => Assert.Equal(role, Assert.Single(Citations.Find(text)).Role.ToString());

    [Fact]
    public void Documents_listed_after_ban_hành_are_all_issued_but_not_what_they_carry_out()
    {
        var found = Citations.Find("Thực hiện Kế hoạch số 112-KH/HU ngày 15/7/2019, Đảng ủy xã ban hành Nghị quyết số 15-NQ/ĐU ngày 10/01/2023, "
            + "Kế hoạch số 25-KH/ĐU ngày 12/8/2019 thực hiện Kết luận số 49-KL/TW, Công văn số 63-CV/ĐU ngày 05/7/2021.");
        Assert.Equal(["15-NQ/ĐU", "25-KH/ĐU", "63-CV/ĐU"], found.Where(c => c.Role == CitationRole.Issued).Select(c => c.Number));
    }

    [Fact]
    public void The_subject_follows_number_day_and_issuer()
    {
        var found = Citations.Find("Quyết định số 1373/QĐ-TTg ngày 30/7/2021 của Thủ tướng Chính phủ phê duyệt Đề án “Xây dựng xã hội học tập; giai đoạn 2021-2030”; "
            + "Kế hoạch số 77/KH-UBND ngày 30/12/2021 về việc xây dựng xã hội học tập, Kế hoạch số 12-KH/ĐU.");
        Assert.Equal(["phê duyệt Đề án “Xây dựng xã hội học tập; giai đoạn 2021-2030”", "xây dựng xã hội học tập", null], found.Select(c => c.Subject));
    }

    [Theory]
    [InlineData("Căn cứ Luật Giáo dục ngày 14/6/2019;", "Luật Giáo dục", "2019-06-14")]
    [InlineData("Căn cứ Luật Giáo dục năm 2019;", "Luật Giáo dục", null)]
    [InlineData("theo Bộ luật Lao động 2019.", "Bộ luật Lao động", null)]
    [InlineData("Căn cứ Luật Ngân sách nhà nước;", "Luật Ngân sách nhà nước", null)]
    [InlineData("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;", "Luật Tổ chức chính quyền địa phương", "2015-06-19")]
    [InlineData("Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019;",
        "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương", "2019-11-22")]
    [InlineData("Căn cứ Luật Phòng, chống tham nhũng năm 2018", "Luật Phòng, chống tham nhũng", null)]
    [InlineData("Hiến pháp năm 2013 quy định", "Hiến pháp", null)]
    public void A_law_named_by_its_title_is_a_legal_basis(string text, string title, string? date)
    {
        var law = Assert.Single(Citations.FindLaws(text));
        Assert.Equal((title, date, ""), (law.Subject, Iso(law.Date), law.Number));
    }

    [Theory]
    [InlineData("tuyên truyền, phổ biến pháp luật; hiểu biết luật")]
    [InlineData("Luật Giáo dục số 43/2019/QH14")]
    [InlineData("Luật gia, luật sư tham gia")]
    [InlineData("Việc thi hành Luật Giáo dục còn hạn chế")]
    public void A_law_with_a_number_or_without_a_title_is_not_given_twice(string text) => Assert.Empty(Citations.FindLaws(text));

    [Fact]
    public void A_row_of_a_list_of_documents_gives_one_document()
    {
        var row = Citations.FromCells(["1", "25-KH/ĐU", "12/8/2019", "Đảng ủy xã", "Thực hiện Kết luận số 49-KL/TW"]);
        Assert.Equal(("25-KH/ĐU", "Kế hoạch", "2019-08-12", "Đảng ủy xã", "Thực hiện Kết luận số 49-KL/TW"), (row?.Number, row?.Kind, Iso(row?.Date), row?.Issuer, row?.Subject));
        Assert.Equal("2020-04-08", Iso(Citations.FromCells(["2", "Ngày 08/4/2020", "Quyết định", "số 489/QĐ-TTg"])?.Date));
        Assert.Null(Citations.FromCells(["3", "Triển khai Kế hoạch số 25-KH/ĐU", "x"]));
        Assert.Null(Citations.FromCells([]));
    }

    [Fact]
    public void Any_text_is_read_without_failing_and_spans_lie_in_it()
    {
        string[] pieces = ["số ", "Quyết định ", "49", "-", "/", "KL", "QĐ", "TW", "TTg", "2019", " ngày ", "10/5/2019", ",", " của ", "Bộ Chính trị", "(", ")", "\u00A0", "Luật ", "năm ", "ư", "\uD800", ".", ";"];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 40].Select(string.Concat).Sample(text =>
        {
            foreach (var c in Citations.Find(text).Concat(Citations.FindLaws(text)))
            {
                Assert.Equal(c.Text, c.Span.Of(text));
            }
            var spans = Citations.Find(text);
            Assert.True(spans.Zip(spans.Skip(1)).All(p => p.First.Span.End <= p.Second.Span.Start));
        });
        Gen.String.Sample(text => Citations.Find(text).Concat(Citations.FindLaws(text)).All(c => c.Span.End <= text.Length));
    }

    [Fact]
    public void Hostile_text_is_read_in_linear_time()
    {
        foreach (var unit in (string[])["số 1-", "1/2019/", "Luật A ", "ngày 1/1/2019, ", "ban hành ", "12-KH/ĐU, ", "((((", "Bộ luật "])
        {
            // Sixteen times the text takes about sixteen times as long; 256 would be quadratic. A guard against hostile text, no measure of speed.
            var (small, large) = (Fastest(unit, 600), Fastest(unit, 9_600));
            Assert.True(large < TimeSpan.FromSeconds(20) || large < 100 * small, $"{unit}: {small} to {large}");
        }

        static TimeSpan Fastest(string unit, int times)
        {
            var text = string.Concat(Enumerable.Repeat(unit, times));
            return Enumerable.Range(0, 3).Min(_ =>
            {
                var start = TimeProvider.System.GetTimestamp();
                var found = Citations.Find(text).Count + Citations.FindLaws(text).Count;
                return found < 0 ? TimeSpan.MaxValue : TimeProvider.System.GetElapsedTime(start);
            });
        }
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
