using Xunit;

namespace HopLuu.Cli.Tests.Verbs;

public sealed class ProgressTests
{
    [Fact]
    public void Progress_shows_on_a_terminal_only_and_never_in_the_answer()
    {
        string[] args = ["check", Repository.Reports, "--plan", Repository.Plan, "--json"];
        var watched = Hopluu.Run(showsProgress: true, args);
        var piped = Hopluu.Run(showsProgress: false, args);
        Assert.Contains("10/10", watched.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("10/10", piped.Error, StringComparison.Ordinal);
        Assert.Equal(piped.Out, watched.Out);
    }
}
