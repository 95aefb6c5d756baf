using HopLuu.Synthesis.Plans;
using Xunit;

namespace HopLuu.Synthesis.Tests.Plans;

/// <summary>A plan that prints an outline for each kind of unit.</summary>
public sealed class SeveralOutlinesTests
{
    private const string Head = """
        ::c~HUYỆN ỦY BÌNH HÀ // c~* // c~Số 12-KH/HU|cb~ĐẢNG CỘNG SẢN VIỆT NAM // ci~Bình Hà, ngày 06 tháng 3 năm 2025
        cb~KẾ HOẠCH
        cb~sơ kết ba năm công tác tuyên truyền
        Các đơn vị xây dựng báo cáo theo đề cương kèm theo.
        Nơi nhận:
        - Các xã, thị trấn;
        - Lưu.
        pcb~ĐỀ CƯƠNG BÁO CÁO
        cb~(Dành cho các xã, thị trấn)
        b~I. ĐẶC ĐIỂM TÌNH HÌNH
        b~II. KẾT QUẢ THỰC HIỆN
        1. Công tác lãnh đạo
        2. Công tác tuyên truyền
        """;

    [Fact]
    public void The_first_leads_and_each_further_one_is_a_part_of_its_own_that_is_told()
    {
        var plan = PlanReader.Read(PlanText.Parse(Head + """

            pcb~ĐỀ CƯƠNG BÁO CÁO CỦA CÁC PHÒNG, BAN, NGÀNH
            b~I. CÔNG TÁC THAM MƯU
            b~II. KIẾN NGHỊ
            """));

        Assert.Equal("""
            1 Part: ĐẶC ĐIỂM TÌNH HÌNH
            2 Part: KẾT QUẢ THỰC HIỆN
            2.1 Section: Công tác lãnh đạo
            2.2 Section: Công tác tuyên truyền
            3 Part: ĐỀ CƯƠNG BÁO CÁO CỦA CÁC PHÒNG, BAN, NGÀNH
            3.1 Section: CÔNG TÁC THAM MƯU
            3.2 Section: KIẾN NGHỊ
            """.ReplaceLineEndings("\n"), Shown.Outline(plan));
        Assert.Equal([new OutlineOfOthers("3", "ĐỀ CƯƠNG BÁO CÁO CỦA CÁC PHÒNG, BAN, NGÀNH")], plan.Outline.Others);
    }

    [Fact]
    public void One_outline_with_appendices_is_one() => Assert.Empty(PlanReader.Read(PlanText.Parse(Head + """

        pcb~PHỤ LỤC
        cb~Kết quả thực hiện các chỉ tiêu
        || TT | Chỉ tiêu | Đơn vị tính | Kết quả
        || 1 | Số hội nghị | Hội nghị |
        || 2 | Số lượt người | Lượt người |
        """)).Outline.Others);
}
