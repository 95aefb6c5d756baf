using HopLuu.Synthesis.Plans;
using Xunit;

namespace HopLuu.Synthesis.Tests.Plans;

public sealed class LaterHabitTests
{
    [Fact]
    public void Named_parts_with_their_title_behind_a_colon()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::c~ĐẢNG BỘ TỈNH LẠC SƠN // cb~ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH // c~* // c~Số 21-KH/ĐU|cb~ĐẢNG CỘNG SẢN VIỆT NAM // ci~Lạc Sơn, ngày 12 tháng 8 năm 2025
            cb~KẾ HOẠCH
            cb~sơ kết 1 năm thực hiện Quy định số 144-QĐ/TW, ngày 09/5/2024
            cb~của Bộ Chính trị về chuẩn mực đạo đức cách mạng của cán bộ, đảng viên
            c~-----
            	Thực hiện Hướng dẫn số 06-HD/BTGDVTU, ngày 01/8/2025 của Ban Tuyên giáo và Dân vận Tỉnh ủy về sơ kết 1 năm thực hiện Quy định số 144-QĐ/TW, ngày 09/5/2024 của Bộ Chính trị (sau đây viết tắt là Quy định 144), Ban Thường vụ Đảng ủy ban hành Kế hoạch sơ kết, như sau:
            b~I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích
            - Đánh giá kết quả.
            2. Yêu cầu
            - Khách quan.
            b~II. NỘI DUNG, HÌNH THỨC, THỜI GIAN
            **1. Nội dung:** Theo Đề cương gửi kèm Kế hoạch này.
            **2. Hình thức:** Xây dựng báo cáo; không tổ chức hội nghị.
            **3. Thời gian:**
            - Các chi bộ, đảng bộ trực thuộc: Hoàn thành việc sơ kết, gửi báo cáo về Ban Thường vụ Đảng ủy *(qua Ban Tuyên giáo Đảng ủy)* **trước ngày 30/8/2025**; đồng thời gửi bản mềm qua Trục liên thông văn bản.
            - Đảng ủy các cơ quan Đảng tỉnh: Gửi báo cáo về Ban Tuyên giáo và Dân vận Tỉnh ủy **trước ngày 15/9/2025**.
            b~III. TỔ CHỨC THỰC HIỆN
            **1. Các chi bộ, đảng bộ trực thuộc**
            - Xây dựng kế hoạch, tổ chức sơ kết.
            - Gửi báo cáo đúng thời hạn.
            **2. Ban Tuyên giáo Đảng ủy** chủ trì, tham mưu, tổng hợp.
            **3. Văn phòng Đảng ủy** phối hợp.
            ::Nơi nhận: // - Ban Tuyên giáo và Dân vận Tỉnh ủy (để báo cáo), // - Các đồng chí Ủy viên Ban Chấp hành Đảng bộ, // - Các chi bộ, đảng bộ trực thuộc, // - Lưu Văn phòng Đảng ủy.|cb~T/M BAN THƯỜNG VỤ // c~PHÓ BÍ THƯ // // // b~Nguyễn Văn A
            pcb~ĐỀ CƯƠNG
            cb~Báo cáo sơ kết 1 năm thực hiện Quy định số 144-QĐ/TW
            ci~(Ban hành kèm theo Kế hoạch số 21-KH/ĐU, ngày 12/8/2025 của Ban Thường vụ Đảng ủy)
            c~-----
            b~Phần thứ nhất: CÔNG TÁC TRIỂN KHAI THỰC HIỆN
            1. Công tác quán triệt, tuyên truyền: nêu rõ số hội nghị, hình thức, tỷ lệ đảng viên tham gia;
            2. Công tác cụ thể hóa: việc ban hành văn bản;
            3. Công tác kiểm tra, giám sát.
            b~Phần thứ hai: KẾT QUẢ THỰC HIỆN
            1. Kết quả thực hiện 5 điều của Quy định 144
            1.1. Yêu nước, tôn trọng Nhân dân (Điều 1)
            1.2. Bản lĩnh, đổi mới (Điều 2)
            (Nêu rõ kết quả nổi bật, gương điển hình)
            2. Hạn chế, khó khăn và nguyên nhân
            2.1. Hạn chế, khó khăn
            2.2. Nguyên nhân
            - Nguyên nhân khách quan
            - Nguyên nhân chủ quan
            3. Bài học kinh nghiệm
            b~Phần thứ ba: NHIỆM VỤ TRỌNG TÂM; ĐỀ XUẤT, KIẾN NGHỊ
            1. Nhiệm vụ trọng tâm
            2. Đề xuất, kiến nghị
            - Đối với Trung ương;
            - Đối với Tỉnh ủy và các cơ quan tham mưu, giúp việc Tỉnh ủy;
            - Đối với Đảng ủy.
            """));

        Assert.Equal("""
            1 Part: CÔNG TÁC TRIỂN KHAI THỰC HIỆN
            1.1 Section: Công tác quán triệt, tuyên truyền
            1.2 Section: Công tác cụ thể hóa
            1.3 Section: Công tác kiểm tra, giám sát
            2 Part: KẾT QUẢ THỰC HIỆN
            2.1 Section: Kết quả thực hiện 5 điều của Quy định 144
            2.1.1 Section: Yêu nước, tôn trọng Nhân dân (Điều 1)
            2.1.2 Section: Bản lĩnh, đổi mới (Điều 2)
            2.2 Section: Hạn chế, khó khăn và nguyên nhân
            2.2.1 Section: Hạn chế, khó khăn
            2.2.2 Section: Nguyên nhân
            2.2.2.1 Item: Nguyên nhân khách quan
            2.2.2.2 Item: Nguyên nhân chủ quan
            2.3 Section: Bài học kinh nghiệm
            3 Part: NHIỆM VỤ TRỌNG TÂM; ĐỀ XUẤT, KIẾN NGHỊ
            3.1 Section: Nhiệm vụ trọng tâm
            3.2 Section: Đề xuất, kiến nghị
            3.2.1 Addressee: Đối với Trung ương
            3.2.2 Addressee: Đối với Tỉnh ủy và các cơ quan tham mưu, giúp việc Tỉnh ủy
            3.2.3 Addressee: Đối với Đảng ủy
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            Đảng bộ tỉnh Lạc Sơn > Đảng ủy các cơ quan Đảng tỉnh > Ban Thường vụ
            Kế hoạch 21-KH/ĐU, Lạc Sơn, 2025-08-12
            sơ kết 1 năm thực hiện Quy định số 144-QĐ/TW, ngày 09/5/2024 của Bộ Chính trị về chuẩn mực đạo đức cách mạng của cán bộ, đảng viên
            basis Hướng dẫn 06-HD/BTGDVTU 2025-08-01
            before 2025-08-30 Các chi bộ, đảng bộ trực thuộc > Ban Thường vụ Đảng ủy > Ban Tuyên giáo Đảng ủy
            before 2025-09-15 Đảng ủy các cơ quan Đảng tỉnh > Ban Tuyên giáo và Dân vận Tỉnh ủy > -
            to Ban Tuyên giáo và Dân vận Tỉnh ủy (để báo cáo)
            to Các đồng chí Ủy viên Ban Chấp hành Đảng bộ
            to Các chi bộ, đảng bộ trực thuộc
            to Lưu Văn phòng Đảng ủy
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }

    [Fact]
    public void A_table_of_tasks_gives_deadlines_of_the_report_only()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::c~BỘ GIÁO DỤC VÀ ĐÀO TẠO // cb~TRƯỜNG ĐẠI HỌC SƯ PHẠM BẮC HÀ // c~Số: 98/KH-ĐHSPBH|cb~CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM // cb~Độc lập – Tự do – Hạnh phúc // ci~Bắc Hà, ngày 15 tháng 5 năm 2025
            cb~KẾ HOẠCH
            cb~Tổng kết năm học 2024 - 2025
            c~_______________
            Căn cứ Quyết định số 2045/QĐ-BGDĐT ngày 01/8/2024 của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành Khung kế hoạch thời gian năm học 2024 - 2025;
            Căn cứ Nghị quyết số 12/NQ-HĐT ngày 20/8/2024 của Hội đồng trường; Quyết định số 345/QĐ-ĐHSPBH ngày 05/9/2024 của Hiệu trưởng,
            Trường Đại học Sư phạm Bắc Hà xây dựng Kế hoạch tổng kết năm học như sau:
            b~1. Mục đích
            Đánh giá.
            b~2. Nội dung báo cáo tổng kết của các đơn vị
            Các đơn vị báo cáo theo các nội dung dưới đây:
            **2.1. Đặc điểm, tình hình**
            **2.2. Kết quả thực hiện nhiệm vụ**
            - Công tác đào tạo
            - Công tác nghiên cứu khoa học
            **2.3. Tồn tại, hạn chế và nguyên nhân**
            **2.4. Phương hướng năm học 2025 - 2026**
            **2.5. Kiến nghị**
            b~3. Tiến độ thực hiện
            ||TT|Nội dung công việc|Đơn vị thực hiện|Thời gian
            ||1|Gửi báo cáo tổng kết về Phòng Hành chính - Tổng hợp|Các khoa, phòng, trung tâm|Trước 30/5/2025
            ||2|Tổng hợp, hoàn thiện báo cáo của Trường|Phòng Hành chính - Tổng hợp|Từ 01/6/2025 đến 10/6/2025
            ||3|Tổ chức Hội nghị tổng kết|Ban Giám hiệu|20/6/2025
            b~4. Tổ chức thực hiện
            Phòng Hành chính - Tổng hợp chủ trì đôn đốc.
            ::bi~Nơi nhận: // - Ban Giám hiệu (để c/đ); // - Các đơn vị (để t/h); // - Lưu: VT, HCTH.|cb~HIỆU TRƯỞNG
            """));

        Assert.Equal("""
            1 Part: Đặc điểm, tình hình
            2 Part: Kết quả thực hiện nhiệm vụ
            2.1 Item: Công tác đào tạo
            2.2 Item: Công tác nghiên cứu khoa học
            3 Part: Tồn tại, hạn chế và nguyên nhân
            4 Part: Phương hướng năm học 2025 - 2026
            5 Part: Kiến nghị
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            Bộ Giáo dục và Đào tạo > Trường Đại học Sư phạm Bắc Hà > -
            Kế hoạch 98/KH-ĐHSPBH, Bắc Hà, 2025-05-15
            Tổng kết năm học 2024 - 2025
            basis Quyết định 2045/QĐ-BGDĐT 2024-08-01
            basis Nghị quyết 12/NQ-HĐT 2024-08-20
            basis Quyết định 345/QĐ-ĐHSPBH 2024-09-05
            before 2025-05-30 Các khoa, phòng, trung tâm > Phòng Hành chính - Tổng hợp > -
            by 2025-06-01/2025-06-10 Phòng Hành chính - Tổng hợp > - > -
            to Ban Giám hiệu (để c/đ)
            to Các đơn vị (để t/h)
            to Lưu: VT, HCTH
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }

    [Fact]
    public void The_motto_of_an_organisation_is_not_its_issuer()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::c~TỈNH ĐOÀN HẢI VÂN // cb~BAN CHẤP HÀNH HUYỆN ĐOÀN // cb~NGỌC LÂM // c~*** // c~Số: 55-CV/HĐTN-VP // c~V/v báo cáo tổng kết công tác Đoàn và phong trào thanh thiếu nhi năm 2024|cb~ĐOÀN TNCS HỒ CHÍ MINH // ci~Ngọc Lâm, ngày 01 tháng 11 năm 2024
            c~Kính gửi: Đoàn các xã, thị trấn và các đơn vị trực thuộc
            Để chuẩn bị tổng kết công tác Đoàn và phong trào thanh thiếu nhi năm 2024, Ban Thường vụ Huyện đoàn đề nghị các đơn vị xây dựng báo cáo theo đề cương sau:
            b~Phần I
            b~Kết quả công tác Đoàn và phong trào thanh thiếu nhi năm 2024
            b~I. Tình hình thanh thiếu nhi
            b~II. Kết quả các mặt công tác
            1. Công tác giáo dục
            2. Phong trào hành động cách mạng
            2.1. Thanh niên tình nguyện
            2.2. Tuổi trẻ sáng tạo
            3. Xây dựng tổ chức Đoàn
            b~III. Đánh giá chung
            1. Ưu điểm
            2. Hạn chế
            3. Nguyên nhân
            4. Bài học kinh nghiệm
            b~Phần II
            b~Phương hướng năm 2025
            b~I. Mục tiêu
            b~II. Nhiệm vụ, giải pháp
            b~Phần III
            b~Đề xuất, kiến nghị
            b~1. Thời gian gửi báo cáo
            Báo cáo gửi về Văn phòng Huyện đoàn trước ngày 20/11/2024 (thứ Tư).
            Nơi nhận:
            - Như trên;
            - Lưu VP.
            TM. BAN THƯỜNG VỤ HUYỆN ĐOÀN
            """));

        Assert.Equal("""
            1 Part: Kết quả công tác Đoàn và phong trào thanh thiếu nhi năm 2024
            1.1 Section: Tình hình thanh thiếu nhi
            1.2 Section: Kết quả các mặt công tác
            1.2.1 Section: Công tác giáo dục
            1.2.2 Section: Phong trào hành động cách mạng
            1.2.2.1 Section: Thanh niên tình nguyện
            1.2.2.2 Section: Tuổi trẻ sáng tạo
            1.2.3 Section: Xây dựng tổ chức Đoàn
            1.3 Section: Đánh giá chung
            1.3.1 Section: Ưu điểm
            1.3.2 Section: Hạn chế
            1.3.3 Section: Nguyên nhân
            1.3.4 Section: Bài học kinh nghiệm
            2 Part: Phương hướng năm 2025
            2.1 Section: Mục tiêu
            2.2 Section: Nhiệm vụ, giải pháp
            3 Part: Đề xuất, kiến nghị
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            Tỉnh đoàn Hải Vân > Ban Chấp hành Huyện đoàn Ngọc Lâm > Ban Thường vụ Huyện đoàn
            Công văn 55-CV/HĐTN-VP, Ngọc Lâm, 2024-11-01
            báo cáo tổng kết công tác Đoàn và phong trào thanh thiếu nhi năm 2024
            before 2024-11-20 Đoàn các xã, thị trấn và các đơn vị trực thuộc > Văn phòng Huyện đoàn > -
            to Như trên
            to Lưu VP
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }

    [Fact]
    public void An_appendix_behind_a_letter_with_its_contents_in_the_text()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            c~ỦY BAN NHÂN DÂN
            cb~PHƯỜNG TÂN ĐỊNH
            c~Số: …/UBND-VHXH
            V/v báo cáo kết quả thực hiện công tác bình đẳng giới
            cb~CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            cb~Độc lập - Tự do - Hạnh phúc
            ci~Tân Định, ngày … tháng 9 năm 2025
            c~Kính gửi:
            - Các đơn vị sự nghiệp công lập thuộc phường;
            - Các tổ dân phố.
            Thực hiện Công văn số 1545/SNV-BĐG ngày 28 tháng 8 năm 2025 của Sở Nội vụ về việc báo cáo tình hình thực hiện Chiến lược quốc gia về bình đẳng giới, Ủy ban nhân dân phường đề nghị các đơn vị báo cáo kết quả thực hiện, với các nội dung như sau:
            1. Kết quả thực hiện các mục tiêu của Chiến lược
            Báo cáo theo Phụ lục đính kèm.
            2. Đánh giá chung
            2.1. Kết quả đạt được
            2.2. Tồn tại, hạn chế
            2.3. Nguyên nhân
            3. Nhiệm vụ, giải pháp
            4. Đề xuất, kiến nghị
            Báo cáo đề nghị gửi về Ủy ban nhân dân phường (thông qua Phòng Văn hóa - Xã hội) trước ngày 12/9/2025.
            Ủy ban nhân dân phường đề nghị các đơn vị thực hiện./.
            ::bi~Nơi nhận: // - Như trên; // - CT, các PCT UBND phường; // - Lưu: VT, VHXH.|cb~KT. CHỦ TỊCH // cb~PHÓ CHỦ TỊCH
            pcb~PHỤ LỤC
            cb~KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU BÌNH ĐẲNG GIỚI
            ci~(Kèm theo Công văn số      /UBND-VHXH ngày    /9/2025)
            ||STT|Mục tiêu, chỉ tiêu|Đơn vị tính|Kết quả năm 2024|Ước năm 2025
            ||>5 Mục tiêu 1: Trong lĩnh vực chính trị
            ||1|Tỷ lệ cán bộ nữ lãnh đạo chủ chốt|%||
            ||>5 Mục tiêu 2: Trong lĩnh vực kinh tế
            ||2|Số lao động nữ được tạo việc làm|người||
            """));

        Assert.Equal("""
            1 Part: Kết quả thực hiện các mục tiêu của Chiến lược
            2 Part: Đánh giá chung
            2.1 Section: Kết quả đạt được
            2.2 Section: Tồn tại, hạn chế
            2.3 Section: Nguyên nhân
            3 Part: Nhiệm vụ, giải pháp
            4 Part: Đề xuất, kiến nghị
            5 Appendix: KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU BÌNH ĐẲNG GIỚI
            5.1 Indicator: Mục tiêu 1: Trong lĩnh vực chính trị
            5.2 Indicator: Tỷ lệ cán bộ nữ lãnh đạo chủ chốt {%}
            5.3 Indicator: Mục tiêu 2: Trong lĩnh vực kinh tế
            5.4 Indicator: Số lao động nữ được tạo việc làm {người}
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            - > Ủy ban nhân dân phường Tân Định > -
            Công văn (/UBND-VHXH), Tân Định, (blank)
            báo cáo kết quả thực hiện công tác bình đẳng giới
            basis Công văn 1545/SNV-BĐG 2025-08-28
            before 2025-09-12 Các đơn vị sự nghiệp công lập thuộc phường; Các tổ dân phố > Ủy ban nhân dân phường > Phòng Văn hóa - Xã hội
            to Như trên
            to CT, các PCT UBND phường
            to Lưu: VT, VHXH
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }
}
