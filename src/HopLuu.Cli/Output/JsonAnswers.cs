using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace HopLuu.Cli.Output;

/// <summary>Answers for programs.</summary>
internal static class JsonAnswers
{
    /// <summary>The one object of --json.</summary>
    public static void PrintJson<T>(this Terminal terminal, T answer, JsonTypeInfo<T> type) =>
        terminal.Print(JsonSerializer.Serialize(answer, type));
}
