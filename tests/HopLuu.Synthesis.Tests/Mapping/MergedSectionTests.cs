using HopLuu.Synthesis.Plans;
using Xunit;

namespace HopLuu.Synthesis.Tests.Mapping;

/// <summary>Reports that put under one heading what the outline keeps in several sections: what the text says decides.</summary>
public sealed class MergedSectionTests
{
    private static readonly Plan Forest = OutlineText.Plan("""
        TÌNH HÌNH CHUNG
        KẾT QUẢ THỰC HIỆN
          Công tác lãnh đạo, chỉ đạo
            Việc quán triệt, ban hành văn bản
            Công tác kiểm tra, giám sát
          Tồn tại, hạn chế và nguyên nhân
            Tồn tại, hạn chế
            Nguyên nhân
              - Nguyên nhân khách quan
              - Nguyên nhân chủ quan
        PHƯƠNG HƯỚNG, NHIỆM VỤ ĐẾN NĂM 2030
          Mục tiêu
          Nhiệm vụ, giải pháp chủ yếu
        KIẾN NGHỊ
          @ Đối với Trung ương
          @ Đối với tỉnh
          @ Đối với huyện
        """);

    private const string Report = """
        L|ĐẢNG BỘ HUYỆN SÔNG LAM / ĐẢNG ỦY XÃ VÂN THỦY / Số 41-BC/ĐU || ĐẢNG CỘNG SẢN VIỆT NAM / Vân Thủy, ngày 15 tháng 4 năm 2024
        bc|BÁO CÁO
        bc|sơ kết 03 năm thực hiện công tác bảo vệ rừng
        b|I. Tình hình chung
        Vân Thủy có 7 thôn và 3.120 ha rừng phòng hộ.
        b|II. Kết quả thực hiện
        - **Công tác lãnh đạo:** Đảng ủy tổ chức 5 hội nghị quán triệt với 430 lượt đảng viên; ban hành 8 văn bản.
        - **Công tác kiểm tra:** tiến hành 3 cuộc giám sát.
        b|III. Hạn chế, nguyên nhân
        Chòi canh lửa ở đỉnh Phà Lai đã cũ, mùa khô hay bị gió giật.
        Nguyên nhân là do địa bàn rộng, đường tuần tra dốc.
        b|IV. Nhiệm vụ thời gian tới
        Phấn đấu đến năm 2030 che phủ rừng đạt 62%.
        Giao Hạt Kiểm lâm cùng các thôn cắm lại mốc ranh giới.
        b|V. Kiến nghị
        Đề nghị Sở Nông nghiệp và Môi trường hỗ trợ thiết bị bay.
        Đề nghị Bộ Tài chính sửa định mức chi trả dịch vụ môi trường rừng.
        Đề nghị UBND huyện bổ sung kinh phí trực cháy.
        """;

    [Theory]
    [InlineData("5 hội nghị", "2.1.1")]
    [InlineData("3 cuộc giám sát", "2.1.2")]
    public void A_label_that_names_a_whole_section_leaves_the_choice_among_its_sections_to_the_text(string words, string section) =>
        Assert.Equal(section, PlaceOf(words));

    [Theory]
    [InlineData("Chòi canh lửa", "2.2.1")]
    [InlineData("đường tuần tra", "2.2.2")]
    public void Under_a_heading_of_shortcomings_and_causes_what_gives_no_reason_is_a_shortcoming(string words, string section) =>
        Assert.StartsWith(section, PlaceOf(words), StringComparison.Ordinal);

    [Theory]
    [InlineData("che phủ rừng", "3.1")]
    [InlineData("cắm lại mốc", "3.2")]
    public void Where_goals_and_tasks_share_a_heading_what_names_no_goal_is_a_task(string words, string section) =>
        Assert.Equal(section, PlaceOf(words));

    [Theory]
    [InlineData("thiết bị bay", "4.2")]
    [InlineData("định mức chi trả", "4.1")]
    [InlineData("kinh phí trực cháy", "4.3")]
    public void A_request_to_an_office_goes_to_the_tier_that_the_outline_names(string words, string section) =>
        Assert.Equal(section, PlaceOf(words));

    private static string PlaceOf(string words) => Mapped.Report(Report, Forest).PlaceOf(words);
}
