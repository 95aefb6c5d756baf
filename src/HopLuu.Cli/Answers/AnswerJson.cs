using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using HopLuu.Synthesis.Consolidation;
using HopLuu.Synthesis.Consolidation.Forms;
using HopLuu.Synthesis.Mapping;

namespace HopLuu.Cli.Answers;

/// <summary>
/// How answers become JSON: source-generated (reflection would cost the start-up budget), camel case, Vietnamese letters as they are,
/// fields without a value stay as null so that programs find every field.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReadAnswer))]
[JsonSerializable(typeof(OutlineAnswer))]
[JsonSerializable(typeof(MapAnswer))]
[JsonSerializable(typeof(DoctorAnswer))]
[JsonSerializable(typeof(RefusedAnswer))]
[JsonSerializable(typeof(TemplateAnswer))]
[JsonSerializable(typeof(CheckAnswer))]
[JsonSerializable(typeof(Trace))]
internal sealed partial class AnswerJson : JsonSerializerContext
{
    /// <summary>The context with these habits.</summary>
    public static AnswerJson Plain { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new JsonStringEnumConverter<StatementKind>(JsonNamingPolicy.KebabCaseLower),
            new JsonStringEnumConverter<DocumentRole>(JsonNamingPolicy.KebabCaseLower),
            new JsonStringEnumConverter<FormCellKind>(JsonNamingPolicy.KebabCaseLower),
            new JsonStringEnumConverter<ReportScope>(JsonNamingPolicy.KebabCaseLower),
        },
    });
}
