using HopLuu.Synthesis.Plans;
using Xunit;

namespace HopLuu.Synthesis.Tests.Plans;

public sealed class TablePlanTests
{
    [Fact]
    public void Outline_and_deadlines_in_tables()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::c~ĐẢNG BỘ TỈNH BÌNH AN // cb~THÀNH ỦY LONG HẢI // c~* // c~Số 122-KH/TU|cb~ĐẢNG CỘNG SẢN VIỆT NAM // ci~Long Hải, ngày 03 tháng 02 năm 2025
            cb~KẾ HOẠCH
            cb~tổng kết 05 năm thực hiện Nghị quyết số 25-NQ/TU
            cb~của Ban Thường vụ Thành ủy về phát triển du lịch
            c~-----
            Căn cứ Chương trình công tác năm 2025; thực hiện Nghị quyết số 25-NQ/TU, ngày 20/3/2020 của Ban Thường vụ Thành ủy và Kế hoạch số 301-KH/TU, ngày 10/01/2025 của Ban Thường vụ Tỉnh ủy Bình An, Ban Thường vụ Thành ủy xây dựng Kế hoạch tổng kết như sau:
            b~I- MỤC ĐÍCH, YÊU CẦU
            1- Đánh giá khách quan kết quả 05 năm.
            b~II- THỜI GIAN, TIẾN ĐỘ
            ||TT|Cấp thực hiện|Thời gian hoàn thành|Nơi nhận báo cáo
            ||1|Các chi bộ, đảng bộ cơ sở|Trước ngày 15/3/2025|Ban Thường vụ Thành ủy (qua Văn phòng Thành ủy)
            ||2|Thành ủy|Chậm nhất ngày 31/3/2025|Ban Thường vụ Tỉnh ủy
            b~III- TỔ CHỨC THỰC HIỆN
            1- Văn phòng Thành ủy tham mưu tổng hợp báo cáo.
            2- Ban Tuyên giáo và Dân vận Thành ủy hướng dẫn tuyên truyền.
            Nơi nhận:
            - Ban Thường vụ Tỉnh ủy (b/c),
            - Các chi, đảng bộ trực thuộc,
            - Lưu Văn phòng Thành ủy.
            c~T/M BAN THƯỜNG VỤ
            c~PHÓ BÍ THƯ
            pcb~ĐỀ CƯƠNG BÁO CÁO
            cb~tổng kết 05 năm thực hiện Nghị quyết số 25-NQ/TU
            ||TT|Nội dung|Gợi ý
            ||I|CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO|Nêu văn bản đã ban hành
            ||1|Quán triệt, tuyên truyền|Số hội nghị, số người dự
            ||2|Kiểm tra, giám sát|
            ||II|KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU|So với chỉ tiêu Nghị quyết đề ra
            ||1|Phát triển hạ tầng du lịch|
            ||2|Phát triển sản phẩm du lịch|- Sản phẩm mới; // - Doanh thu
            ||III|ĐÁNH GIÁ CHUNG|
            ||IV|NHIỆM VỤ, GIẢI PHÁP|
            """));

        Assert.Equal("""
            1 Part: CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO
            1.1 Section: Quán triệt, tuyên truyền
            1.2 Section: Kiểm tra, giám sát
            2 Part: KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU
            2.1 Section: Phát triển hạ tầng du lịch
            2.2 Section: Phát triển sản phẩm du lịch
            2.2.1 Item: Sản phẩm mới
            2.2.2 Item: Doanh thu
            3 Part: ĐÁNH GIÁ CHUNG
            4 Part: NHIỆM VỤ, GIẢI PHÁP
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            Đảng bộ tỉnh Bình An > Thành ủy Long Hải > Ban Thường vụ
            Kế hoạch 122-KH/TU, Long Hải, 2025-02-03
            tổng kết 05 năm thực hiện Nghị quyết số 25-NQ/TU của Ban Thường vụ Thành ủy về phát triển du lịch
            basis Nghị quyết 25-NQ/TU 2020-03-20
            basis Kế hoạch 301-KH/TU 2025-01-10
            before 2025-03-15 Các chi bộ, đảng bộ cơ sở > Ban Thường vụ Thành ủy > Văn phòng Thành ủy
            by 2025-03-31 Thành ủy > Ban Thường vụ Tỉnh ủy > -
            to Ban Thường vụ Tỉnh ủy (b/c)
            to Các chi, đảng bộ trực thuộc
            to Lưu Văn phòng Thành ủy
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }

    [Fact]
    public void Two_forms_of_one_appendix()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::cb~ỦY BAN NHÂN DÂN // cb~HUYỆN ĐẠI ĐỒNG // c~Số: 77/UBND-VX // c~V/v báo cáo tổng kết Đề án 1956|cb~CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM // ci~Đại Đồng, ngày 12 tháng 9 năm 2023
            c~Kính gửi:
            - Các phòng, ban, ngành huyện;
            - UBND các xã, thị trấn.
            UBND huyện nhận được Công văn số 3321/UBND-LĐTBXH ngày 05/9/2023 của UBND tỉnh về việc báo cáo tổng kết Đề án đào tạo nghề cho lao động nông thôn theo Quyết định số 1956/QĐ-TTg ngày 27/11/2009 của Thủ tướng Chính phủ. UBND huyện yêu cầu các đơn vị báo cáo theo đề cương và biểu mẫu kèm theo, gửi về UBND huyện (qua Phòng Lao động - Thương binh và Xã hội) trước 16 giờ 30 phút ngày 25/9/2023.
            ::bi~Nơi nhận: // - Như trên; // - Lưu: VT, LĐTBXH.|cb~TM. ỦY BAN NHÂN DÂN // cb~CHỦ TỊCH
            pcb~PHỤ LỤC 1: ĐỀ CƯƠNG BÁO CÁO
            ci~(Kèm theo Công văn số 77/UBND-VX ngày 12/9/2023)
            b~1. Công tác chỉ đạo
            b~2. Kết quả đào tạo nghề
            2.1. Quy mô đào tạo
            2.2. Hiệu quả sau đào tạo
            b~3. Đánh giá chung
            3.1. Mặt được
            3.2. Hạn chế
            3.3. Nguyên nhân
            b~4. Kiến nghị
            pcb~PHỤ LỤC 2: BIỂU MẪU SỐ LIỆU
            ci~(Kèm theo Công văn số 77/UBND-VX ngày 12/9/2023)
            b~Biểu 1. Kết quả đào tạo nghề
            ||TT|Chỉ tiêu|ĐVT|Tổng|Trong đó: nữ
            ||1|Số người được đào tạo|Người||
            ||2|Số lớp mở|Lớp||
            b~Biểu 2. Kinh phí thực hiện
            ||TT|Nguồn kinh phí|Số tiền (triệu đồng)
            ||1|Ngân sách trung ương (triệu đồng)|
            ||2|Ngân sách huyện (triệu đồng)|
            """));

        Assert.Equal("""
            1 Part: Công tác chỉ đạo
            2 Part: Kết quả đào tạo nghề
            2.1 Section: Quy mô đào tạo
            2.2 Section: Hiệu quả sau đào tạo
            3 Part: Đánh giá chung
            3.1 Section: Mặt được
            3.2 Section: Hạn chế
            3.3 Section: Nguyên nhân
            4 Part: Kiến nghị
            5 Appendix: BIỂU MẪU SỐ LIỆU
            5.1 Form: Kết quả đào tạo nghề
            5.1.1 Indicator: Số người được đào tạo {Người}
            5.1.2 Indicator: Số lớp mở {Lớp}
            5.2 Form: Kinh phí thực hiện
            5.2.1 Indicator: Ngân sách trung ương (triệu đồng) {triệu đồng}
            5.2.2 Indicator: Ngân sách huyện (triệu đồng) {triệu đồng}
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            - > Ủy ban nhân dân huyện Đại Đồng > Ủy ban nhân dân
            Công văn 77/UBND-VX, Đại Đồng, 2023-09-12
            báo cáo tổng kết Đề án 1956
            basis Công văn 3321/UBND-LĐTBXH 2023-09-05
            by 2023-09-25 16:30 Các đơn vị > UBND huyện > Phòng Lao động - Thương binh và Xã hội
            to Như trên
            to Lưu: VT, LĐTBXH
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }

    [Fact]
    public void A_sheet_behind_the_outline_is_a_form()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::c~UBND THÀNH PHỐ HÒA KHÁNH // cb~SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI // c~Số: 1204/SLĐTBXH-BVCSTE // c~V/v báo cáo kết quả 05 năm thực hiện // c~Quyết định số 1863/QĐ-TTg|cb~CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM // cb~Độc lập - Tự do - Hạnh phúc // ci~Hòa Khánh, ngày 21 tháng 5 năm 2024
            c~Kính gửi: Ủy ban nhân dân các quận, huyện, thị xã
            Căn cứ Công văn số 2011/BLĐTBXH-CTE ngày 16/5/2024 của Bộ Lao động - Thương binh và Xã hội về việc báo cáo kết quả 05 năm thực hiện Quyết định số 1863/QĐ-TTg ngày 23/12/2019 của Thủ tướng Chính phủ phê duyệt Kế hoạch hành động phòng, chống bạo lực, xâm hại trẻ em;
            Sở Lao động - Thương binh và Xã hội đề nghị UBND các quận, huyện, thị xã báo cáo kết quả thực hiện (theo Đề cương gửi kèm), gửi về Sở (qua Phòng Bảo vệ chăm sóc trẻ em, địa chỉ: số 12, đường Nguyễn Du) trước ngày 10 tháng 6 năm 2024.
            Trân trọng./.
            ::Nơi nhận: // - Như trên; // - UBND thành phố (để b/c); // - Giám đốc Sở (để b/c); // - Lưu: VT, BVCSTE.|cb~KT. GIÁM ĐỐC // cb~PHÓ GIÁM ĐỐC
            pcb~ĐỀ CƯƠNG BÁO CÁO
            cb~Kết quả 05 năm thực hiện Quyết định số 1863/QĐ-TTg
            ci~(Kèm theo Công văn số 1204/SLĐTBXH-BVCSTE ngày 21/5/2024)
            b~I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
            b~II. KẾT QUẢ THỰC HIỆN
            b~1. Truyền thông, giáo dục
            a) Kết quả đạt được
            b) Khó khăn, vướng mắc
            c) Nguyên nhân
            b~2. Củng cố hệ thống dịch vụ bảo vệ trẻ em
            a) Kết quả đạt được: nêu số cơ sở, số cán bộ.
            b) Khó khăn, vướng mắc
            c) Nguyên nhân
            b~3. Đánh giá việc thực hiện các chỉ tiêu (theo Biểu số 1)
            b~III. ĐỀ XUẤT, KIẾN NGHỊ
            pcb~Biểu số 1
            cb~KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU
            ||STT|Nội dung chỉ tiêu|Đơn vị|Năm 2020|Năm 2021|Năm 2022|Năm 2023
            ||1|Tỷ lệ trẻ em bị xâm hại được can thiệp, hỗ trợ|%||||
            ||2|Số vụ xâm hại trẻ em được phát hiện|Vụ||||
            ||3|Số người làm công tác trẻ em được tập huấn|Lượt người||||
            """));

        Assert.Equal("""
            1 Part: CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
            2 Part: KẾT QUẢ THỰC HIỆN
            2.1 Section: Truyền thông, giáo dục
            2.1/results Facet: Kết quả đạt được
            2.1/shortcomings Facet: Khó khăn, vướng mắc
            2.1/causes Facet: Nguyên nhân
            2.2 Section: Củng cố hệ thống dịch vụ bảo vệ trẻ em
            2.2/results Facet: Kết quả đạt được
            2.2/shortcomings Facet: Khó khăn, vướng mắc
            2.2/causes Facet: Nguyên nhân
            2.3 Section: Đánh giá việc thực hiện các chỉ tiêu
            3 Part: ĐỀ XUẤT, KIẾN NGHỊ
            4 Form: KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU
            4.1 Indicator: Tỷ lệ trẻ em bị xâm hại được can thiệp, hỗ trợ {%}
            4.2 Indicator: Số vụ xâm hại trẻ em được phát hiện {Vụ}
            4.3 Indicator: Số người làm công tác trẻ em được tập huấn {Lượt người}
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            UBND thành phố Hòa Khánh > Sở Lao động - Thương binh và Xã hội > -
            Công văn 1204/SLĐTBXH-BVCSTE, Hòa Khánh, 2024-05-21
            báo cáo kết quả 05 năm thực hiện Quyết định số 1863/QĐ-TTg
            basis Công văn 2011/BLĐTBXH-CTE 2024-05-16
            before 2024-06-10 UBND các quận, huyện, thị xã > Sở > Phòng Bảo vệ chăm sóc trẻ em
            to Như trên
            to UBND thành phố (để b/c)
            to Giám đốc Sở (để b/c)
            to Lưu: VT, BVCSTE
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }
}
