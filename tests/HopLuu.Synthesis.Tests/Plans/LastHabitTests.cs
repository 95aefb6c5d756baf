using HopLuu.Synthesis.Plans;
using Xunit;

namespace HopLuu.Synthesis.Tests.Plans;

public sealed class LastHabitTests
{
    [Fact]
    public void Results_shortcomings_and_causes_as_sections_with_sections_of_their_own()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::c~TỈNH ỦY NAM GIANG // c~* // c~Số 88-KH/TU|cb~ĐẢNG CỘNG SẢN VIỆT NAM // ci~Nam Giang, ngày 20 tháng 01 năm 2025
            cb~KẾ HOẠCH
            cb~tổng kết 15 năm thực hiện Nghị quyết số 26-NQ/TW về nông nghiệp, nông dân, nông thôn
            c~-----
            Thực hiện Kết luận số 54-KL/TW, ngày 07/8/2019 của Bộ Chính trị về tiếp tục thực hiện Nghị quyết Trung ương 7 khóa X về nông nghiệp, nông dân, nông thôn; Công văn số 1122-CV/BKTTW, ngày 06/01/2025 của Ban Kinh tế Trung ương, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch tổng kết như sau:
            b~I- MỤC ĐÍCH, YÊU CẦU
            b~1- Mục đích
            Đánh giá toàn diện.
            b~2- Yêu cầu
            Báo cáo ngắn gọn; số liệu cập nhật đến 31/12/2024.
            b~II- NỘI DUNG, PHƯƠNG PHÁP
            b~1- Nội dung tổng kết: (có đề cương báo cáo kèm theo).
            b~2- Phương pháp, thời gian
            - Đối với các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy: tổ chức tổng kết theo hình thức phù hợp, hoàn thành báo cáo gửi về Tỉnh ủy (qua Ban Kinh tế - Tổng hợp Tỉnh ủy) chậm nhất trong ngày 28/02/2025.
            - Đối với Đảng ủy UBND tỉnh: chỉ đạo các sở, ngành xây dựng báo cáo chuyên đề, gửi Ban Thường vụ Tỉnh ủy trước ngày 10/3/2025.
            - Tổ chức hội nghị tổng kết cấp tỉnh: trong tháng 4/2025.
            b~III- TỔ CHỨC THỰC HIỆN
            1- Các huyện ủy, thành ủy lãnh đạo, chỉ đạo tổ chức tổng kết nghiêm túc.
            2- Văn phòng Tỉnh ủy chủ trì, tham mưu xây dựng báo cáo; hoàn thành trước 31/3/2025.
            3- Ban Tuyên giáo và Dân vận Tỉnh ủy chỉ đạo tuyên truyền.
            ::Nơi nhận: // - Ban Kinh tế Trung ương (để b/c), // - Các đồng chí Tỉnh ủy viên, // - Các huyện ủy, thành ủy, đảng ủy trực thuộc, // - Chuyên viên VPTU, // - Lưu Văn phòng Tỉnh ủy.|cb~T/M BAN THƯỜNG VỤ // c~PHÓ BÍ THƯ THƯỜNG TRỰC
            pcb~ĐỀ CƯƠNG BÁO CÁO TỔNG KẾT
            cb~15 năm thực hiện Nghị quyết số 26-NQ/TW
            ci~(Kèm theo Kế hoạch số 88-KH/TU, ngày 20/01/2025 của Ban Thường vụ Tỉnh ủy)
            c~-----
            cb~Phần thứ nhất
            cb~BỐI CẢNH, TÌNH HÌNH
            cb~VÀ CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO
            b~I- BỐI CẢNH, TÌNH HÌNH
            b~II- CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO
            1- Việc quán triệt
            2- Việc ban hành cơ chế, chính sách
            - Cơ chế hỗ trợ sản xuất;
            - Cơ chế đất đai.
            cb~Phần thứ hai
            cb~KẾT QUẢ 15 NĂM
            b~I- KẾT QUẢ ĐẠT ĐƯỢC
            1- Về nông nghiệp
            2- Về nông dân
            3- Về nông thôn
            b~II- HẠN CHẾ, YẾU KÉM
            1- Về nông nghiệp
            2- Về nông dân
            3- Về nông thôn
            b~III- NGUYÊN NHÂN
            1- Nguyên nhân của kết quả đạt được
            2- Nguyên nhân của hạn chế, yếu kém
            a) Khách quan
            b) Chủ quan
            b~IV- BÀI HỌC KINH NGHIỆM
            cb~Phần thứ ba
            cb~PHƯƠNG HƯỚNG ĐẾN NĂM 2030
            b~I- QUAN ĐIỂM, MỤC TIÊU
            b~II- NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU
            b~III- KIẾN NGHỊ, ĐỀ XUẤT
            1- Với Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư
            2- Với Quốc hội, Chính phủ
            3- Với các ban, bộ, ngành Trung ương
            Các phụ lục kèm theo:
            1- Phụ lục số liệu nông nghiệp
            2- Phụ lục mô hình tiêu biểu
            """));

        Assert.Equal("""
            1 Part: BỐI CẢNH, TÌNH HÌNH VÀ CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO
            1.1 Section: BỐI CẢNH, TÌNH HÌNH
            1.2 Section: CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO
            1.2.1 Section: Việc quán triệt
            1.2.2 Section: Việc ban hành cơ chế, chính sách
            1.2.2.1 Item: Cơ chế hỗ trợ sản xuất
            1.2.2.2 Item: Cơ chế đất đai
            2 Part: KẾT QUẢ 15 NĂM
            2.1 Section: KẾT QUẢ ĐẠT ĐƯỢC
            2.1.1 Section: Về nông nghiệp
            2.1.2 Section: Về nông dân
            2.1.3 Section: Về nông thôn
            2.2 Section: HẠN CHẾ, YẾU KÉM
            2.2.1 Section: Về nông nghiệp
            2.2.2 Section: Về nông dân
            2.2.3 Section: Về nông thôn
            2.3 Section: NGUYÊN NHÂN
            2.3.1 Section: Nguyên nhân của kết quả đạt được
            2.3.2 Section: Nguyên nhân của hạn chế, yếu kém
            2.3.2.1 Section: Khách quan
            2.3.2.2 Section: Chủ quan
            2.4 Section: BÀI HỌC KINH NGHIỆM
            3 Part: PHƯƠNG HƯỚNG ĐẾN NĂM 2030
            3.1 Section: QUAN ĐIỂM, MỤC TIÊU
            3.2 Section: NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU
            3.3 Section: KIẾN NGHỊ, ĐỀ XUẤT
            3.3.1 Addressee: Với Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư
            3.3.2 Addressee: Với Quốc hội, Chính phủ
            3.3.3 Addressee: Với các ban, bộ, ngành Trung ương
            4 Part: Các phụ lục kèm theo
            4.1 Appendix: Phụ lục số liệu nông nghiệp
            4.2 Appendix: Phụ lục mô hình tiêu biểu
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            - > Tỉnh ủy Nam Giang > Ban Thường vụ
            Kế hoạch 88-KH/TU, Nam Giang, 2025-01-20
            tổng kết 15 năm thực hiện Nghị quyết số 26-NQ/TW về nông nghiệp, nông dân, nông thôn
            basis Kết luận 54-KL/TW 2019-08-07
            basis Công văn 1122-CV/BKTTW 2025-01-06
            by 2025-02-28 Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy > Tỉnh ủy > Ban Kinh tế - Tổng hợp Tỉnh ủy
            before 2025-03-10 Đảng ủy UBND tỉnh > Ban Thường vụ Tỉnh ủy > -
            before 2025-03-31 Văn phòng Tỉnh ủy > - > -
            to Ban Kinh tế Trung ương (để b/c)
            to Các đồng chí Tỉnh ủy viên
            to Các huyện ủy, thành ủy, đảng ủy trực thuộc
            to Chuyên viên VPTU
            to Lưu Văn phòng Tỉnh ủy
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }

    [Fact]
    public void A_guide_with_the_outline_and_forms_in_two_of_its_sections()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::c~UBND HUYỆN KIM SƠN // cb~PHÒNG GIÁO DỤC VÀ ĐÀO TẠO // c~Số: 412/HD-PGDĐT|cb~CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM // cb~Độc lập - Tự do - Hạnh phúc // ci~Kim Sơn, ngày 06 tháng 5 năm 2024
            cb~HƯỚNG DẪN
            cb~Báo cáo tổng kết năm học 2023-2024
            Căn cứ Quyết định số 2171/QĐ-BGDĐT ngày 28/7/2023 của Bộ GDĐT về việc ban hành Khung kế hoạch thời gian năm học 2023-2024;
            Phòng Giáo dục và Đào tạo hướng dẫn các trường báo cáo tổng kết năm học như sau:
            b~I. ĐỀ CƯƠNG BÁO CÁO
            b~1. Đặc điểm tình hình
            **a) Thuận lợi**
            **b) Khó khăn**
            b~2. Kết quả thực hiện nhiệm vụ
            **a) Quy mô trường lớp**
            - Số lớp, số học sinh;
            - Tỷ lệ huy động.
            **b) Chất lượng giáo dục**
            **c) Đội ngũ**
            b~3. Đánh giá chung
            b~4. Kiến nghị, đề xuất
            b~II. BIỂU MẪU
            Các trường điền đầy đủ Biểu 1 kèm theo.
            b~III. THỜI HẠN VÀ HÌNH THỨC GỬI BÁO CÁO
            Báo cáo (bản giấy và bản mềm) gửi về Phòng GDĐT (đ/c Nguyễn Văn B, email: pgd@kimson.gov.vn) trước 16h00 ngày 24/5/2024.
            Yêu cầu Hiệu trưởng các trường thực hiện nghiêm túc./.
            ::bi~Nơi nhận: // - Sở GDĐT (b/c); // - Các trường MN, TH, THCS (t/h); // - Lưu: VT.|cb~TRƯỞNG PHÒNG
            pcb~Biểu 1
            cb~THỐNG KÊ SỐ LIỆU
            i~Đơn vị tính: Học sinh
            ||TT|Nội dung|Đầu năm|Cuối năm
            ||1|Số học sinh lớp 1||
            ||2|Số học sinh lớp 2||
            """));

        Assert.Equal("""
            1 Part: Đặc điểm tình hình
            1.1 Section: Thuận lợi
            1.2 Section: Khó khăn
            2 Part: Kết quả thực hiện nhiệm vụ
            2.1 Section: Quy mô trường lớp
            2.1.1 Item: Số lớp, số học sinh
            2.1.2 Item: Tỷ lệ huy động
            2.2 Section: Chất lượng giáo dục
            2.3 Section: Đội ngũ
            3 Part: Đánh giá chung
            4 Part: Kiến nghị, đề xuất
            5 Form: THỐNG KÊ SỐ LIỆU
            5.1 Indicator: Số học sinh lớp 1 {Học sinh}
            5.2 Indicator: Số học sinh lớp 2 {Học sinh}
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            UBND huyện Kim Sơn > Phòng Giáo dục và Đào tạo > -
            Hướng dẫn 412/HD-PGDĐT, Kim Sơn, 2024-05-06
            Báo cáo tổng kết năm học 2023-2024
            basis Quyết định 2171/QĐ-BGDĐT 2023-07-28
            by 2024-05-24 16:00 Các trường > Phòng GDĐT > -
            to Sở GDĐT (b/c)
            to Các trường MN, TH, THCS (t/h)
            to Lưu: VT
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }

    [Fact]
    public void Numbered_parts_in_arabic_figures_and_recipients_in_one_line()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::c~ĐẢNG BỘ HUYỆN HƯNG HÒA // cb~CHI BỘ TRƯỜNG THPT HƯNG HÒA // c~* // c~Số 12-KH/CB|cb~ĐẢNG CỘNG SẢN VIỆT NAM // ci~Hưng Hòa, ngày 02 tháng 12 năm 2024
            cb~KẾ HOẠCH
            cb~Kiểm điểm, đánh giá, xếp loại năm 2024
            Thực hiện Hướng dẫn số 25-HD/HU ngày 18/11/2024 của Huyện ủy; Chi bộ xây dựng kế hoạch:
            b~I. Nội dung
            1. Đảng viên viết bản tự kiểm điểm.
            2. Các tổ đảng báo cáo.
            b~II. Thời gian
            - Đảng viên nộp bản kiểm điểm về chi ủy trước ngày 10/12/2024.
            - Tổ đảng nộp báo cáo về chi ủy ngày 12/12/2024.
            - Chi bộ báo cáo Huyện ủy (qua Ban Tổ chức Huyện ủy) chậm nhất 20/12/2024.
            Nơi nhận: Huyện ủy (b/c); Các tổ đảng; Lưu CB.
            b~T/M CHI BỘ
            b~BÍ THƯ
            p~ĐỀ CƯƠNG BÁO CÁO KIỂM ĐIỂM
            i~(Dùng cho tổ đảng)
            Báo cáo gồm 3 phần:
            Phần 1. Tình hình chung
            Nêu số đảng viên.
            Phần 2. Kết quả
            2.1. Ưu điểm
            - Về tư tưởng chính trị:
            - Về thực hiện nhiệm vụ:
            2.2. Khuyết điểm
            Phần 3. Phương hướng, đề xuất
            """));

        Assert.Equal("""
            1 Part: Tình hình chung
            2 Part: Kết quả
            2.1 Section: Ưu điểm
            2.1.1 Item: Về tư tưởng chính trị
            2.1.2 Item: Về thực hiện nhiệm vụ
            2.2 Section: Khuyết điểm
            3 Part: Phương hướng, đề xuất
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            Đảng bộ huyện Hưng Hòa > Chi bộ Trường THPT Hưng Hòa > Chi bộ
            Kế hoạch 12-KH/CB, Hưng Hòa, 2024-12-02
            Kiểm điểm, đánh giá, xếp loại năm 2024
            basis Hướng dẫn 25-HD/HU 2024-11-18
            before 2024-12-10 Đảng viên > chi ủy > -
            by 2024-12-12 Tổ đảng > chi ủy > -
            by 2024-12-20 Chi bộ > Huyện ủy > Ban Tổ chức Huyện ủy
            to Huyện ủy (b/c)
            to Các tổ đảng
            to Lưu CB
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }
}
