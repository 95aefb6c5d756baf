using HopLuu.Synthesis.Plans;
using Xunit;

namespace HopLuu.Synthesis.Tests.Plans;

public sealed class DeadlineTests
{
    [Theory]
    [InlineData("Các xã gửi báo cáo về Huyện ủy trước ngày 15/5/2024.", "before 2024-05-15 Các xã > Huyện ủy > -")]
    [InlineData("Các xã gửi báo cáo về UBND huyện (qua Phòng Nội vụ tổng hợp) chậm nhất là ngày 15 tháng 5 năm 2024.", "by 2024-05-15 Các xã > UBND huyện > Phòng Nội vụ")]
    [InlineData("UBND các xã hoàn thành tổng kết, báo cáo UBND huyện không quá ngày 30/6.", "by 2024-06-30 UBND các xã > UBND huyện > -")]
    [InlineData("Cấp cơ sở hoàn thành sơ kết trong tháng 9/2024.", "by 2024-09 Cấp cơ sở > - > -")]
    [InlineData("Cấp tỉnh hoàn thành tổng kết trong quý III/2024.", "by 2024-07-01/2024-09-30 Cấp tỉnh > - > -")]
    [InlineData("Các chi bộ tiến hành sơ kết từ ngày 01/8/2024 đến ngày 15/8/2024.", "by 2024-08-01/2024-08-15 Các chi bộ > - > -")]
    [InlineData("Các đơn vị gửi báo cáo về Sở Nội vụ trước 17 giờ 00 ngày 10/6/2024.", "by 2024-06-10 17:00 Các đơn vị > Sở Nội vụ > -")]
    [InlineData("Đối với cấp xã: xong trước ngày 20/7/2024.", "before 2024-07-20 Cấp xã > - > -")]
    [InlineData("Ban Tuyên giáo Huyện ủy tổng hợp, tham mưu báo cáo Ban Thường vụ Huyện ủy trước ngày 25/7/2024.", "before 2024-07-25 Ban Tuyên giáo Huyện ủy > Ban Thường vụ Huyện ủy > -")]
    [InlineData("Các xã gửi báo cáo về Huyện ủy trước ngày 15/01.", "before 2025-01-15 Các xã > Huyện ủy > -")]
    public void Usual_phrasings_give_tier_day_recipient_and_channel(string sentence, string expected) =>
        Assert.Equal([expected], Deadlines(sentence));

    [Theory]
    [InlineData("Số liệu báo cáo tính đến ngày 31/12/2023.")]
    [InlineData("Thời điểm chốt số liệu: ngày 30/6/2024.")]
    [InlineData("Đánh giá kết quả thực hiện từ ngày 01/01/2019 đến ngày 31/12/2023.")]
    [InlineData("Báo cáo kết quả thực hiện Kế hoạch số 12-KH/HU, ngày 05/3/2024 của Huyện ủy.")]
    [InlineData("Các đơn vị gửi báo cáo đúng thời gian quy định.")]
    [InlineData("Hội nghị tổng kết cấp huyện dự kiến tổ chức ngày 20/8/2024.")]
    [InlineData("Văn phòng gửi hồ sơ đề nghị khen thưởng trước ngày 10/7/2024.")]
    public void Cut_off_days_dates_of_documents_and_other_duties_are_no_deadlines(string sentence) =>
        Assert.Empty(Deadlines(sentence));

    [Fact]
    public void Two_tiers_in_one_sentence_are_two_deadlines() =>
        Assert.Equal(
            ["before 2024-06-15 Cấp xã > UBND huyện > -", "before 2024-06-30 Cấp huyện > UBND tỉnh > Sở Y tế"],
            Deadlines("Cấp xã gửi báo cáo về UBND huyện trước ngày 15/6/2024; cấp huyện gửi báo cáo về UBND tỉnh (qua Sở Y tế) trước ngày 30/6/2024."));

    private static List<string> Deadlines(string sentence)
    {
        var plan = PlanReader.Read(PlanText.Parse($"""
            c~HUYỆN ỦY AN PHÚ
            c~An Phú, ngày 10 tháng 4 năm 2024
            cb~KẾ HOẠCH
            cb~Tổng kết Nghị quyết
            b~I. THỜI GIAN
            {sentence}
            """));
        return [.. Shown.Data(plan).Split('\n').Where(line => line.StartsWith("by ", StringComparison.Ordinal) || line.StartsWith("before ", StringComparison.Ordinal))];
    }
}
