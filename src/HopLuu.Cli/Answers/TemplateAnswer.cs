using HopLuu.Documents.Writing;

namespace HopLuu.Cli.Answers;

/// <summary>The answer of <c>hopluu template</c>.</summary>
internal sealed record TemplateAnswer(IReadOnlyList<TemplateSectionData> Sections)
{
    public static TemplateAnswer Of(TemplateDocument template) =>
        new([.. template.Sections.Select(section => new TemplateSectionData(section.Key, section.Number, section.Title, section.Fillable))]);
}

/// <summary>A heading of the template.</summary>
/// <param name="Key">The hidden key, "hopluu:3.1/results".</param>
/// <param name="Fillable">Text is expected below it.</param>
internal sealed record TemplateSectionData(string Key, string? Number, string Title, bool Fillable);
