using System.Text.Json;
using Xunit;

namespace HopLuu.Cli.Tests.Schemas;

/// <summary>Real answers of every verb against the schemas in docs/schemas.</summary>
public sealed class SchemaTests : IDisposable
{
    private readonly Workplace place = new();

    [Fact]
    public void Answers_of_read_follow_their_schema()
    {
        foreach (var report in Directory.GetFiles(Repository.Reports).Append(Repository.Plan))
            Follows("read", Hopluu.Run("read", report, "--json"), 0);
    }

    [Fact]
    public void Answers_of_outline_follow_their_schema() => Follows("outline", Hopluu.Run("outline", Repository.Plan, "--json"), 0);

    [Fact]
    public void Answers_of_template_follow_their_schema() =>
        Follows("template", Hopluu.Run("template", Repository.Plan, "-o", place["mau.docx"], "--json"), 0);

    [Fact]
    public void Answers_of_map_follow_their_schema()
    {
        foreach (var report in Directory.GetFiles(Repository.Reports))
            Follows("map", Hopluu.Run("map", report, "--plan", Repository.Plan, "--json"), 0);
    }

    [Fact]
    public void Answers_of_check_follow_their_schema() =>
        Follows("check", Hopluu.Run("check", Repository.Reports, "--plan", Repository.Plan, "--units", Repository.Demo("don-vi.csv"), "--json"), 1);

    [Fact]
    public void The_trace_follows_its_schema_and_stands_in_the_file_as_on_standard_output()
    {
        var run = Hopluu.Run("consolidate", Repository.Reports, "--plan", Repository.Plan, "-o", place["kq.docx"], "--trace", place["kq.json"], "--json");
        Follows("consolidate", run, 0);
        Assert.Equal(run.Out.Trim(), File.ReadAllText(place["kq.json"]).Trim());
    }

    [Fact]
    public void Answers_of_doctor_follow_their_schema() => Follows("doctor", Hopluu.Run("doctor", "--json"), 0);

    [Fact]
    public void A_refusal_follows_its_schema() => Follows("refused", Hopluu.Run("read", place["khong-co.docx"], "--json"), 3);

    [Fact]
    public void Vietnamese_stands_unescaped_in_answers()
    {
        var answer = Hopluu.Run("outline", Repository.Plan, "--json").Out;
        Assert.Contains("Huyện ủy Sông Vân", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", answer, StringComparison.Ordinal);
    }

    /// <summary>The negative control: a check that lets everything pass would be no check.</summary>
    [Theory]
    [InlineData("""{"tools":[{"name":"x","found":"yes","version":null,"needed_for":""}]}""", "found")]
    [InlineData("""{"tools":[{"name":"x","found":true,"needed_for":""}]}""", "version")]
    [InlineData("""{"tools":[],"more":1}""", "more")]
    [InlineData("""{}""", "tools")]
    public void A_wrong_answer_does_not_follow_its_schema(string answer, string fault) =>
        Assert.Contains(SchemaCheck.Of("doctor").Faults(JsonDocument.Parse(answer).RootElement), line => line.Contains(fault, StringComparison.Ordinal));

    private static void Follows(string schema, Hopluu run, int exitCode)
    {
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Empty(SchemaCheck.Of(schema).Faults(run.Json));
    }

    public void Dispose() => place.Dispose();
}
