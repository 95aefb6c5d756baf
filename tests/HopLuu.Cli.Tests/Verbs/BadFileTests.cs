using Xunit;

namespace HopLuu.Cli.Tests.Verbs;

public sealed class BadFileTests : IDisposable
{
    private readonly Workplace place = new();

    [Theory]
    [InlineData("read")]
    [InlineData("outline")]
    public void A_file_that_is_not_there_is_named_with_the_reason(string verb)
    {
        var run = Hopluu.Run(verb, place["khong-co.docx"], "--json");
        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("khong-co.docx: ", run.Error, StringComparison.Ordinal);
        var unreadable = Assert.Single(run.Json.GetProperty("unreadable").EnumerateArray());
        Assert.Equal("khong-co.docx", unreadable.GetProperty("file").GetString());
    }

    [Fact]
    public void A_bad_file_does_not_stop_a_batch_and_outranks_findings()
    {
        var bad = place.Write("hong.docx", "PK\u0003\u0004 nhưng không phải Word");
        var run = Hopluu.Run("check", bad, Repository.Demo("reports", "thi-tran-song-van.docx"), "--plan", Repository.Plan, "--json");
        Assert.Equal(3, run.ExitCode);
        Assert.Equal("hong.docx", run.Json.GetProperty("unreadable")[0].GetProperty("file").GetString());
        Assert.Contains(run.Json.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("report").GetString() == "thi-tran-song-van.docx");
    }

    [Fact]
    public void When_no_report_can_be_read_nothing_is_written()
    {
        var bad = place.Write("hong.docx", "PK\u0003\u0004 nhưng không phải Word");
        var run = Hopluu.Run("consolidate", bad, "--plan", Repository.Plan, "-o", place["kq.docx"]);
        Assert.Equal(3, run.ExitCode);
        Assert.Equal([bad], Directory.GetFiles(place.Path));
    }

    [Fact]
    public void A_plan_without_an_outline_is_a_finding_of_outline_and_stops_consolidate()
    {
        var letter = place.Write("thu-moi.txt", "Kính mời đồng chí dự họp lúc 8 giờ.");
        Assert.Equal(1, Hopluu.Run("outline", letter).ExitCode);
        var run = Hopluu.Run("consolidate", Repository.Reports, "--plan", letter, "-o", place["kq.docx"]);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("Không tìm thấy đề cương", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_has_no_reports()
    {
        Directory.CreateDirectory(place["trong"]);
        Assert.Equal(2, Hopluu.Run("consolidate", place["trong"], "--plan", Repository.Plan, "-o", place["kq.docx"]).ExitCode);
    }

    public void Dispose() => place.Dispose();
}
