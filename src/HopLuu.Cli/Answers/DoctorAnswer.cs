using System.Text.Json.Serialization;

namespace HopLuu.Cli.Answers;

/// <summary>The answer of <c>hopluu doctor</c>.</summary>
internal sealed record DoctorAnswer(IReadOnlyList<ToolData> Tools);

/// <summary>A tool or font the program can use.</summary>
/// <param name="NeededFor">Vietnamese: what does not work without it.</param>
internal sealed record ToolData(string Name, bool Found, string? Version, [property: JsonPropertyName("needed_for")] string NeededFor);
