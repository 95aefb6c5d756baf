using Xunit;

namespace HopLuu.Cli.Tests.CommandLine;

public sealed class UsageTests
{
    [Fact]
    public void Without_arguments_the_overview_is_shown_and_the_usage_is_wrong()
    {
        var run = Hopluu.Run();
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Cách dùng: hopluu LỆNH", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("help")]
    public void Help_lists_every_verb_on_standard_output(string asked)
    {
        var run = Hopluu.Run(asked);
        Assert.Equal(0, run.ExitCode);
        Assert.All(Application.Verbs, verb => Assert.Contains("  " + verb.Name + " ", run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_verb_explains_itself_in_Vietnamese_with_examples()
    {
        foreach (var verb in Application.Verbs)
        {
            var run = Hopluu.Run(verb.Name, "--help");
            Assert.Equal(0, run.ExitCode);
            Assert.Contains("Cách dùng: hopluu " + verb.Name, run.Out, StringComparison.Ordinal);
            Assert.Contains("Ví dụ:\n  hopluu " + verb.Name, run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
            Assert.Contains("--json", run.Out, StringComparison.Ordinal);
            Assert.Equal(run.Out, Hopluu.Run("help", verb.Name).Out);
        }
    }

    [Fact]
    public void An_unknown_verb_is_refused_with_the_nearest_one()
    {
        var run = Hopluu.Run("outlin", "ke-hoach.docx");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("“outline”", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("similar")]
    [InlineData("condense")]
    [InlineData("layout")]
    public void A_verb_of_a_later_version_says_that_it_is_not_there_yet(string verb)
    {
        var run = Hopluu.Run(verb, "a.docx");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("chưa có trong phiên bản này", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--previous")]
    [InlineData("--decisions")]
    [InlineData("--since")]
    [InlineData("--llm")]
    public void An_option_of_a_later_version_says_that_it_is_not_there_yet(string option)
    {
        var run = Hopluu.Run("consolidate", Repository.Reports, "--plan", Repository.Plan, "-o", "x.docx", option, "y");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(option, run.Error, StringComparison.Ordinal);
        Assert.Contains("chưa có trong phiên bản này", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistyped_option_is_refused_with_the_nearest_one()
    {
        var run = Hopluu.Run("map", "a.docx", "--paln", "b.docx");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--plan?", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Thiếu tùy chọn --plan", "map", "a.docx")]
    [InlineData("cần một giá trị", "map", "a.docx", "--plan")]
    [InlineData("cần một giá trị", "map", "a.docx", "--plan", "--json")]
    [InlineData("Thiếu KẾ_HOẠCH", "outline")]
    [InlineData("thừa “b.docx”", "outline", "a.docx", "b.docx")]
    [InlineData("được ghi hai lần", "map", "a.docx", "--plan", "b.docx", "--plan=c.docx")]
    [InlineData("không nhận giá trị", "outline", "a.docx", "--json=1")]
    [InlineData("Các giá trị được nhận: none, endnotes, comments", "consolidate", "a.docx", "--plan", "b.docx", "-o", "c.docx", "--sources", "footnotes")]
    [InlineData("đuôi .docx", "consolidate", "a.docx", "--plan", "b.docx", "-o", "c.pdf")]
    [InlineData("Không hiểu ngày", "consolidate", "a.docx", "--plan", "b.docx", "-o", "c.docx", "--date", "hôm qua")]
    [InlineData("Lần dự thảo", "consolidate", "a.docx", "--plan", "b.docx", "-o", "c.docx", "--draft", "0")]
    [InlineData("không nhận tên tệp", "doctor", "a.docx")]
    public void Wrong_usage_is_explained(string message, params string[] args)
    {
        var run = Hopluu.Run(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public void After_two_dashes_a_name_may_begin_with_a_dash()
    {
        var run = Hopluu.Run("read", "--", "--khong-co.docx");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("--khong-co.docx", run.Error, StringComparison.Ordinal);
    }
}
