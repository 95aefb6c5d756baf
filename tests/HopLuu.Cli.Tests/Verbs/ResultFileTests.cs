using HopLuu.Cli.Output;
using HopLuu.Cli.Verbs;
using Xunit;

namespace HopLuu.Cli.Tests.Verbs;

public sealed class ResultFileTests : IDisposable
{
    private readonly Workplace place = new();

    [Fact]
    public void A_report_is_never_overwritten_by_the_result()
    {
        var report = place["bao-cao.docx"];
        File.Copy(Repository.Demo("reports", "xa-an-phu.docx"), report);
        var before = File.ReadAllBytes(report);
        var run = Hopluu.Run("consolidate", place.Path, "--plan", Repository.Plan, "-o", report);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("không bao giờ bị ghi đè", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(report));
    }

    [Theory]
    [InlineData("ke-hoach.docx", null)]
    [InlineData("kq.docx", "ke-hoach.docx")]
    [InlineData("kq.docx", "kq.docx")]
    [InlineData("kq.docx", "kq.phu-luc-lam-viec.docx")]
    public void Results_clash_with_inputs_and_with_each_other(string report, string? trace) =>
        Assert.NotNull(ResultFiles.Of(report, trace).Clash(["./ke-hoach.docx"]));

    [Fact]
    public void Results_of_other_names_do_not_clash() => Assert.Null(ResultFiles.Of("kq.docx", "kq.json").Clash(["ke-hoach.docx"]));

    [Fact]
    public void A_plan_lying_among_the_reports_is_not_taken_for_a_report()
    {
        File.Copy(Repository.Plan, place["ke-hoach.docx"]);
        File.Copy(Repository.Demo("reports", "xa-hung-lam.docx"), place["xa-hung-lam.docx"]);
        var run = Hopluu.Run("check", place.Path, "--plan", place["ke-hoach.docx"], "--json");
        Assert.DoesNotContain(run.Json.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("report").GetString() == "ke-hoach.docx");
    }

    [Fact]
    public void A_failed_write_leaves_the_old_file_and_no_half_file()
    {
        var target = place.Write("kq.docx", "cũ");
        Assert.Throws<OutputException>(() => ResultFile.Write(target, stream =>
        {
            stream.WriteByte(1);
            throw new IOException("disk full");
        }));
        Assert.Equal("cũ", File.ReadAllText(target));
        Assert.Equal([target], Directory.GetFiles(place.Path));
    }

    [Fact]
    public void A_fault_of_the_program_is_an_apology_without_a_stack_trace()
    {
        using var answer = new StringWriter();
        using var messages = new StringWriter();
        using var terminal = new Terminal(answer, messages, false, TimeProvider.System);
        var code = FaultReport.Write(new InvalidOperationException("at HopLuu.Somewhere"), terminal);
        Assert.Equal(ExitCode.Fault, code);
        Assert.Contains("Xin lỗi", messages.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("HopLuu.Somewhere", messages.ToString(), StringComparison.Ordinal);
        var details = messages.ToString().Split('\n').Select(line => line.Split(": ")[^1].Trim()).First(File.Exists);
        Assert.Contains("HopLuu.Somewhere", File.ReadAllText(details), StringComparison.Ordinal);
        File.Delete(details);
    }

    public void Dispose() => place.Dispose();
}
