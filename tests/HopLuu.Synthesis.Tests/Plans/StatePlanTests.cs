using HopLuu.Synthesis.Plans;
using Xunit;

namespace HopLuu.Synthesis.Tests.Plans;

public sealed class StatePlanTests
{
    [Fact]
    public void A_plan_under_decree_30_has_its_outline_and_forms_as_appendices()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::c~ỦY BAN NHÂN DÂN // cb~TỈNH AN HÒA // c~------- // c~Số: 15/KH-UBND|cb~CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM // cb~Độc lập - Tự do - Hạnh phúc // c~--------------- // ci~An Hòa, ngày 12 tháng 3 năm 2025
            cb~KẾ HOẠCH
            cb~Tổng kết 10 năm thực hiện Nghị định số 20/2014/NĐ-CP của Chính phủ về phổ cập giáo dục, xóa mù chữ
            c~--------
            i~Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;
            i~Căn cứ Nghị định số 20/2014/NĐ-CP ngày 24 tháng 3 năm 2014 của Chính phủ về phổ cập giáo dục, xóa mù chữ;
            i~Thực hiện Công văn số 812/BGDĐT-GDTX ngày 25/02/2025 của Bộ Giáo dục và Đào tạo về việc tổng kết 10 năm thực hiện Nghị định số 20/2014/NĐ-CP;
            i~Theo đề nghị của Giám đốc Sở Giáo dục và Đào tạo tại Tờ trình số 45/TTr-SGDĐT ngày 05/3/2025;
            Ủy ban nhân dân tỉnh ban hành Kế hoạch tổng kết 10 năm thực hiện Nghị định số 20/2014/NĐ-CP như sau:
            b~I. MỤC ĐÍCH, YÊU CẦU
            1. Đánh giá toàn diện kết quả thực hiện.
            2. Số liệu báo cáo tính từ ngày 01/01/2015 đến ngày 31/12/2024.
            b~II. NỘI DUNG
            Theo đề cương tại Phụ lục I kèm theo.
            b~III. THỜI GIAN THỰC HIỆN
            1. Các sở, ban, ngành và UBND các huyện, thành phố gửi báo cáo về UBND tỉnh (qua Sở Giáo dục và Đào tạo tổng hợp) **chậm nhất ngày 30/4/2025**.
            2. Sở Giáo dục và Đào tạo tổng hợp, dự thảo báo cáo trình UBND tỉnh trước 17 giờ 00 ngày 15/5/2025.
            b~IV. TỔ CHỨC THỰC HIỆN
            1. Sở Giáo dục và Đào tạo
            a) Chủ trì, phối hợp với các đơn vị liên quan hướng dẫn, đôn đốc việc thực hiện Kế hoạch.
            b) Tổng hợp, xây dựng báo cáo của UBND tỉnh.
            2. Sở Tài chính
            Tham mưu bố trí kinh phí thực hiện.
            3. UBND các huyện, thành phố
            Tổ chức tổng kết tại địa phương, báo cáo đúng thời gian quy định.
            Trên đây là Kế hoạch tổng kết 10 năm thực hiện Nghị định số 20/2014/NĐ-CP; yêu cầu các đơn vị triển khai thực hiện./.

            ::bi~Nơi nhận: // - Bộ GDĐT (b/c); // - TT Tỉnh ủy, TT HĐND tỉnh (b/c); // - CT, các PCT UBND tỉnh; // - Các sở, ban, ngành tỉnh; // - UBND các huyện, thành phố; // - Lưu: VT, KGVX.|cb~TM. ỦY BAN NHÂN DÂN // cb~KT. CHỦ TỊCH // cb~PHÓ CHỦ TỊCH
            pcb~Phụ lục I
            cb~ĐỀ CƯƠNG BÁO CÁO
            cb~Tổng kết 10 năm thực hiện Nghị định số 20/2014/NĐ-CP
            ci~(Kèm theo Kế hoạch số 15/KH-UBND ngày 12/3/2025 của UBND tỉnh)
            c~--------
            b~I. ĐẶC ĐIỂM TÌNH HÌNH
            1. Thuận lợi
            2. Khó khăn
            b~II. KẾT QUẢ THỰC HIỆN
            i~(Mỗi nội dung nêu rõ: kết quả đạt được; tồn tại, hạn chế; nguyên nhân)
            b~1. Công tác chỉ đạo, điều hành
            Nêu số lượng văn bản đã ban hành.
            b~2. Công tác tuyên truyền
            - Hình thức tuyên truyền;
            - Số buổi tuyên truyền, số lượt người tham gia.
            b~3. Kết quả phổ cập giáo dục, xóa mù chữ
            3.1. Phổ cập giáo dục mầm non cho trẻ em 5 tuổi
            3.2. Phổ cập giáo dục tiểu học
            3.3. Xóa mù chữ
            b~4. Kinh phí thực hiện
            b~III. ĐÁNH GIÁ CHUNG
            1. Ưu điểm
            2. Hạn chế, nguyên nhân
            3. Bài học kinh nghiệm
            b~IV. PHƯƠNG HƯỚNG, NHIỆM VỤ ĐẾN NĂM 2030
            b~V. KIẾN NGHỊ, ĐỀ XUẤT
            1. Đối với Chính phủ
            2. Đối với Bộ Giáo dục và Đào tạo
            3. Đối với UBND tỉnh
            pcb~Phụ lục II
            cb~BIỂU TỔNG HỢP KẾT QUẢ PHỔ CẬP GIÁO DỤC, XÓA MÙ CHỮ
            ci~(Kèm theo Kế hoạch số 15/KH-UBND ngày 12/3/2025 của UBND tỉnh)
            ||TT|Chỉ tiêu|Đơn vị tính|Năm 2015|Năm 2020|Năm 2024
            ||1|Tỷ lệ trẻ 5 tuổi đến trường|%|||
            ||2|Số người từ 15 đến 60 tuổi biết chữ|người|||
            ||3|Số xã đạt chuẩn xóa mù chữ mức độ 2|xã|||
            """));

        Assert.Equal("""
            1 Part: ĐẶC ĐIỂM TÌNH HÌNH
            1.1 Section: Thuận lợi
            1.2 Section: Khó khăn
            2 Part: KẾT QUẢ THỰC HIỆN
            2.1 Section: Công tác chỉ đạo, điều hành
            2.1/results Facet: Kết quả đạt được
            2.1/shortcomings Facet: Tồn tại, hạn chế
            2.1/causes Facet: Nguyên nhân
            2.2 Section: Công tác tuyên truyền
            2.2/results Facet: Kết quả đạt được
            2.2/shortcomings Facet: Tồn tại, hạn chế
            2.2/causes Facet: Nguyên nhân
            2.2.1 Item: Hình thức tuyên truyền
            2.2.2 Item: Số buổi tuyên truyền, số lượt người tham gia
            2.3 Section: Kết quả phổ cập giáo dục, xóa mù chữ
            2.3/results Facet: Kết quả đạt được
            2.3/shortcomings Facet: Tồn tại, hạn chế
            2.3/causes Facet: Nguyên nhân
            2.3.1 Section: Phổ cập giáo dục mầm non cho trẻ em 5 tuổi
            2.3.2 Section: Phổ cập giáo dục tiểu học
            2.3.3 Section: Xóa mù chữ
            2.4 Section: Kinh phí thực hiện
            2.4/results Facet: Kết quả đạt được
            2.4/shortcomings Facet: Tồn tại, hạn chế
            2.4/causes Facet: Nguyên nhân
            3 Part: ĐÁNH GIÁ CHUNG
            3.1 Section: Ưu điểm
            3.2 Section: Hạn chế, nguyên nhân
            3.3 Section: Bài học kinh nghiệm
            4 Part: PHƯƠNG HƯỚNG, NHIỆM VỤ ĐẾN NĂM 2030
            5 Part: KIẾN NGHỊ, ĐỀ XUẤT
            5.1 Addressee: Đối với Chính phủ
            5.2 Addressee: Đối với Bộ Giáo dục và Đào tạo
            5.3 Addressee: Đối với UBND tỉnh
            6 Appendix: BIỂU TỔNG HỢP KẾT QUẢ PHỔ CẬP GIÁO DỤC, XÓA MÙ CHỮ
            6.1 Indicator: Tỷ lệ trẻ 5 tuổi đến trường {%}
            6.2 Indicator: Số người từ 15 đến 60 tuổi biết chữ {người}
            6.3 Indicator: Số xã đạt chuẩn xóa mù chữ mức độ 2 {xã}
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            - > Ủy ban nhân dân tỉnh An Hòa > Ủy ban nhân dân
            Kế hoạch 15/KH-UBND, An Hòa, 2025-03-12
            Tổng kết 10 năm thực hiện Nghị định số 20/2014/NĐ-CP của Chính phủ về phổ cập giáo dục, xóa mù chữ
            basis Luật - 2019-06-14
            basis Nghị định 20/2014/NĐ-CP 2014-03-24
            basis Công văn 812/BGDĐT-GDTX 2025-02-25
            basis Tờ trình 45/TTr-SGDĐT 2025-03-05
            by 2025-04-30 Các sở, ban, ngành và UBND các huyện, thành phố > UBND tỉnh > Sở Giáo dục và Đào tạo
            by 2025-05-15 17:00 Sở Giáo dục và Đào tạo > UBND tỉnh > -
            to Bộ GDĐT (b/c)
            to TT Tỉnh ủy, TT HĐND tỉnh (b/c)
            to CT, các PCT UBND tỉnh
            to Các sở, ban, ngành tỉnh
            to UBND các huyện, thành phố
            to Lưu: VT, KGVX
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }

    [Fact]
    public void Outlines_for_two_tiers_are_kept_and_the_appendix_behind_them_is_the_plans()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::cb~UBND TỈNH THANH LÂM // c~Số: 210/KH-UBND|cb~CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM // ci~Thanh Lâm, ngày 05 tháng 5 năm 2025
            cb~KẾ HOẠCH
            cb~Tổng kết Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025
            Căn cứ Quyết định số 263/QĐ-TTg ngày 22/02/2022 của Thủ tướng Chính phủ phê duyệt Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021 - 2025;
            Căn cứ Quyết định số 318/QĐ-TTg ngày 08/3/2022 và Quyết định số 320/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ;
            UBND tỉnh ban hành Kế hoạch tổng kết với các nội dung sau:
            b~I. MỤC ĐÍCH, YÊU CẦU
            Đánh giá.
            b~II. NỘI DUNG, TIẾN ĐỘ
            b~1. Cấp xã
            Hoàn thành tổng kết và gửi báo cáo về UBND huyện trước ngày 30/6/2025.
            b~2. Cấp huyện
            Hoàn thành tổng kết và gửi báo cáo về UBND tỉnh (qua Sở Nông nghiệp và Môi trường) trước ngày 31/7/2025.
            b~3. Cấp tỉnh
            Tổ chức hội nghị tổng kết trong quý III/2025.
            Nơi nhận:
            - Thủ tướng Chính phủ (b/c);
            - Lưu: VT.
            cb~TM. ỦY BAN NHÂN DÂN
            pcb~PHỤ LỤC 01
            cb~ĐỀ CƯƠNG BÁO CÁO TỔNG KẾT CỦA CẤP HUYỆN
            ci~(Kèm theo Kế hoạch số 210/KH-UBND ngày 05/5/2025)
            b~I. Tình hình triển khai
            1. Công tác tuyên truyền
            2. Huy động nguồn lực
            b~II. Kết quả
            1. Quy hoạch
            2. Hạ tầng
            b~III. Kiến nghị
            pcb~PHỤ LỤC 02
            cb~ĐỀ CƯƠNG BÁO CÁO TỔNG KẾT CỦA CẤP XÃ
            ci~(Kèm theo Kế hoạch số 210/KH-UBND ngày 05/5/2025)
            b~I. Đặc điểm
            b~II. Kết quả
            pcb~PHỤ LỤC 03
            cb~BIỂU SỐ LIỆU
            ||STT|Nội dung|ĐVT|Kế hoạch|Thực hiện
            ||I|Nguồn vốn||
            ||1|Vốn ngân sách trung ương|triệu đồng||
            ||2|Vốn ngân sách địa phương|triệu đồng||
            """));

        Assert.Equal("""
            1 Part: Tình hình triển khai
            1.1 Section: Công tác tuyên truyền
            1.2 Section: Huy động nguồn lực
            2 Part: Kết quả
            2.1 Section: Quy hoạch
            2.2 Section: Hạ tầng
            3 Part: Kiến nghị
            4 Part: ĐỀ CƯƠNG BÁO CÁO TỔNG KẾT CỦA CẤP XÃ
            4.1 Section: Đặc điểm
            4.2 Section: Kết quả
            5 Appendix: BIỂU SỐ LIỆU
            5.1 Indicator: Nguồn vốn
            5.2 Indicator: Vốn ngân sách trung ương {triệu đồng}
            5.3 Indicator: Vốn ngân sách địa phương {triệu đồng}
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            - > UBND tỉnh Thanh Lâm > Ủy ban nhân dân
            Kế hoạch 210/KH-UBND, Thanh Lâm, 2025-05-05
            Tổng kết Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025
            basis Quyết định 263/QĐ-TTg 2022-02-22
            basis Quyết định 318/QĐ-TTg 2022-03-08
            basis Quyết định 320/QĐ-TTg 2022-03-08
            before 2025-06-30 Cấp xã > UBND huyện > -
            before 2025-07-31 Cấp huyện > UBND tỉnh > Sở Nông nghiệp và Môi trường
            to Thủ tướng Chính phủ (b/c)
            to Lưu: VT
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }

    [Fact]
    public void Chapters_with_decimal_numbers_and_facets_in_brackets()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::cb~BỘ Y TẾ // c~Số: 512/KH-BYT|cb~CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM // ci~Hà Nội, ngày 28 tháng 3 năm 2025
            cb~KẾ HOẠCH TỔNG KẾT 05 NĂM THỰC HIỆN CHIẾN LƯỢC QUỐC GIA PHÒNG, CHỐNG TÁC HẠI CỦA THUỐC LÁ
            Căn cứ Luật Phòng, chống tác hại của thuốc lá ngày 18 tháng 6 năm 2012;
            Căn cứ Quyết định số 568/QĐ-TTg ngày 24/5/2023 của Thủ tướng Chính phủ phê duyệt Chiến lược quốc gia;
            Bộ Y tế ban hành Kế hoạch tổng kết như sau:
            b~I. NỘI DUNG, THỜI GIAN
            1. Các bộ, ngành, địa phương gửi báo cáo bằng văn bản về Bộ Y tế (qua Quỹ Phòng, chống tác hại của thuốc lá) trước ngày 31 tháng 5 năm 2025 để tổng hợp.
            2. Cục Quản lý khám, chữa bệnh hoàn thành dự thảo báo cáo trong tháng 6 năm 2025.
            b~II. TỔ CHỨC THỰC HIỆN
            1. Giao Cục Quản lý khám, chữa bệnh làm đầu mối tổng hợp.
            ::Nơi nhận: // - Bộ trưởng (để b/c); // - Lưu: VT, KCB.|cb~KT. BỘ TRƯỞNG // cb~THỨ TRƯỞNG
            pcb~PHỤ LỤC
            cb~ĐỀ CƯƠNG BÁO CÁO TỔNG KẾT
            i~(Ban hành kèm theo Kế hoạch số 512/KH-BYT ngày 28/3/2025 của Bộ Y tế)
            cb~Chương I
            cb~BỐI CẢNH VÀ CÔNG TÁC CHỈ ĐẠO
            b~1.1. Bối cảnh
            b~1.2. Công tác chỉ đạo, điều hành
            1.2.1. Ban hành văn bản
            1.2.2. Kiện toàn tổ chức
            cb~Chương II
            cb~KẾT QUẢ THỰC HIỆN
            Với mỗi nhóm giải pháp, cần trình bày rõ: (1) kết quả đạt được; (2) tồn tại, hạn chế; (3) nguyên nhân.
            b~2.1. Nhóm giải pháp về thể chế
            b~2.2. Nhóm giải pháp về truyền thông
            b~2.3. Nhóm giải pháp về nguồn lực
            cb~Chương III
            cb~KIẾN NGHỊ
            b~3.1. Với Quốc hội
            b~3.2. Với Chính phủ
            b~3.3. Với các địa phương
            """));

        Assert.Equal("""
            1 Part: BỐI CẢNH VÀ CÔNG TÁC CHỈ ĐẠO
            1.1 Section: Bối cảnh
            1.2 Section: Công tác chỉ đạo, điều hành
            1.2.1 Section: Ban hành văn bản
            1.2.2 Section: Kiện toàn tổ chức
            2 Part: KẾT QUẢ THỰC HIỆN
            2.1 Section: Nhóm giải pháp về thể chế
            2.1/results Facet: Kết quả đạt được
            2.1/shortcomings Facet: Tồn tại, hạn chế
            2.1/causes Facet: Nguyên nhân
            2.2 Section: Nhóm giải pháp về truyền thông
            2.2/results Facet: Kết quả đạt được
            2.2/shortcomings Facet: Tồn tại, hạn chế
            2.2/causes Facet: Nguyên nhân
            2.3 Section: Nhóm giải pháp về nguồn lực
            2.3/results Facet: Kết quả đạt được
            2.3/shortcomings Facet: Tồn tại, hạn chế
            2.3/causes Facet: Nguyên nhân
            3 Part: KIẾN NGHỊ
            3.1 Addressee: Với Quốc hội
            3.2 Addressee: Với Chính phủ
            3.3 Addressee: Với các địa phương
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            - > Bộ Y tế > -
            Kế hoạch 512/KH-BYT, Hà Nội, 2025-03-28
            TỔNG KẾT 05 NĂM THỰC HIỆN CHIẾN LƯỢC QUỐC GIA PHÒNG, CHỐNG TÁC HẠI CỦA THUỐC LÁ
            basis Luật - 2012-06-18
            basis Quyết định 568/QĐ-TTg 2023-05-24
            before 2025-05-31 Các bộ, ngành, địa phương > Bộ Y tế > Quỹ Phòng, chống tác hại của thuốc lá
            by 2025-06 Cục Quản lý khám, chữa bệnh > - > -
            to Bộ trưởng (để b/c)
            to Lưu: VT, KCB
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }
}
