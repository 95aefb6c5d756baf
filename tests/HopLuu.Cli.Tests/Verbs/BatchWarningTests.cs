using Xunit;

namespace HopLuu.Cli.Tests.Verbs;

/// <summary>What is odd about the files of a campaign is told and answered with exit code 1; nothing is lost over it.</summary>
public sealed class BatchWarningTests : IDisposable
{
    private readonly Workplace place = new();

    private Hopluu Consolidate(params string[] more) =>
        Hopluu.Run(["consolidate", place["bc"], "--plan", Repository.Plan, "-o", place["kq.docx"], "--json", .. more]);

    private void Report(string name, string from)
    {
        Directory.CreateDirectory(place["bc"]);
        File.Copy(from, Path.Combine(place["bc"], name));
    }

    private static IEnumerable<string?> Reports(Hopluu run) => run.Json.GetProperty("campaign").GetProperty("units").EnumerateArray().Select(unit => unit.GetProperty("report").GetString());

    [Fact]
    public void Reports_without_anything_odd_are_simply_done()
    {
        Report("a.docx", Repository.Demo("reports", "xa-an-phu.docx"));
        var run = Consolidate();
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void A_copy_of_the_plan_among_the_reports_is_told_and_not_consolidated()
    {
        Report("a.docx", Repository.Demo("reports", "xa-an-phu.docx"));
        Report("ke-hoach-sao.docx", Repository.Plan);
        var run = Consolidate();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ke-hoach-sao.docx: đây là bản sao của kế hoạch", run.Error, StringComparison.Ordinal);
        Assert.Equal(["a.docx"], Reports(run));
    }

    [Fact]
    public void Two_reports_of_one_unit_are_told_and_every_line_is_accounted_for()
    {
        Report("a.docx", Repository.Demo("reports", "xa-an-phu.docx"));
        Report("b.docx", Repository.Demo("reports", "xa-an-phu.docx"));
        var run = Consolidate();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("có 2 báo cáo: a.docx, b.docx", run.Error, StringComparison.Ordinal);
        Assert.Contains(run.Json.GetProperty("unused").EnumerateArray(), unused => unused.GetProperty("report").GetString() == "b.docx");
    }

    [Fact]
    public void A_report_of_a_unit_that_is_not_in_the_list_needs_a_person()
    {
        Report("a.docx", Repository.Demo("reports", "xa-an-phu.docx"));
        Assert.Equal(1, Consolidate("--units", place.Write("dv.csv", "Tên đơn vị;Cấp\nĐảng ủy xã Khác;xã\n")).ExitCode);
    }

    [Fact]
    public void A_report_given_as_the_plan_is_told()
    {
        Report("a.docx", Repository.Demo("reports", "xa-an-phu.docx"));
        var run = Hopluu.Run("check", place["bc"], "--plan", Repository.Demo("reports", "xa-hung-lam.docx"));
        Assert.Contains("xa-hung-lam.docx: đây là một báo cáo, không phải kế hoạch", run.Error, StringComparison.Ordinal);
        Assert.Equal(3, run.ExitCode);
    }

    public void Dispose() => place.Dispose();
}
