using HopLuu.Synthesis.Plans;
using Xunit;

namespace HopLuu.Synthesis.Tests.Plans;

public sealed class LetterTests
{
    [Fact]
    public void A_letter_lists_the_contents_in_its_own_text()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::cb~UBND HUYỆN TÂN LẬP // cb~PHÒNG NỘI VỤ // c~Số:       /PNV-CCHC // c~V/v báo cáo sơ kết 03 năm thực hiện // c~Chương trình cải cách hành chính|cb~CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM // cb~Độc lập - Tự do - Hạnh phúc // ci~Tân Lập, ngày      tháng 7 năm 2024
            c~Kính gửi:
            - Các phòng chuyên môn thuộc UBND huyện;
            - UBND các xã, thị trấn.
            Thực hiện Kế hoạch số 88/KH-UBND ngày 15/6/2024 của UBND huyện về sơ kết 03 năm thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, Phòng Nội vụ đề nghị các cơ quan, đơn vị báo cáo theo các nội dung sau:
            **1. Công tác chỉ đạo, điều hành**
            Nêu các văn bản đã ban hành, việc kiểm tra cải cách hành chính.
            **2. Kết quả thực hiện các nhiệm vụ**
            a) Cải cách thể chế
            b) Cải cách thủ tục hành chính
            c) Cải cách tổ chức bộ máy
            **3. Tồn tại, hạn chế và nguyên nhân**
            **4. Phương hướng, nhiệm vụ thời gian tới**
            **5. Kiến nghị, đề xuất**
            Số liệu báo cáo tính đến ngày 30/6/2024. Báo cáo gửi về Phòng Nội vụ trước ngày 31/7/2024 để tổng hợp, báo cáo UBND huyện.
            Đề nghị các đơn vị quan tâm thực hiện./.
            ::Nơi nhận: // - Như trên; // - Lưu: NV.|cb~TRƯỞNG PHÒNG
            """));

        Assert.Equal("""
            1 Part: Công tác chỉ đạo, điều hành
            2 Part: Kết quả thực hiện các nhiệm vụ
            2.1 Section: Cải cách thể chế
            2.2 Section: Cải cách thủ tục hành chính
            2.3 Section: Cải cách tổ chức bộ máy
            3 Part: Tồn tại, hạn chế và nguyên nhân
            4 Part: Phương hướng, nhiệm vụ thời gian tới
            5 Part: Kiến nghị, đề xuất
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            UBND huyện Tân Lập > Phòng Nội vụ > -
            Công văn (/PNV-CCHC), Tân Lập, (blank)
            báo cáo sơ kết 03 năm thực hiện Chương trình cải cách hành chính
            basis Kế hoạch 88/KH-UBND 2024-06-15
            before 2024-07-31 Các phòng chuyên môn thuộc UBND huyện; UBND các xã, thị trấn > Phòng Nội vụ > -
            to Như trên
            to Lưu: NV
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }

    [Fact]
    public void A_party_letter_announces_facets_inside_its_text()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            c~ĐẢNG BỘ THÀNH PHỐ NAM KHÁNH
            cb~QUẬN ỦY TÂY HỒ LÂM
            c~*
            c~Số 66-CV/QU
            ci~V/v sơ kết 02 năm thực hiện
            ci~Chỉ thị số 20-CT/TW
            cb~ĐẢNG CỘNG SẢN VIỆT NAM
            ci~Nam Khánh, ngày 14 tháng 01 năm 2025
            c~Kính gửi: Các chi bộ, đảng bộ trực thuộc Quận ủy
            Thực hiện Kế hoạch số 77-KH/TU, ngày 02/01/2025 của Ban Thường vụ Thành ủy về sơ kết Chỉ thị số 20-CT/TW, Ban Thường vụ Quận ủy đề nghị các chi bộ, đảng bộ trực thuộc tiến hành sơ kết và báo cáo theo đề cương sau:
            I. Công tác quán triệt, triển khai
            II. Kết quả thực hiện các nhiệm vụ
            Mỗi nhiệm vụ nêu rõ kết quả đạt được, hạn chế, khó khăn và nguyên nhân.
            1. Nâng cao nhận thức, trách nhiệm
            2. Hoàn thiện cơ chế, chính sách
            3. Kiểm tra, giám sát
            III. Đánh giá chung
            IV. Đề xuất, kiến nghị
            Báo cáo gửi về Ban Thường vụ Quận ủy qua Ban Tuyên giáo Quận ủy, bản mềm gửi qua thư điện tử, chậm nhất là 17 giờ ngày 20/02/2025.
            Nơi nhận:
            - Như trên,
            - Thường trực Thành ủy (để b/c),
            - Lưu VPQU.
            cb~T/L BAN THƯỜNG VỤ
            cb~CHÁNH VĂN PHÒNG
            """));

        Assert.Equal("""
            1 Part: Công tác quán triệt, triển khai
            2 Part: Kết quả thực hiện các nhiệm vụ
            2.1 Section: Nâng cao nhận thức, trách nhiệm
            2.1/results Facet: Kết quả đạt được
            2.1/shortcomings Facet: Hạn chế, khó khăn
            2.1/causes Facet: Nguyên nhân
            2.2 Section: Hoàn thiện cơ chế, chính sách
            2.2/results Facet: Kết quả đạt được
            2.2/shortcomings Facet: Hạn chế, khó khăn
            2.2/causes Facet: Nguyên nhân
            2.3 Section: Kiểm tra, giám sát
            2.3/results Facet: Kết quả đạt được
            2.3/shortcomings Facet: Hạn chế, khó khăn
            2.3/causes Facet: Nguyên nhân
            3 Part: Đánh giá chung
            4 Part: Đề xuất, kiến nghị
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            Đảng bộ thành phố Nam Khánh > Quận ủy Tây Hồ Lâm > Ban Thường vụ
            Công văn 66-CV/QU, Nam Khánh, 2025-01-14
            sơ kết 02 năm thực hiện Chỉ thị số 20-CT/TW
            basis Kế hoạch 77-KH/TU 2025-01-02
            by 2025-02-20 17:00 Các chi bộ, đảng bộ trực thuộc Quận ủy > Ban Thường vụ Quận ủy > Ban Tuyên giáo Quận ủy
            to Như trên
            to Thường trực Thành ủy (để b/c)
            to Lưu VPQU
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }

    [Fact]
    public void Contents_inside_a_sentence_are_an_outline_too()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::cb~UBND TỈNH BÌNH SƠN // cb~SỞ NỘI VỤ // c~Số: 845/SNV-TCBC // c~V/v tổng kết công tác tinh giản biên chế|cb~CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM // ci~Bình Sơn, ngày 08 tháng 11 năm 2024
            c~Kính gửi: Các sở, ban, ngành; UBND các huyện, thành phố
            Căn cứ Nghị định số 29/2023/NĐ-CP ngày 03/6/2023 của Chính phủ quy định về tinh giản biên chế, thay thế Nghị định số 108/2014/NĐ-CP ngày 20/11/2014, Sở Nội vụ đề nghị các cơ quan, đơn vị báo cáo tổng kết, tập trung vào các nội dung: (1) Tình hình triển khai; (2) Kết quả thực hiện; (3) Khó khăn, vướng mắc và nguyên nhân; (4) Kiến nghị.
            Thời điểm chốt số liệu: ngày 31/10/2024.
            Thời hạn gửi báo cáo: ngày 25/11/2024.
            ::Nơi nhận: // - Như trên; // - Lưu: VT.|cb~GIÁM ĐỐC
            """));

        Assert.Equal("""
            1 Part: Tình hình triển khai
            2 Part: Kết quả thực hiện
            3 Part: Khó khăn, vướng mắc và nguyên nhân
            4 Part: Kiến nghị
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            UBND tỉnh Bình Sơn > Sở Nội vụ > -
            Công văn 845/SNV-TCBC, Bình Sơn, 2024-11-08
            tổng kết công tác tinh giản biên chế
            basis Nghị định 29/2023/NĐ-CP 2023-06-03
            by 2024-11-25 Các sở, ban, ngành; UBND các huyện, thành phố > - > -
            to Như trên
            to Lưu: VT
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }

    [Fact]
    public void Contents_behind_dashes_are_parts()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::c~ĐẢNG BỘ HUYỆN SÔNG TRÀ // cb~ĐẢNG ỦY XÃ BÌNH NGUYÊN // c~* // c~Số 40-CV/ĐU // ci~V/v sơ kết Nghị quyết số 05-NQ/HU|cb~ĐẢNG CỘNG SẢN VIỆT NAM // ci~Bình Nguyên, ngày 16 tháng 5 năm 2024
            c~Kính gửi: Các chi bộ trực thuộc
            Thực hiện Công văn số 512-CV/HU, ngày 10/5/2024 của Huyện ủy, Đảng ủy xã yêu cầu các chi bộ báo cáo kết quả với những nội dung chủ yếu sau:
            - Công tác quán triệt, triển khai;
            - Kết quả thực hiện các chỉ tiêu;
            - Tồn tại, hạn chế, nguyên nhân;
            - Đề xuất, kiến nghị.
            Báo cáo gửi Đảng ủy (qua đồng chí Phó Bí thư Thường trực) hoàn thành trong ngày 28/5/2024.
            Nơi nhận:
            - Như trên,
            - Lưu VT.
            """));

        Assert.Equal("""
            1 Part: Công tác quán triệt, triển khai
            2 Part: Kết quả thực hiện các chỉ tiêu
            3 Part: Tồn tại, hạn chế, nguyên nhân
            4 Part: Đề xuất, kiến nghị
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal("""
            Đảng bộ huyện Sông Trà > Đảng ủy xã Bình Nguyên > -
            Công văn 40-CV/ĐU, Bình Nguyên, 2024-05-16
            sơ kết Nghị quyết số 05-NQ/HU
            basis Công văn 512-CV/HU 2024-05-10
            by 2024-05-28 Các chi bộ trực thuộc > Đảng ủy > đồng chí Phó Bí thư Thường trực
            to Như trên
            to Lưu VT
            """.ReplaceLineEndings("\n"), Shown.Data(plan));
    }

    [Fact]
    public void Demands_numbered_in_words_are_the_outline_and_govern_no_deadline_after_them()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::cb~LIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG TRÀ // c~Số: 61/LĐLĐ|cb~CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM // ci~Sông Trà, ngày 20 tháng 5 năm 2024
            c~Kính gửi: Công đoàn các huyện
            Ban Thường vụ Liên đoàn Lao động tỉnh đề nghị các đơn vị báo cáo, trong đó tập trung vào các nội dung sau:
            Một là, tình hình việc làm, tiền lương của người lao động;
            Hai là, kết quả chăm lo, bảo vệ quyền lợi người lao động;
            Thứ ba: những khó khăn và kiến nghị.
            Báo cáo gửi về Liên đoàn Lao động tỉnh (qua Ban Tổ chức) trước ngày 10/6/2024.
            Nơi nhận:
            - Như trên.
            """));

        Assert.Equal(["tình hình việc làm, tiền lương của người lao động", "kết quả chăm lo, bảo vệ quyền lợi người lao động", "những khó khăn và kiến nghị"], plan.Outline.Nodes.Select(static node => node.Title));
        Assert.Equal("Công đoàn các huyện", Assert.Single(plan.Deadlines).Tier);
    }
}
