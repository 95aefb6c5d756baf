using Xunit;

namespace HopLuu.Cli.Tests.Verbs;

public sealed class SeveralOutlinesTests : IDisposable
{
    private const string Plan = """
        # KẾ HOẠCH
        sơ kết ba năm công tác tuyên truyền

        Các đơn vị xây dựng báo cáo theo đề cương kèm theo.

        Nơi nhận:
        - Các xã, thị trấn.

        # ĐỀ CƯƠNG BÁO CÁO CỦA CÁC XÃ, THỊ TRẤN

        ## I. ĐẶC ĐIỂM TÌNH HÌNH
        ## II. KẾT QUẢ THỰC HIỆN
        ## III. PHƯƠNG HƯỚNG

        # ĐỀ CƯƠNG BÁO CÁO CỦA CÁC PHÒNG, BAN

        ## I. CÔNG TÁC THAM MƯU
        ## II. KIẾN NGHỊ
        """;

    private readonly Workplace place = new();

    [Fact]
    public void Several_outlines_in_one_file_are_told_in_the_answer_and_on_the_terminal()
    {
        var plan = place.Write("kh.md", Plan);
        var run = Hopluu.Run("outline", plan, "--json");
        Assert.Equal(0, run.ExitCode);
        var warning = Assert.Single(run.Json.GetProperty("warnings").EnumerateArray()).GetString()!;
        Assert.Contains("Tệp có 2 đề cương", warning, StringComparison.Ordinal);
        Assert.Contains("“ĐỀ CƯƠNG BÁO CÁO CỦA CÁC PHÒNG, BAN” [4]", warning, StringComparison.Ordinal);
        Assert.Contains("kh.md: " + warning, run.Error, StringComparison.Ordinal);
        Assert.Contains("kh.md: " + warning, Hopluu.Run("map", Repository.Demo("reports", "xa-an-phu.docx"), "--plan", plan, "--json").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_outline_is_not_worth_a_word() => Assert.Empty(Hopluu.Run("outline", Repository.Plan, "--json").Json.GetProperty("warnings").EnumerateArray());

    public void Dispose() => place.Dispose();
}
