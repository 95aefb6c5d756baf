using HopLuu.Synthesis.Plans;
using Xunit;

namespace HopLuu.Synthesis.Tests.Plans;

public sealed class HabitTests
{
    [Fact]
    public void Titles_with_their_guidance_on_the_same_line()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::c~ĐOÀN TNCS HỒ CHÍ MINH // cb~BCH TỈNH LÂM HÀ // c~*** // c~Số: 145-KH/TĐTN-TG|cb~ĐOÀN TNCS HỒ CHÍ MINH // ci~Lâm Hà, ngày 6 tháng 3 năm 2025
            cb~KẾ HOẠCH
            cb~Tổng kết phong trào "Tuổi trẻ sáng tạo" giai đoạn 2020 - 2025
            c~----------
            Ban Thường vụ Tỉnh đoàn xây dựng Kế hoạch tổng kết phong trào như sau:
            b~I. MỤC ĐÍCH - YÊU CẦU
            1. Đánh giá.
            b~II. NỘI DUNG
            1. Đối với cấp huyện: tổng kết bằng báo cáo, gửi về Ban Thường vụ Tỉnh đoàn (qua Ban Tuyên giáo Tỉnh đoàn) trước ngày 20/4/2025. Hồ sơ đề nghị khen thưởng gửi trước ngày 10/4/2025.
            2. Đối với cấp tỉnh: tổ chức hội nghị tổng kết, dự kiến ngày 15/5/2025.
            TM. BAN THƯỜNG VỤ TỈNH ĐOÀN
            PHÓ BÍ THƯ
            Nơi nhận:
            - TW Đoàn (b/c);
            - Các huyện, thành đoàn;
            - Lưu: VP.
            pcb~ĐỀ CƯƠNG
            cb~Báo cáo tổng kết phong trào "Tuổi trẻ sáng tạo"
            cb~giai đoạn 2020 - 2025
            b~ĐẶT VẤN ĐỀ
            b~I. CÔNG TÁC TRIỂN KHAI
            **1. Công tác tham mưu.** Nêu việc tham mưu cấp ủy, chính quyền.
            **2. Công tác tuyên truyền.** Nêu hình thức tuyên truyền (kèm số liệu).
            b~II. KẾT QUẢ
            Đánh giá theo 3 nội dung: kết quả đạt được; tồn tại, hạn chế; nguyên nhân.
            1. Sáng tạo trong học tập, nghiên cứu khoa học
            2. Sáng tạo trong lao động sản xuất (số đề tài, sáng kiến)
            3. Sáng tạo trong bảo vệ Tổ quốc
            4. Đánh giá chung
            b~III. KIẾN NGHỊ
            1. Với Trung ương Đoàn
            2. Với Tỉnh ủy, UBND tỉnh
            b~PHỤ LỤC
            1. Danh sách các tập thể, cá nhân tiêu biểu
            2. Bảng tổng hợp số liệu
            """));

        Assert.Equal("""
            1 Part: ĐẶT VẤN ĐỀ
            2 Part: CÔNG TÁC TRIỂN KHAI
            2.1 Section: Công tác tham mưu
            2.2 Section: Công tác tuyên truyền
            3 Part: KẾT QUẢ
            3.1 Section: Sáng tạo trong học tập, nghiên cứu khoa học
            3.1/results Facet: Kết quả đạt được
            3.1/shortcomings Facet: Tồn tại, hạn chế
            3.1/causes Facet: Nguyên nhân
            3.2 Section: Sáng tạo trong lao động sản xuất (số đề tài, sáng kiến)
            3.2/results Facet: Kết quả đạt được
            3.2/shortcomings Facet: Tồn tại, hạn chế
            3.2/causes Facet: Nguyên nhân
            3.3 Section: Sáng tạo trong bảo vệ Tổ quốc
            3.3/results Facet: Kết quả đạt được
            3.3/shortcomings Facet: Tồn tại, hạn chế
            3.3/causes Facet: Nguyên nhân
            3.4 Section: Đánh giá chung
            4 Part: KIẾN NGHỊ
            4.1 Addressee: Với Trung ương Đoàn
            4.2 Addressee: Với Tỉnh ủy, UBND tỉnh
            5 Part: PHỤ LỤC
            5.1 Appendix: Danh sách các tập thể, cá nhân tiêu biểu
            5.2 Appendix: Bảng tổng hợp số liệu
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            Đoàn TNCS Hồ Chí Minh > BCH tỉnh Lâm Hà > Ban Thường vụ Tỉnh đoàn
            Kế hoạch 145-KH/TĐTN-TG, Lâm Hà, 2025-03-06
            Tổng kết phong trào "Tuổi trẻ sáng tạo" giai đoạn 2020 - 2025
            before 2025-04-20 Cấp huyện > Ban Thường vụ Tỉnh đoàn > Ban Tuyên giáo Tỉnh đoàn
            to TW Đoàn (b/c)
            to Các huyện, thành đoàn
            to Lưu: VP
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }

    [Fact]
    public void Nested_dashes_ask_for_content_and_explain_their_section()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::c~ĐẢNG BỘ HUYỆN GIA MINH // cb~ĐẢNG ỦY XÃ TÂN HỢP // c~* // c~Số     -KH/ĐU|cb~ĐẢNG CỘNG SẢN VIỆT NAM // c~Tân Hợp, ngày      tháng      năm 2024
            cb~KẾ HOẠCH
            cb~Tổng kết 20 năm thực hiện Nghị quyết số 46-NQ/TW
            Căn cứ Kế hoạch số 210-KH/HU, ngày 15/10/2024 của Ban Thường vụ Huyện ủy và Công văn số 15-CV/BTG ngày 18/10/2024 của Ban Tuyên giáo Huyện ủy;
            Ban Thường vụ Đảng ủy xã xây dựng kế hoạch như sau:
            b~I. Mục đích
            1. Đánh giá
            b~II. Nội dung
            Đánh giá theo đề cương đính kèm.
            b~III. Thời gian
            1. Các chi bộ: Gửi báo cáo về Đảng ủy (qua Văn phòng Đảng ủy) chậm nhất 20/11.
            2. Đảng ủy: Tổng hợp, báo cáo Huyện ủy trước 17h00 ngày 25/11.
            b~Nơi nhận:
            - Huyện ủy (b/c),
            - Các chi bộ,
            - Lưu.
            cb~T/M ĐẢNG ỦY
            cb~BÍ THƯ
            pcb~ĐỀ CƯƠNG BÁO CÁO TỔNG KẾT
            cb~20 năm thực hiện Nghị quyết số 46-NQ/TW
            b~I. TÌNH HÌNH CHUNG
            * Thuận lợi
            * Khó khăn
            b~II. KẾT QUẢ THỰC HIỆN
            b~1. Công tác chăm sóc sức khỏe
            - Y tế dự phòng:
            + Tiêm chủng mở rộng
            + Phòng, chống dịch
            - Khám, chữa bệnh
            b~2. Công tác dân số
            b~III. TỒN TẠI, HẠN CHẾ, NGUYÊN NHÂN
            b~1. Tồn tại, hạn chế
            b~2. Nguyên nhân
            - Nguyên nhân khách quan
            - Nguyên nhân chủ quan
            b~IV. NHIỆM VỤ, GIẢI PHÁP
            b~V. ĐỀ XUẤT, KIẾN NGHỊ
            - Trung ương
            - Tỉnh
            - Huyện
            Ghi chú: Các chi bộ gửi kèm biểu số liệu.
            cb~DANH MỤC VĂN BẢN
            ||TT|Số, ký hiệu|Ngày ban hành|Trích yếu
            ||1|||
            ||2|||
            """));

        Assert.Equal("""
            1 Part: TÌNH HÌNH CHUNG
            1.1 Item: Thuận lợi
            1.2 Item: Khó khăn
            2 Part: KẾT QUẢ THỰC HIỆN
            2.1 Section: Công tác chăm sóc sức khỏe
            2.1.1 Item: Y tế dự phòng
            2.1.1.1 Item: Tiêm chủng mở rộng
            2.1.1.2 Item: Phòng, chống dịch
            2.1.2 Item: Khám, chữa bệnh
            2.2 Section: Công tác dân số
            3 Part: TỒN TẠI, HẠN CHẾ, NGUYÊN NHÂN
            3.1 Section: Tồn tại, hạn chế
            3.2 Section: Nguyên nhân
            3.2.1 Item: Nguyên nhân khách quan
            3.2.2 Item: Nguyên nhân chủ quan
            4 Part: NHIỆM VỤ, GIẢI PHÁP
            5 Part: ĐỀ XUẤT, KIẾN NGHỊ
            5.1 Addressee: Trung ương
            5.2 Addressee: Tỉnh
            5.3 Addressee: Huyện
            6 Appendix: DANH MỤC VĂN BẢN
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            Đảng bộ huyện Gia Minh > Đảng ủy xã Tân Hợp > Đảng ủy
            Kế hoạch (-KH/ĐU), Tân Hợp, (blank)
            Tổng kết 20 năm thực hiện Nghị quyết số 46-NQ/TW
            basis Kế hoạch 210-KH/HU 2024-10-15
            basis Công văn 15-CV/BTG 2024-10-18
            by 2024-11-20 Các chi bộ > Đảng ủy > Văn phòng Đảng ủy
            by 2024-11-25 17:00 Đảng ủy > Huyện ủy > -
            to Huyện ủy (b/c)
            to Các chi bộ
            to Lưu
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }

    [Fact]
    public void Deadlines_among_cut_off_dates_meetings_and_other_duties()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::c~ĐẢNG BỘ TỈNH YÊN GIANG // cb~HUYỆN ỦY CẨM LƯƠNG // c~* // c~Số 150-KH/HU|cb~ĐẢNG CỘNG SẢN VIỆT NAM // ci~Cẩm Lương, ngày 4 tháng 11 năm 2024
            cb~KẾ HOẠCH
            cb~tổng kết 10 năm thực hiện Chỉ thị số 40-CT/TW về tín dụng chính sách xã hội
            Thực hiện Công văn số 2211-CV/TU, ngày 25/10/2024 của Tỉnh ủy về tổng kết 10 năm thực hiện Chỉ thị số 40-CT/TW, ngày 22/11/2014 của Ban Bí thư; trên cơ sở Đề án số 07-ĐA/HU, ngày 12/8/2021 của Huyện ủy, Ban Thường vụ Huyện ủy ban hành Kế hoạch như sau:
            b~I. PHẠM VI
            Mốc thời gian đánh giá từ ngày 22/11/2014 đến ngày 31/10/2024.
            b~II. TIẾN ĐỘ THỰC HIỆN
            1. Cấp xã hoàn thành tổng kết trước ngày 15/12/2024; cấp huyện hoàn thành trước ngày 15/01/2025.
            2. Từ ngày 01/12/2024 đến ngày 10/12/2024: các chi bộ, đảng bộ cơ sở gửi báo cáo về Huyện ủy qua Phòng Giao dịch Ngân hàng Chính sách xã hội huyện.
            3. Hội nghị tổng kết cấp huyện dự kiến tổ chức ngày 20/01/2025.
            b~III. TỔ CHỨC THỰC HIỆN
            1. Phòng Giao dịch Ngân hàng Chính sách xã hội huyện: chủ trì tổng hợp, hoàn thành dự thảo báo cáo trình Ban Thường vụ Huyện ủy chậm nhất ngày 05/01/2025.
            2. Ban Tuyên giáo Huyện ủy: định hướng tuyên truyền từ nay đến tháng 01/2025.
            3. Văn phòng Huyện ủy: đôn đốc; gửi hồ sơ đề nghị khen thưởng trước ngày 20/12/2024.
            ::Nơi nhận: // - Tỉnh ủy (để b/c), // - Các chi, đảng bộ, // - Lưu VPHU.|cb~T/M BAN THƯỜNG VỤ // cb~PHÓ BÍ THƯ
            pcb~ĐỀ CƯƠNG BÁO CÁO
            b~I. Tình hình triển khai
            b~II. Kết quả
            b~III. Kiến nghị
            """));

        Assert.Equal("""
            1 Part: Tình hình triển khai
            2 Part: Kết quả
            3 Part: Kiến nghị
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            Đảng bộ tỉnh Yên Giang > Huyện ủy Cẩm Lương > Ban Thường vụ
            Kế hoạch 150-KH/HU, Cẩm Lương, 2024-11-04
            tổng kết 10 năm thực hiện Chỉ thị số 40-CT/TW về tín dụng chính sách xã hội
            basis Công văn 2211-CV/TU 2024-10-25
            basis Đề án 07-ĐA/HU 2021-08-12
            before 2024-12-15 Cấp xã > - > -
            before 2025-01-15 Cấp huyện > - > -
            by 2024-12-01/2024-12-10 Các chi bộ, đảng bộ cơ sở > Huyện ủy > Phòng Giao dịch Ngân hàng Chính sách xã hội huyện
            by 2025-01-05 Phòng Giao dịch Ngân hàng Chính sách xã hội huyện > Ban Thường vụ Huyện ủy > -
            to Tỉnh ủy (để b/c)
            to Các chi, đảng bộ
            to Lưu VPHU
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }
}
