using HopLuu.Synthesis.Plans;
using Xunit;

namespace HopLuu.Synthesis.Tests.Plans;

public sealed class NumberingTests
{
    [Fact]
    public void Letters_then_roman_then_arabic_with_facets_written_out()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            c~ĐẢNG BỘ HUYỆN PHÚ SƠN
            cb~ĐẢNG ỦY XÃ MINH TÂN
            c~*
            c~Số 08-HD/ĐU
            cb~ĐẢNG CỘNG SẢN VIỆT NAM
            ci~Minh Tân, ngày 5 tháng 9 năm 2025
            cb~HƯỚNG DẪN
            cb~Sơ kết 02 năm thực hiện Chỉ thị số 24-CT/TU về công tác dân vận
            Thi hành Công văn số 1120-CV/TU, ngày 28/8/2025 của Ban Thường vụ Tỉnh ủy về sơ kết Chỉ thị số 24-CT/TU, Ban Thường vụ Đảng ủy hướng dẫn như sau:
            b~I. Nội dung
            Theo đề cương gửi kèm.
            b~II. Thời gian
            Các chi bộ hoàn thành việc sơ kết, gửi báo cáo về Đảng ủy (qua Ban Xây dựng Đảng) trong tháng 9/2025. Ban Xây dựng Đảng tổng hợp, tham mưu báo cáo Ban Thường vụ Tỉnh ủy xong trước ngày 10/10/2025.
            Nơi nhận:
            - Các chi bộ,
            - Lưu VPĐU.
            cb~T/M BAN THƯỜNG VỤ
            pcb~ĐỀ CƯƠNG
            cb~BÁO CÁO SƠ KẾT 02 NĂM THỰC HIỆN CHỈ THỊ SỐ 24-CT/TU
            cb~-----
            b~A. CÔNG TÁC TRIỂN KHAI
            I. Việc quán triệt, học tập
            II. Xây dựng chương trình, kế hoạch
            b~B. KẾT QUẢ THỰC HIỆN
            b~I. Công tác dân vận của cấp ủy
            1. Kết quả đạt được
            2. Tồn tại, hạn chế
            3. Nguyên nhân
            b~II. Công tác dân vận của chính quyền
            1. Kết quả đạt được
            2. Tồn tại, hạn chế
            3. Nguyên nhân
            b~III. Hoạt động của Mặt trận Tổ quốc và đoàn thể
            1. Kết quả đạt được
            2. Tồn tại, hạn chế
            3. Nguyên nhân
            b~C. ĐÁNH GIÁ CHUNG VÀ BÀI HỌC KINH NGHIỆM
            I. Đánh giá chung
            II. Bài học kinh nghiệm
            b~D. PHƯƠNG HƯỚNG, NHIỆM VỤ
            b~E. KIẾN NGHỊ
            - Với Tỉnh ủy:
            - Với Ban Dân vận Trung ương:
            """));

        Assert.Equal("""
            1 Part: CÔNG TÁC TRIỂN KHAI
            1.1 Section: Việc quán triệt, học tập
            1.2 Section: Xây dựng chương trình, kế hoạch
            2 Part: KẾT QUẢ THỰC HIỆN
            2.1 Section: Công tác dân vận của cấp ủy
            2.1/results Facet: Kết quả đạt được
            2.1/shortcomings Facet: Tồn tại, hạn chế
            2.1/causes Facet: Nguyên nhân
            2.2 Section: Công tác dân vận của chính quyền
            2.2/results Facet: Kết quả đạt được
            2.2/shortcomings Facet: Tồn tại, hạn chế
            2.2/causes Facet: Nguyên nhân
            2.3 Section: Hoạt động của Mặt trận Tổ quốc và đoàn thể
            2.3/results Facet: Kết quả đạt được
            2.3/shortcomings Facet: Tồn tại, hạn chế
            2.3/causes Facet: Nguyên nhân
            3 Part: ĐÁNH GIÁ CHUNG VÀ BÀI HỌC KINH NGHIỆM
            3.1 Section: Đánh giá chung
            3.2 Section: Bài học kinh nghiệm
            4 Part: PHƯƠNG HƯỚNG, NHIỆM VỤ
            5 Part: KIẾN NGHỊ
            5.1 Addressee: Với Tỉnh ủy
            5.2 Addressee: Với Ban Dân vận Trung ương
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            Đảng bộ huyện Phú Sơn > Đảng ủy xã Minh Tân > Ban Thường vụ
            Hướng dẫn 08-HD/ĐU, Minh Tân, 2025-09-05
            Sơ kết 02 năm thực hiện Chỉ thị số 24-CT/TU về công tác dân vận
            basis Công văn 1120-CV/TU 2025-08-28
            by 2025-09 Các chi bộ > Đảng ủy > Ban Xây dựng Đảng
            before 2025-10-10 Ban Xây dựng Đảng > Ban Thường vụ Tỉnh ủy > -
            to Các chi bộ
            to Lưu VPĐU
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }

    [Fact]
    public void Facets_behind_dashes()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::c~TỈNH ỦY ĐÔNG GIANG // cb~BAN CHỈ ĐẠO 35 // c~* // c~Số 17-KH/BCĐ|cb~ĐẢNG CỘNG SẢN VIỆT NAM // ci~Đông Giang, ngày 20 tháng 8 năm 2024
            cb~KẾ HOẠCH
            cb~Sơ kết 5 năm thực hiện Nghị quyết số 35-NQ/TW
            c~-----
            Thực hiện Công văn số 9012-CV/BTGTW ngày 02/8/2024 của Ban Tuyên giáo Trung ương về việc sơ kết 5 năm thực hiện Nghị quyết số 35-NQ/TW, Ban Chỉ đạo 35 tỉnh xây dựng kế hoạch như sau:
            b~I. MỤC ĐÍCH
            Đánh giá kết quả.
            b~II. THỜI GIAN
            - Cấp huyện: hoàn thành sơ kết và gửi báo cáo về Ban Chỉ đạo 35 tỉnh (qua Ban Tuyên giáo Tỉnh ủy) từ ngày 01/9/2024 đến ngày 15/9/2024.
            - Cấp tỉnh: tổ chức hội nghị sơ kết trong tháng 10/2024; báo cáo Ban Chỉ đạo 35 Trung ương trước 20/10/2024.
            b~III. TỔ CHỨC THỰC HIỆN
            1. Ban Tuyên giáo Tỉnh ủy: Tham mưu, tổng hợp báo cáo.
            Nơi nhận:
            - Ban Chỉ đạo 35 Trung ương (để báo cáo),
            - Thường trực Tỉnh ủy,
            - Các đồng chí thành viên Ban Chỉ đạo,
            - Lưu.
            cb~TRƯỞNG BAN
            pcb~ĐỀ CƯƠNG BÁO CÁO
            cb~PHẦN I
            cb~TÌNH HÌNH TRIỂN KHAI THỰC HIỆN
            b~1. Bối cảnh, tình hình
            b~2. Công tác triển khai
            cb~PHẦN II
            cb~KẾT QUẢ THỰC HIỆN NHIỆM VỤ, GIẢI PHÁP
            b~1. Công tác tuyên truyền, giáo dục
            - Kết quả đạt được
            - Tồn tại, hạn chế và nguyên nhân
            b~2. Bảo vệ nền tảng tư tưởng trên không gian mạng
            - Kết quả đạt được
            - Tồn tại, hạn chế và nguyên nhân
            b~3. Nhận xét, đánh giá chung
            cb~PHẦN III
            cb~PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM
            b~1. Dự báo tình hình
            b~2. Nhiệm vụ, giải pháp
            b~3. Đề xuất, kiến nghị
            """));

        Assert.Equal("""
            1 Part: TÌNH HÌNH TRIỂN KHAI THỰC HIỆN
            1.1 Section: Bối cảnh, tình hình
            1.2 Section: Công tác triển khai
            2 Part: KẾT QUẢ THỰC HIỆN NHIỆM VỤ, GIẢI PHÁP
            2.1 Section: Công tác tuyên truyền, giáo dục
            2.1/results Facet: Kết quả đạt được
            2.1/shortcomings Facet: Tồn tại, hạn chế và nguyên nhân
            2.2 Section: Bảo vệ nền tảng tư tưởng trên không gian mạng
            2.2/results Facet: Kết quả đạt được
            2.2/shortcomings Facet: Tồn tại, hạn chế và nguyên nhân
            2.3 Section: Nhận xét, đánh giá chung
            3 Part: PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM
            3.1 Section: Dự báo tình hình
            3.2 Section: Nhiệm vụ, giải pháp
            3.3 Section: Đề xuất, kiến nghị
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            Tỉnh ủy Đông Giang > Ban Chỉ đạo 35 > -
            Kế hoạch 17-KH/BCĐ, Đông Giang, 2024-08-20
            Sơ kết 5 năm thực hiện Nghị quyết số 35-NQ/TW
            basis Công văn 9012-CV/BTGTW 2024-08-02
            by 2024-09-01/2024-09-15 Cấp huyện > Ban Chỉ đạo 35 tỉnh > Ban Tuyên giáo Tỉnh ủy
            before 2024-10-20 Cấp tỉnh > Ban Chỉ đạo 35 Trung ương > -
            to Ban Chỉ đạo 35 Trung ương (để báo cáo)
            to Thường trực Tỉnh ủy
            to Các đồng chí thành viên Ban Chỉ đạo
            to Lưu
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }

    [Fact]
    public void Named_parts_with_decimal_sections_inside_the_plans_text()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::c~HỘI LHPN TỈNH VĨNH AN // cb~HỘI LIÊN HIỆP PHỤ NỮ HUYỆN BẢO KHÊ // c~Số: 33/KH-BTV|ci~Bảo Khê, ngày 02 tháng 6 năm 2025
            cb~KẾ HOẠCH
            cb~Tổng kết 5 năm thực hiện Đề án 939 "Hỗ trợ phụ nữ khởi nghiệp"
            Thực hiện Hướng dẫn số 12/HD-BTV ngày 20/5/2025 của Ban Thường vụ Hội LHPN tỉnh, Ban Thường vụ Hội LHPN huyện xây dựng kế hoạch như sau:
            1. Mục đích
            Đánh giá kết quả.
            2. Nội dung báo cáo
            Báo cáo gồm các nội dung chính sau:
            Phần I: Công tác chỉ đạo, triển khai
            1.1. Công tác chỉ đạo
            1.2. Công tác phối hợp
            Phần II: Kết quả thực hiện
            2.1. Hỗ trợ vốn
            2.2. Đào tạo, tập huấn
            2.2.1. Tập huấn khởi nghiệp
            2.2.2. Tập huấn kỹ năng số
            2.3. Xây dựng mô hình
            Phần III: Bài học kinh nghiệm và kiến nghị
            3.1. Bài học kinh nghiệm
            3.2. Kiến nghị
            3. Thời gian
            Hội LHPN các xã, thị trấn gửi báo cáo về Hội LHPN huyện trước ngày 15/6/2025.
            4. Tổ chức thực hiện
            Giao Văn phòng Hội tổng hợp.
            Nơi nhận:
            - Hội LHPN tỉnh;
            - Hội LHPN các xã, thị trấn;
            - Lưu VP.
            """));

        Assert.Equal("""
            1 Part: Công tác chỉ đạo, triển khai
            1.1 Section: Công tác chỉ đạo
            1.2 Section: Công tác phối hợp
            2 Part: Kết quả thực hiện
            2.1 Section: Hỗ trợ vốn
            2.2 Section: Đào tạo, tập huấn
            2.2.1 Section: Tập huấn khởi nghiệp
            2.2.2 Section: Tập huấn kỹ năng số
            2.3 Section: Xây dựng mô hình
            3 Part: Bài học kinh nghiệm và kiến nghị
            3.1 Section: Bài học kinh nghiệm
            3.2 Section: Kiến nghị
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            Hội LHPN tỉnh Vĩnh An > Hội Liên hiệp Phụ nữ huyện Bảo Khê > -
            Kế hoạch 33/KH-BTV, Bảo Khê, 2025-06-02
            Tổng kết 5 năm thực hiện Đề án 939 "Hỗ trợ phụ nữ khởi nghiệp"
            basis Hướng dẫn 12/HD-BTV 2025-05-20
            before 2025-06-15 Hội LHPN các xã, thị trấn > Hội LHPN huyện > -
            to Hội LHPN tỉnh
            to Hội LHPN các xã, thị trấn
            to Lưu VP
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }

    [Fact]
    public void Numbers_with_strokes_inside_the_plans_text()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::c~HỘI NÔNG DÂN TỈNH AN PHÚ // cb~HỘI NÔNG DÂN HUYỆN CHÂU LÂM // c~Số 18-KH/HNDH|ci~Châu Lâm, ngày 09 tháng 8 năm 2024
            cb~KẾ HOẠCH
            cb~Sơ kết 5 năm phong trào nông dân thi đua sản xuất, kinh doanh giỏi
            Ban Thường vụ Hội Nông dân huyện xây dựng kế hoạch sơ kết, cụ thể:
            I/ MỤC ĐÍCH
            1/ Đánh giá.
            II/ ĐỀ CƯƠNG BÁO CÁO
            Cơ sở Hội xây dựng báo cáo theo các phần sau:
            A/ ĐẶC ĐIỂM TÌNH HÌNH
            1/ Thuận lợi
            2/ Khó khăn
            B/ KẾT QUẢ PHONG TRÀO
            1/ Công tác chỉ đạo
            2/ Kết quả cụ thể
            3/ Mô hình, điển hình tiêu biểu
            C/ PHƯƠNG HƯỚNG
            III/ THỜI GIAN
            Các cơ sở Hội gửi báo cáo về Hội Nông dân huyện trước ngày 30/8/2024.
            Nơi nhận:
            - HND tỉnh;
            - Lưu VP.
            """));

        Assert.Equal("""
            1 Part: ĐẶC ĐIỂM TÌNH HÌNH
            1.1 Section: Thuận lợi
            1.2 Section: Khó khăn
            2 Part: KẾT QUẢ PHONG TRÀO
            2.1 Section: Công tác chỉ đạo
            2.2 Section: Kết quả cụ thể
            2.3 Section: Mô hình, điển hình tiêu biểu
            3 Part: PHƯƠNG HƯỚNG
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            Hội Nông dân tỉnh An Phú > Hội Nông dân huyện Châu Lâm > -
            Kế hoạch 18-KH/HNDH, Châu Lâm, 2024-08-09
            Sơ kết 5 năm phong trào nông dân thi đua sản xuất, kinh doanh giỏi
            before 2024-08-30 Các cơ sở Hội > Hội Nông dân huyện > -
            to HND tỉnh
            to Lưu VP
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }
}
