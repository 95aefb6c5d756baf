using System.Text.Json;
using HopLuu.Vietnamese;

namespace HopLuu.Cli.Tests.Demo;

/// <summary>One consolidation of samples/demo, for all tests that look at it.</summary>
public sealed class DemoRun : IDisposable
{
    private readonly Workplace place = new();
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    public DemoRun()
    {
        Run = Hopluu.Run("consolidate", Repository.Reports, "--plan", Repository.Plan, "--units", Repository.Demo("don-vi.csv"),
            "-o", this["bao-cao.docx"], "--trace", this["bao-cao.json"], "--date", "2024-06-28");
        Trace = JsonDocument.Parse(File.ReadAllText(this["bao-cao.json"])).RootElement;
        Expected = JsonDocument.Parse(File.ReadAllText(Repository.Demo("expected.json"))).RootElement;
    }

    internal Hopluu Run { get; }
    internal JsonElement Trace { get; }
    internal JsonElement Expected { get; }
    internal string this[string name] => place[name];
    internal IEnumerable<JsonElement> Statements => Trace.GetProperty("sections").EnumerateArray().SelectMany(section => section.GetProperty("statements").EnumerateArray());

    internal IEnumerable<string> Strings(params string[] path) =>
        path.Aggregate(Expected, (element, name) => element.GetProperty(name)).EnumerateArray().Select(item => item.GetString()!);

    /// <summary>Letters and digits alone, folded: bullets and the lines of tables aside.</summary>
    internal static string Words(string text) => string.Concat(VietnameseText.Fold(text).Where(char.IsLetterOrDigit));

    /// <summary>All words of a report.</summary>
    internal string TextOf(string report)
    {
        if (!texts.TryGetValue(report, out var text))
            texts[report] = text = Words(Hopluu.Run("read", Repository.Demo("reports", report)).Out);
        return text;
    }

    public void Dispose() => place.Dispose();
}
