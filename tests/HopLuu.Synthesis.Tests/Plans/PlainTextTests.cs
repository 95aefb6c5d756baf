using HopLuu.Synthesis.Plans;
using Xunit;

namespace HopLuu.Synthesis.Tests.Plans;

public sealed class PlainTextTests
{
    [Fact]
    public void A_letter_without_any_look_has_its_general_assessment_beside_the_tasks()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            HUYỆN ỦY LƯƠNG TÀI
            VĂN PHÒNG
            *
            Số 31-CV/VPHU

            Lương Tài, ngày 20 tháng 02 năm 2025

            V/v xây dựng báo cáo tổng kết Nghị quyết số 18-NQ/TW

            Kính gửi: Các chi, đảng bộ trực thuộc Huyện ủy

            Thực hiện Kế hoạch số 140-KH/HU, ngày 12/02/2025 của Ban Thường vụ Huyện ủy về tổng kết Nghị quyết số 18-NQ/TW, Văn phòng Huyện ủy đề nghị các chi, đảng bộ trực thuộc xây dựng báo cáo theo đề cương kèm theo, gửi về Văn phòng Huyện ủy chậm nhất vào ngày 05/3/2025.

            Nơi nhận:
            - Như trên,
            - Lưu VPHU.

            CHÁNH VĂN PHÒNG

            ĐỀ CƯƠNG BÁO CÁO

            A. Công tác lãnh đạo, chỉ đạo

            1. Công tác quán triệt
            2. Công tác thể chế hóa

            B. Kết quả thực hiện

            1. Sắp xếp tổ chức bộ máy

            a) Kết quả đạt được
            b) Hạn chế, tồn tại
            c) Nguyên nhân

            2. Tinh giản biên chế

            a) Kết quả đạt được
            b) Hạn chế, tồn tại
            c) Nguyên nhân

            Đánh giá chung:

            1. Ưu điểm
            2. Hạn chế
            3. Bài học kinh nghiệm

            C. Kiến nghị, đề xuất

            - Với Trung ương;
            - Với Tỉnh ủy;
            - Với Huyện ủy.
            """));

        Assert.Equal("""
            1 Part: Công tác lãnh đạo, chỉ đạo
            1.1 Section: Công tác quán triệt
            1.2 Section: Công tác thể chế hóa
            2 Part: Kết quả thực hiện
            2.1 Section: Sắp xếp tổ chức bộ máy
            2.1/results Facet: Kết quả đạt được
            2.1/shortcomings Facet: Hạn chế, tồn tại
            2.1/causes Facet: Nguyên nhân
            2.2 Section: Tinh giản biên chế
            2.2/results Facet: Kết quả đạt được
            2.2/shortcomings Facet: Hạn chế, tồn tại
            2.2/causes Facet: Nguyên nhân
            2.3 Section: Đánh giá chung
            2.3.1 Section: Ưu điểm
            2.3.2 Section: Hạn chế
            2.3.3 Section: Bài học kinh nghiệm
            3 Part: Kiến nghị, đề xuất
            3.1 Addressee: Với Trung ương
            3.2 Addressee: Với Tỉnh ủy
            3.3 Addressee: Với Huyện ủy
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            Huyện ủy Lương Tài > Văn phòng > -
            Công văn 31-CV/VPHU, Lương Tài, 2025-02-20
            xây dựng báo cáo tổng kết Nghị quyết số 18-NQ/TW
            basis Kế hoạch 140-KH/HU 2025-02-12
            by 2025-03-05 Các chi, đảng bộ trực thuộc > Văn phòng Huyện ủy > -
            to Như trên
            to Lưu VPHU
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }

    [Fact]
    public void A_numbered_section_of_the_plan_holds_the_outline()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::cb~ỦY BAN MTTQ VIỆT NAM // cb~HUYỆN CÁT LINH // c~Số: 52/KH-MTTQ-BTT|cb~CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM // ci~Cát Linh, ngày 11 tháng 4 năm 2025
            cb~KẾ HOẠCH
            cb~Sơ kết 3 năm thực hiện Cuộc vận động "Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh"
            I. MỤC ĐÍCH
            Đánh giá.
            II. NỘI DUNG SƠ KẾT
            1. Đề cương báo cáo
            a) Công tác lãnh đạo, chỉ đạo
            b) Kết quả thực hiện 5 nội dung của cuộc vận động
            - Nội dung 1: Giảm nghèo
            - Nội dung 2: Phát triển văn hóa
            c) Hạn chế, nguyên nhân
            d) Phương hướng
            2. Hình thức sơ kết
            Sơ kết bằng báo cáo.
            III. THỜI GIAN
            1. Ủy ban MTTQ các xã, thị trấn gửi báo cáo về Ban Thường trực Ủy ban MTTQ huyện hạn cuối ngày 25/4.
            2. Ban Thường trực Ủy ban MTTQ huyện tổng hợp, báo cáo Ủy ban MTTQ tỉnh trước ngày 05/5/2025.
            IV. TỔ CHỨC THỰC HIỆN
            1. Ban Thường trực chủ trì tổng hợp.
            Nơi nhận:
            - Ủy ban MTTQ tỉnh (b/c);
            - Lưu VP.
            TM. BAN THƯỜNG TRỰC
            """));

        Assert.Equal("""
            1 Part: Công tác lãnh đạo, chỉ đạo
            2 Part: Kết quả thực hiện 5 nội dung của cuộc vận động
            2.1 Item: Nội dung 1: Giảm nghèo
            2.2 Item: Nội dung 2: Phát triển văn hóa
            3 Part: Hạn chế, nguyên nhân
            4 Part: Phương hướng
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            - > Ủy ban MTTQ Việt Nam huyện Cát Linh > Ban Thường trực
            Kế hoạch 52/KH-MTTQ-BTT, Cát Linh, 2025-04-11
            Sơ kết 3 năm thực hiện Cuộc vận động "Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh"
            by 2025-04-25 Ủy ban MTTQ các xã, thị trấn > Ban Thường trực Ủy ban MTTQ huyện > -
            before 2025-05-05 Ban Thường trực Ủy ban MTTQ huyện > Ủy ban MTTQ tỉnh > -
            to Ủy ban MTTQ tỉnh (b/c)
            to Lưu VP
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }
}
