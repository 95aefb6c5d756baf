using HopLuu.Synthesis.Checking;

namespace HopLuu.Cli.Answers;

/// <summary>The answer of <c>hopluu check</c>.</summary>
internal sealed record CheckAnswer(IReadOnlyList<FindingData> Findings, IReadOnlyList<UnreadableFile> Unreadable);

/// <summary>Something a person should look at.</summary>
/// <param name="Kind">"missing-section" …</param>
/// <param name="Severity">"low", "medium" or "high".</param>
internal sealed record FindingData(string Report, string? Section, string Kind, string Severity, string Message, IReadOnlyList<Evidence> Evidence)
{
    public static FindingData Of(Finding finding) =>
        new(finding.Report, finding.Section, finding.Code, NameOf(finding.Severity), finding.Message, finding.Evidence);

    private static string NameOf(Severity severity) => severity switch
    {
        Synthesis.Checking.Severity.Low => "low",
        Synthesis.Checking.Severity.Medium => "medium",
        Synthesis.Checking.Severity.High => "high",
    };
}
