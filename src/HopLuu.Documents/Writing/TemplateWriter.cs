using HopLuu.Documents.Model;

namespace HopLuu.Documents.Writing;

/// <summary>Writes templates for units as Word files.</summary>
public static class TemplateWriter
{
    /// <summary>Writes the template as .docx to a stream, which stays open.</summary>
    /// <exception cref="ArgumentException">A key is empty, too long for Word or used twice.</exception>
    public static void Write(TemplateDocument template, Stream output)
    {
        ArgumentNullException.ThrowIfNull(template);
        CheckKeys(template);
        var properties = new List<(string, string)>();
        if (template.Campaign is { } campaign)
            properties.Add((TemplateDocument.CampaignProperty, campaign));
        if (template.OutlineVersion is { } version)
            properties.Add((TemplateDocument.OutlineProperty, version));
        OfficialWriter.Write(template.Report, output, (xml, text) => WriteSections(xml, text, template), properties);
    }

    private static void WriteSections(WordXml xml, BodyText text, TemplateDocument template)
    {
        foreach (var instruction in template.Instructions)
            text.WriteGuidance(instruction);
        text.Write(template.Report.Body);
        foreach (var section in template.Sections)
            WriteSection(xml, text, section);
    }

    private static void WriteSection(WordXml xml, BodyText text, TemplateSection section)
    {
        text.Write([new Paragraph(default, [new Run(section.Title)]) { Kind = ParagraphKind.Heading, Level = section.Level, Number = section.Number }]);
        foreach (var guidance in section.Guidance)
            text.WriteGuidance(guidance);
        if (section.Form is { Rows.Count: > 0 } form)
        {
            new Line("", 4) { KeepWithNext = true }.Write(xml);
            ContentControl.EndBookmark(xml, ContentControl.BeginBookmark(xml, section.Key));
            ContentControl.Begin(xml, section.Key, section.Title, placeholder: false);
            text.WriteTable(form);
            ContentControl.End(xml);
            new Line("", 6).Write(xml);
            if (section.AsksForText)
                WritePlace(xml, text, section, hasBookmark: true);
        }
        else if (section.Fillable)
        {
            WritePlace(xml, text, section, hasBookmark: false);
        }
    }

    private static void WritePlace(WordXml xml, BodyText text, TemplateSection section, bool hasBookmark)
    {
        // A name stands once in a file.
        var bookmark = hasBookmark ? null : ContentControl.BeginBookmark(xml, section.Key);
        ContentControl.Begin(xml, section.Key, section.Title, placeholder: true);
        text.WritePlaceholder(TemplateDocument.Placeholder);
        ContentControl.End(xml);
        ContentControl.EndBookmark(xml, bookmark);
    }

    private static void CheckKeys(TemplateDocument template)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in template.Sections)
        {
            if (section.Key.Length is 0 or > TemplateDocument.LongestKey)
                throw new ArgumentException($"'{section.Key}' cannot be a tag in Word: 1 to 64 characters.", nameof(template));
            if (!keys.Add(section.Key))
                throw new ArgumentException($"The key '{section.Key}' is used twice.", nameof(template));
        }
    }
}
