namespace HopLuu.Cli.CommandLine;

/// <summary>An option of a verb.</summary>
/// <param name="Name">"--plan".</param>
/// <param name="Value">What help shows for its value, "KẾ_HOẠCH"; null for a switch.</param>
/// <param name="Help">Vietnamese, one line.</param>
internal sealed record Option(string Name, string? Value, string Help)
{
    /// <summary>"-o"; null when there is none.</summary>
    public string? Short { get; init; }

    /// <summary>The verb cannot work without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The only values it takes; empty when any will do.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>Why it is refused although its name is known (it belongs to a later version); null for a working option.</summary>
    public string? NotYet { get; init; }

    /// <summary>--json, which every verb takes.</summary>
    public static Option Json { get; } = new("--json", null, "in kết quả dạng JSON (UTF-8, một đối tượng) ra đầu ra chuẩn");

    /// <summary>--plan, for the verbs that need an outline.</summary>
    public static Option Plan { get; } = new("--plan", "KẾ_HOẠCH", "tệp kế hoạch có đề cương báo cáo (.docx, .txt, .md)") { IsRequired = true };
}
