using Xunit;

namespace HopLuu.Cli.Tests.Verbs;

public sealed class TemplateVerbTests : IDisposable
{
    private readonly Workplace place = new();

    [Fact]
    public void A_template_carries_the_outline_and_the_unit()
    {
        var run = Hopluu.Run("template", Repository.Plan, "-o", place["mau.docx"], "--unit", "Đảng ủy xã An Phú", "--json");
        Assert.Equal(0, run.ExitCode);
        var keys = run.Json.GetProperty("sections").EnumerateArray().Select(section => section.GetProperty("key").GetString()).ToList();
        Assert.Contains("hopluu:3.1/results", keys);
        var text = Hopluu.Run("read", place["mau.docx"]).Out;
        Assert.Contains("ĐẢNG ỦY XÃ AN PHÚ", text, StringComparison.Ordinal);
        Assert.Contains("ĐẢNG BỘ HUYỆN SÔNG VÂN", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_is_never_overwritten_by_its_template()
    {
        File.Copy(Repository.Plan, place["ke-hoach.docx"]);
        Assert.Equal(2, Hopluu.Run("template", place["ke-hoach.docx"], "-o", place["ke-hoach.docx"]).ExitCode);
    }

    public void Dispose() => place.Dispose();
}
