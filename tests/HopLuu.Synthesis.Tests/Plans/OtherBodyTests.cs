using HopLuu.Synthesis.Plans;
using Xunit;

namespace HopLuu.Synthesis.Tests.Plans;

public sealed class OtherBodyTests
{
    [Theory]
    [InlineData("ĐẢNG BỘ TỈNH NAM GIANG // c~BAN THƯỜNG VỤ", "Ban Thường vụ Tỉnh ủy Nam Giang")]
    [InlineData("LIÊN ĐOÀN LAO ĐỘNG TỈNH NAM GIANG // c~BAN THƯỜNG VỤ", "Ban Thường vụ Liên đoàn Lao động tỉnh Nam Giang")]
    public void An_organ_that_issues_is_named_with_its_body(string block, string issuer)
    {
        var plan = PlanReader.Read(PlanText.Parse($"""
            ::c~{block} // c~* // c~Số 88-KH/TU|cb~ĐẢNG CỘNG SẢN VIỆT NAM // ci~Nam Giang, ngày 20 tháng 01 năm 2025
            cb~KẾ HOẠCH
            cb~tổng kết 10 năm phong trào trồng cây
            """));

        Assert.Equal(issuer, plan.Issuer);
    }

    [Fact]
    public void How_far_the_account_goes_is_no_deadline_and_gathered_reports_owe_nothing()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            ::c~ỦY BAN NHÂN DÂN // c~TỈNH NAM GIANG // c~Số: 88/KH-UBND|cb~CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM // ci~Nam Giang, ngày 20 tháng 01 năm 2025
            cb~KẾ HOẠCH
            cb~Tổng kết 05 năm trồng rừng
            b~I. MỤC ĐÍCH
            Đánh giá kết quả thực hiện đến hết tháng 12 năm 2024.
            b~II. PHÂN CÔNG
            1. Sở Xây dựng
            a) Tổng hợp báo cáo của các đơn vị, trình Ủy ban nhân dân tỉnh trước ngày 25 tháng 3 năm 2025;
            b) Chuẩn bị hội nghị.
            """));

        var due = Assert.Single(plan.Deadlines);
        Assert.Equal("2025-03-25", due.Due);
        Assert.Equal("Sở Xây dựng", due.Tier);
    }

    [Fact]
    public void Bold_headings_without_numbers_stand_side_by_side_over_lettered_lists()
    {
        var plan = Outlined("""
            b~Tình hình chung
            b~Kết quả hoạt động
            a) Chăm lo đời sống
            b) Thi đua
            b~Đánh giá
            a) Những việc làm được
            b) Những việc chưa làm được
            c) Vì sao
            b~Nhiệm vụ năm sau
            """);

        Assert.Equal(["1", "2", "2.1", "2.2", "3", "3.1", "3.2", "3.3", "4"], plan.Outline.Nodes.Select(static node => node.Id));
    }

    [Fact]
    public void Facets_in_everyday_words_are_facets()
    {
        var plan = Outlined("""
            b~I. Công tác chuyên môn
            - Những việc làm được
            - Những việc chưa làm được
            - Vì sao
            b~II. Công tác tư tưởng
            - Những việc làm được
            - Những việc chưa làm được
            - Vì sao
            """);

        Assert.Equal(["1", "1/results", "1/shortcomings", "1/causes", "2", "2/results", "2/shortcomings", "2/causes"], plan.Outline.Nodes.Select(static node => node.Id));
    }

    [Fact]
    public void Items_typed_one_after_another_are_items_and_guidance()
    {
        var plan = Outlined("""
            b~I. Kết quả
            1. Ưu điểm
            2. Nguyên nhân
            a) Nguyên nhân khách quan; b) Nguyên nhân chủ quan.
            b~II. Kiến nghị
            """);

        Assert.Equal(["a)", "b)"], plan.Outline.ChildrenOf("1.2").Select(static node => node.Number));
        Assert.Equal(["Nguyên nhân khách quan", "Nguyên nhân chủ quan"], plan.Outline.ChildrenOf("1.2").Select(static node => node.Title));
        Assert.Contains("a) Nguyên nhân khách quan; b) Nguyên nhân chủ quan.", plan.Outline.Find("1.2")!.Guidance);
    }

    private static Plan Outlined(string outline) => PlanReader.Read(PlanText.Parse($"""
        ::c~HUYỆN ỦY SÔNG LAM // c~* // c~Số 88-KH/HU|cb~ĐẢNG CỘNG SẢN VIỆT NAM // ci~Sông Lam, ngày 20 tháng 01 năm 2025
        cb~KẾ HOẠCH
        cb~sơ kết công tác năm 2024
        I. MỤC ĐÍCH
        Đánh giá kết quả.
        cbp~ĐỀ CƯƠNG BÁO CÁO
        {outline}
        """));
}
