using HopLuu.Synthesis.Plans;
using Xunit;

namespace HopLuu.Synthesis.Tests.Plans;

public sealed class PartyPlanTests
{
    [Fact]
    public void A_model_report_is_read_without_its_letterhead_and_signature()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::c~ĐẢNG BỘ TỈNH KIÊN LONG // cb~HUYỆN ỦY THẠCH BÀN // c~* // c~Số 201-KH/HU|cb~ĐẢNG CỘNG SẢN VIỆT NAM // ci~Thạch Bàn, ngày 22 tháng 9 năm 2023
            cb~KẾ HOẠCH
            cb~sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Đảng bộ huyện lần thứ XXV
            c~-----
            Thực hiện Chỉ thị số 16-CT/TU ngày 11/9/2023 của Ban Thường vụ Tỉnh ủy về sơ kết giữa nhiệm kỳ; căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ huyện; Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:
            b~I- MỤC ĐÍCH
            Kiểm điểm.
            b~II- THỜI GIAN
            Thời gian tổ chức sơ kết ở cấp cơ sở xong trước ngày 31/10/2023, cấp huyện xong trước ngày 30/11/2023. Báo cáo sơ kết của các tổ chức cơ sở đảng gửi về Huyện ủy (qua Văn phòng Huyện ủy).
            Nơi nhận:
            - Ban Thường vụ Tỉnh ủy (b/c),
            - Lưu VPHU.
            cb~T/M BAN THƯỜNG VỤ
            cb~BÍ THƯ
            pcb~MẪU BÁO CÁO
            ::c~ĐẢNG BỘ HUYỆN THẠCH BÀN // cb~ĐẢNG ỦY………… // c~* // c~Số      -BC/ĐU|cb~ĐẢNG CỘNG SẢN VIỆT NAM // ci~……, ngày    tháng    năm 2023
            cb~BÁO CÁO
            cb~sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội
            cb~Phần thứ nhất
            cb~KIỂM ĐIỂM KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT
            b~I- Về kinh tế - xã hội
            **1. Kinh tế:** đánh giá tốc độ tăng trưởng, cơ cấu kinh tế.
            **2. Văn hóa - xã hội:** giáo dục, y tế, giảm nghèo.
            b~II- Về quốc phòng - an ninh
            b~III- Về xây dựng Đảng
            cb~Phần thứ hai
            cb~PHƯƠNG HƯỚNG, NHIỆM VỤ
            b~I- Nhiệm vụ
            b~II- Giải pháp
            ::Nơi nhận: // - Huyện ủy; // - Lưu.|cb~T/M BAN CHẤP HÀNH // BÍ THƯ
            pcb~Biểu số 01
            cb~KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NGHỊ QUYẾT ĐẠI HỘI
            ||TT|Tên chỉ tiêu|ĐVT|Nghị quyết|Kết quả
            ||1|Thu nhập bình quân đầu người|triệu đồng/người/năm||
            ||2|Tỷ lệ hộ nghèo|%||
            """));

        Assert.Equal("""
            1 Part: KIỂM ĐIỂM KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT
            1.1 Section: Về kinh tế - xã hội
            1.1.1 Section: Kinh tế
            1.1.2 Section: Văn hóa - xã hội
            1.2 Section: Về quốc phòng - an ninh
            1.3 Section: Về xây dựng Đảng
            2 Part: PHƯƠNG HƯỚNG, NHIỆM VỤ
            2.1 Section: Nhiệm vụ
            2.2 Section: Giải pháp
            3 Form: KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NGHỊ QUYẾT ĐẠI HỘI
            3.1 Indicator: Thu nhập bình quân đầu người {triệu đồng/người/năm}
            3.2 Indicator: Tỷ lệ hộ nghèo {%}
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            Đảng bộ tỉnh Kiên Long > Huyện ủy Thạch Bàn > Ban Thường vụ
            Kế hoạch 201-KH/HU, Thạch Bàn, 2023-09-22
            sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Đảng bộ huyện lần thứ XXV
            basis Chỉ thị 16-CT/TU 2023-09-11
            before 2023-10-31 Cấp cơ sở > - > -
            before 2023-11-30 Cấp huyện > - > -
            to Ban Thường vụ Tỉnh ủy (b/c)
            to Lưu VPHU
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }

    [Fact]
    public void Facets_demanded_of_every_task_hold_below_the_section_that_says_so()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::c~ĐẢNG BỘ TỈNH TRƯỜNG AN // cb~HUYỆN ỦY BÌNH LỘC // c~* // c~Số 95-HD/HU|cb~ĐẢNG CỘNG SẢN VIỆT NAM // c~Bình Lộc, ngày 3 tháng 7 năm 2024
            cb~HƯỚNG DẪN
            cb~sơ kết 3 năm thực hiện Nghị quyết số 07-NQ/HU của Ban Chấp hành Đảng bộ huyện về chuyển đổi số
            c~-----
            Thực hiện Chương trình làm việc năm 2024, Ban Thường vụ Huyện ủy hướng dẫn sơ kết 3 năm thực hiện Nghị quyết số 07-NQ/HU, ngày 15/6/2021 của Ban Chấp hành Đảng bộ huyện như sau:
            b~1. Yêu cầu
            - Việc sơ kết phải nghiêm túc, thiết thực.
            - Số liệu lấy từ ngày 15/6/2021 đến hết ngày 30/6/2024.
            b~2. Nội dung
            Thực hiện theo đề cương gửi kèm Hướng dẫn này.
            b~3. Thời gian
            3.1. Cấp cơ sở: Xong trước ngày 25/7/2024. Báo cáo gửi về Huyện ủy (qua Văn phòng Huyện ủy).
            3.2. Cấp huyện: Xong trước ngày 15/8/2024.
            b~4. Tổ chức thực hiện
            - Các tổ chức cơ sở đảng trực thuộc căn cứ Hướng dẫn này tổ chức sơ kết.
            - Giao Văn phòng Huyện ủy theo dõi, tổng hợp, báo cáo Ban Thường vụ Huyện ủy.
            ::Nơi nhận: // - Ban Thường vụ Tỉnh ủy (b/c), // - Các ban, cơ quan Huyện ủy, // - Các TCCS đảng trực thuộc, // - Lưu VPHU.|cb~T/M BAN THƯỜNG VỤ // c~PHÓ BÍ THƯ THƯỜNG TRỰC
            pcb~ĐỀ CƯƠNG
            cb~Báo cáo sơ kết 3 năm thực hiện Nghị quyết số 07-NQ/HU
            ci~(Kèm theo Hướng dẫn số 95-HD/HU, ngày 03/7/2024 của Ban Thường vụ Huyện ủy)
            c~-----
            cb~Phần I
            cb~TÌNH HÌNH VÀ KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT
            b~I- Đặc điểm tình hình
            Khái quát tình hình địa phương, đơn vị; thuận lợi, khó khăn.
            b~II- Công tác lãnh đạo, chỉ đạo, quán triệt, triển khai thực hiện Nghị quyết
            1- Công tác quán triệt, học tập (hình thức, số hội nghị, tỷ lệ cán bộ, đảng viên tham gia).
            2- Công tác tuyên truyền.
            3- Xây dựng chương trình, kế hoạch thực hiện.
            b~III- Kết quả thực hiện các nhiệm vụ, giải pháp
            (Yêu cầu: Đối với từng nhiệm vụ, đánh giá ưu điểm, hạn chế, khuyết điểm và nguyên nhân)
            1- Nhận thức về chuyển đổi số.
            2- Hạ tầng số.
            3- Nhân lực số.
            b~IV- Đánh giá chung
            1- Ưu điểm nổi bật và nguyên nhân
            2- Hạn chế, khuyết điểm và nguyên nhân
            3- Bài học kinh nghiệm
            cb~Phần II
            cb~PHƯƠNG HƯỚNG, NHIỆM VỤ, GIẢI PHÁP VÀ KIẾN NGHỊ
            b~I- Phương hướng, nhiệm vụ, giải pháp
            b~II- Đề xuất, kiến nghị
            1- Đối với Tỉnh ủy
            2- Đối với các sở, ngành tỉnh
            cb~PHỤ LỤC KÈM THEO BÁO CÁO
            1- Biểu thống kê kết quả thực hiện các chỉ tiêu
            2- Danh mục văn bản đã ban hành
            """));

        Assert.Equal("""
            1 Part: TÌNH HÌNH VÀ KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT
            1.1 Section: Đặc điểm tình hình
            1.2 Section: Công tác lãnh đạo, chỉ đạo, quán triệt, triển khai thực hiện Nghị quyết
            1.2.1 Section: Công tác quán triệt, học tập (hình thức, số hội nghị, tỷ lệ cán bộ, đảng viên tham gia)
            1.2.2 Section: Công tác tuyên truyền
            1.2.3 Section: Xây dựng chương trình, kế hoạch thực hiện
            1.3 Section: Kết quả thực hiện các nhiệm vụ, giải pháp
            1.3.1 Section: Nhận thức về chuyển đổi số
            1.3.1/results Facet: Ưu điểm
            1.3.1/shortcomings Facet: Hạn chế, khuyết điểm
            1.3.1/causes Facet: Nguyên nhân
            1.3.2 Section: Hạ tầng số
            1.3.2/results Facet: Ưu điểm
            1.3.2/shortcomings Facet: Hạn chế, khuyết điểm
            1.3.2/causes Facet: Nguyên nhân
            1.3.3 Section: Nhân lực số
            1.3.3/results Facet: Ưu điểm
            1.3.3/shortcomings Facet: Hạn chế, khuyết điểm
            1.3.3/causes Facet: Nguyên nhân
            1.4 Section: Đánh giá chung
            1.4.1 Section: Ưu điểm nổi bật và nguyên nhân
            1.4.2 Section: Hạn chế, khuyết điểm và nguyên nhân
            1.4.3 Section: Bài học kinh nghiệm
            2 Part: PHƯƠNG HƯỚNG, NHIỆM VỤ, GIẢI PHÁP VÀ KIẾN NGHỊ
            2.1 Section: Phương hướng, nhiệm vụ, giải pháp
            2.2 Section: Đề xuất, kiến nghị
            2.2.1 Addressee: Đối với Tỉnh ủy
            2.2.2 Addressee: Đối với các sở, ngành tỉnh
            3 Part: PHỤ LỤC KÈM THEO BÁO CÁO
            3.1 Appendix: Biểu thống kê kết quả thực hiện các chỉ tiêu
            3.2 Appendix: Danh mục văn bản đã ban hành
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            Đảng bộ tỉnh Trường An > Huyện ủy Bình Lộc > Ban Thường vụ
            Hướng dẫn 95-HD/HU, Bình Lộc, 2024-07-03
            sơ kết 3 năm thực hiện Nghị quyết số 07-NQ/HU của Ban Chấp hành Đảng bộ huyện về chuyển đổi số
            before 2024-07-25 Cấp cơ sở > Huyện ủy > Văn phòng Huyện ủy
            before 2024-08-15 Cấp huyện > - > -
            to Ban Thường vụ Tỉnh ủy (b/c)
            to Các ban, cơ quan Huyện ủy
            to Các TCCS đảng trực thuộc
            to Lưu VPHU
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }

    [Fact]
    public void A_note_that_names_a_section_speaks_of_that_section()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::c~TỈNH ỦY PHƯỚC LONG // cb~BAN TỔ CHỨC // c~* // c~Số 27-HD/BTCTU|cb~ĐẢNG CỘNG SẢN VIỆT NAM // ci~Phước Long, ngày 02 tháng 10 năm 2024
            cb~HƯỚNG DẪN
            cb~tổng kết thực hiện Kết luận số 21-KL/TW về công tác cán bộ
            c~-----
            Thực hiện Kế hoạch số 320-KH/TU, ngày 20/9/2024 của Ban Thường vụ Tỉnh ủy, Ban Tổ chức Tỉnh ủy hướng dẫn một số nội dung như sau:
            b~I. NỘI DUNG BÁO CÁO
            Thực hiện theo đề cương đính kèm.
            b~II. THỜI GIAN, ĐỊA CHỈ GỬI BÁO CÁO
            Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc gửi báo cáo về Ban Tổ chức Tỉnh ủy trước ngày 15/11/2024 (bản mềm gửi qua địa chỉ thư điện tử của Phòng Tổ chức cán bộ). Riêng Đảng ủy Công an tỉnh gửi trước ngày 10/11/2024.
            ::Nơi nhận: // - Thường trực Tỉnh ủy (để b/c), // - Các huyện ủy, thị ủy, thành ủy, // - Lưu BTCTU.|cb~TRƯỞNG BAN
            pcb~GỢI Ý ĐỀ CƯƠNG BÁO CÁO
            c~-----
            b~MỞ ĐẦU
            Khái quát bối cảnh ban hành và quá trình xây dựng báo cáo.
            b~A. KẾT QUẢ THỰC HIỆN
            b~I. Công tác lãnh đạo, chỉ đạo
            b~II. Kết quả thực hiện các nội dung
            b~1. Đánh giá cán bộ
            b~2. Quy hoạch cán bộ
            b~3. Luân chuyển cán bộ
            i~Lưu ý: Từng nội dung tại mục II cần làm rõ ưu điểm; hạn chế, khuyết điểm; nguyên nhân.
            b~III. Đánh giá chung
            b~B. PHƯƠNG HƯỚNG VÀ KIẾN NGHỊ
            b~I. Phương hướng
            b~II. Kiến nghị
            1. Với Trung ương
            2. Với Tỉnh ủy
            b~KẾT LUẬN
            pcb~PHỤ LỤC 1
            cb~DANH MỤC VĂN BẢN ĐÃ BAN HÀNH
            cb~(Kèm theo Báo cáo)
            ||TT|Tên văn bản|Số, ngày|Cơ quan ban hành
            ||1|||
            pcb~PHỤ LỤC 2
            cb~SỐ LIỆU VỀ CÔNG TÁC CÁN BỘ
            ||TT|Nội dung|Đơn vị tính|Số lượng
            ||1|Số lượt cán bộ được luân chuyển|lượt người|
            ||2|Số lớp bồi dưỡng|lớp|
            """));

        Assert.Equal("""
            1 Part: MỞ ĐẦU
            2 Part: KẾT QUẢ THỰC HIỆN
            2.1 Section: Công tác lãnh đạo, chỉ đạo
            2.2 Section: Kết quả thực hiện các nội dung
            2.2.1 Section: Đánh giá cán bộ
            2.2.1/results Facet: Ưu điểm
            2.2.1/shortcomings Facet: Hạn chế, khuyết điểm
            2.2.1/causes Facet: Nguyên nhân
            2.2.2 Section: Quy hoạch cán bộ
            2.2.2/results Facet: Ưu điểm
            2.2.2/shortcomings Facet: Hạn chế, khuyết điểm
            2.2.2/causes Facet: Nguyên nhân
            2.2.3 Section: Luân chuyển cán bộ
            2.2.3/results Facet: Ưu điểm
            2.2.3/shortcomings Facet: Hạn chế, khuyết điểm
            2.2.3/causes Facet: Nguyên nhân
            2.3 Section: Đánh giá chung
            3 Part: PHƯƠNG HƯỚNG VÀ KIẾN NGHỊ
            3.1 Section: Phương hướng
            3.2 Section: Kiến nghị
            3.2.1 Addressee: Với Trung ương
            3.2.2 Addressee: Với Tỉnh ủy
            4 Part: KẾT LUẬN
            5 Appendix: DANH MỤC VĂN BẢN ĐÃ BAN HÀNH
            6 Appendix: SỐ LIỆU VỀ CÔNG TÁC CÁN BỘ
            6.1 Indicator: Số lượt cán bộ được luân chuyển {lượt người}
            6.2 Indicator: Số lớp bồi dưỡng {lớp}
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            Tỉnh ủy Phước Long > Ban Tổ chức > -
            Hướng dẫn 27-HD/BTCTU, Phước Long, 2024-10-02
            tổng kết thực hiện Kết luận số 21-KL/TW về công tác cán bộ
            basis Kế hoạch 320-KH/TU 2024-09-20
            before 2024-11-15 Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc > Ban Tổ chức Tỉnh ủy > -
            before 2024-11-10 Đảng ủy Công an tỉnh > Ban Tổ chức Tỉnh ủy > -
            to Thường trực Tỉnh ủy (để b/c)
            to Các huyện ủy, thị ủy, thành ủy
            to Lưu BTCTU
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }
}
