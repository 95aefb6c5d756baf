using HopLuu.Synthesis.Plans;
using Xunit;

namespace HopLuu.Synthesis.Tests.Plans;

/// <summary>Outlines whose headings carry no typed number: told by their look, or numbered by Word.</summary>
public sealed class UntypedNumberTests
{
    [Fact]
    public void Headings_by_look_alone()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::c~ĐẢNG BỘ TỈNH QUẢNG PHÚ // cb~ĐẢNG ỦY KHỐI DOANH NGHIỆP // c~* // c~Số 45-KH/ĐUK|cb~ĐẢNG CỘNG SẢN VIỆT NAM // ci~Quảng Phú, ngày 10 tháng 10 năm 2024
            cb~KẾ HOẠCH
            cb~Tổng kết 10 năm thực hiện Quy định số 96-QĐ/ĐUK
            Ban Thường vụ Đảng ủy Khối ban hành kế hoạch tổng kết như sau:
            b~I. MỤC ĐÍCH
            Đánh giá.
            b~II. TIẾN ĐỘ
            Các đảng bộ, chi bộ cơ sở gửi báo cáo về Ban Tổ chức Đảng ủy Khối trước ngày 05/11.
            Nơi nhận:
            - Các chi, đảng bộ cơ sở;
            - Lưu VP.
            pcb~ĐỀ CƯƠNG BÁO CÁO TỔNG KẾT
            b~ĐẶC ĐIỂM TÌNH HÌNH
            Khái quát về đơn vị.
            b~KẾT QUẢ THỰC HIỆN
            b~Công tác lãnh đạo, chỉ đạo
            Nêu rõ các văn bản.
            b~Công tác kiểm tra, giám sát
            b~Công tác phát triển đảng viên
            bi~Kết nạp đảng viên mới
            bi~Chuyển đảng chính thức
            b~ĐÁNH GIÁ CHUNG
            b~Ưu điểm
            b~Hạn chế, nguyên nhân
            b~KIẾN NGHỊ
            """));

        Assert.Equal("""
            1 Part: ĐẶC ĐIỂM TÌNH HÌNH
            2 Part: KẾT QUẢ THỰC HIỆN
            2.1 Section: Công tác lãnh đạo, chỉ đạo
            2.2 Section: Công tác kiểm tra, giám sát
            2.3 Section: Công tác phát triển đảng viên
            2.3.1 Section: Kết nạp đảng viên mới
            2.3.2 Section: Chuyển đảng chính thức
            3 Part: ĐÁNH GIÁ CHUNG
            3.1 Section: Ưu điểm
            3.2 Section: Hạn chế, nguyên nhân
            4 Part: KIẾN NGHỊ
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            Đảng bộ tỉnh Quảng Phú > Đảng ủy Khối doanh nghiệp > -
            Kế hoạch 45-KH/ĐUK, Quảng Phú, 2024-10-10
            Tổng kết 10 năm thực hiện Quy định số 96-QĐ/ĐUK
            before 2024-11-05 Các đảng bộ, chi bộ cơ sở > Ban Tổ chức Đảng ủy Khối > -
            to Các chi, đảng bộ cơ sở
            to Lưu VP
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }

    [Fact]
    public void Automatic_numbers()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::c~BỘ CHỈ HUY QUÂN SỰ TỈNH // cb~BAN CHỈ HUY QUÂN SỰ HUYỆN HẢI LÂM // c~Số: 214/KH-BCH|cb~CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM // cb~Độc lập - Tự do - Hạnh phúc // ci~Hải Lâm, ngày 18 tháng 11 năm 2024
            cb~KẾ HOẠCH
            cb~Sơ kết 05 năm thực hiện Luật Dân quân tự vệ
            Căn cứ Luật Dân quân tự vệ số 48/2019/QH14 ngày 22/11/2019;
            Căn cứ Kế hoạch số 512/KH-QK ngày 01/11/2024 của Quân khu,
            Ban Chỉ huy Quân sự huyện xây dựng kế hoạch như sau:
            bnI.~MỤC ĐÍCH
            n1.~Đánh giá kết quả.
            bnII.~THỜI GIAN
            n1.~Cấp xã: báo cáo về Ban Chỉ huy Quân sự huyện không quá ngày 10/12/2024.
            n2.~Cấp huyện: báo cáo về Bộ Chỉ huy Quân sự tỉnh chậm nhất là ngày 20 tháng 12 năm 2024.
            Nơi nhận:
            - Bộ CHQS tỉnh (để b/c);
            - Ban CHQS các xã, thị trấn;
            - Lưu: VT, TM.
            cb~CHỈ HUY TRƯỞNG
            pcb~ĐỀ CƯƠNG BÁO CÁO SƠ KẾT
            h1nI.~Đặc điểm tình hình
            h1nII.~Kết quả thực hiện
            h2n1.~Công tác tuyên truyền, phổ biến Luật
            h2n2.~Công tác tổ chức xây dựng lực lượng
            h3na)~Về số lượng
            h3nb)~Về chất lượng
            h2n3.~Công tác bảo đảm chế độ, chính sách
            h1nIII.~Nhận xét chung
            h2n1.~Ưu điểm
            h2n2.~Khuyết điểm, nguyên nhân
            h1nIV.~Kiến nghị, đề xuất
            """));

        Assert.Equal("""
            1 Part: Đặc điểm tình hình
            2 Part: Kết quả thực hiện
            2.1 Section: Công tác tuyên truyền, phổ biến Luật
            2.2 Section: Công tác tổ chức xây dựng lực lượng
            2.2.1 Section: Về số lượng
            2.2.2 Section: Về chất lượng
            2.3 Section: Công tác bảo đảm chế độ, chính sách
            3 Part: Nhận xét chung
            3.1 Section: Ưu điểm
            3.2 Section: Khuyết điểm, nguyên nhân
            4 Part: Kiến nghị, đề xuất
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            Bộ Chỉ huy Quân sự tỉnh > Ban Chỉ huy Quân sự huyện Hải Lâm > -
            Kế hoạch 214/KH-BCH, Hải Lâm, 2024-11-18
            Sơ kết 05 năm thực hiện Luật Dân quân tự vệ
            basis Luật 48/2019/QH14 2019-11-22
            basis Kế hoạch 512/KH-QK 2024-11-01
            by 2024-12-10 Cấp xã > Ban Chỉ huy Quân sự huyện > -
            by 2024-12-20 Cấp huyện > Bộ Chỉ huy Quân sự tỉnh > -
            to Bộ CHQS tỉnh (để b/c)
            to Ban CHQS các xã, thị trấn
            to Lưu: VT, TM
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }
}
