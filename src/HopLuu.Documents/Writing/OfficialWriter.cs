using HopLuu.Documents.Model;

namespace HopLuu.Documents.Writing;

/// <summary>Writes official documents as Word files.</summary>
public static class OfficialWriter
{
    /// <summary>
    /// Writes the document as .docx to a stream, which stays open. Parts are streamed, so a document of a thousand pages needs
    /// little memory; the same document gives the same bytes.
    /// </summary>
    public static void Write(OfficialDocument document, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        Write(document, output, (_, text) => text.WriteClosed(document.Body), []);
    }

    /// <summary>The same with another hand for the text, and with properties of our own.</summary>
    internal static void Write(OfficialDocument document, Stream output, Action<WordXml, BodyText> writeText, IReadOnlyList<(string Name, string Value)> properties)
    {
        ArgumentNullException.ThrowIfNull(output);
        var rules = LayoutRules.Of(document.Profile);
        var numbering = new Numbering();
        var looks = new HeadingLooks();
        var sources = new SourceNotes(document.Sources);
        using var package = new WordPackage(output, sources.Parts, properties.Count > 0);
        package.WriteDocument(xml =>
        {
            var text = new BodyText(xml, rules, numbering, looks, sources);
            HeadingBlock.Write(xml, document, rules);
            TitleBlock.Write(xml, document, rules);
            writeText(xml, text);
            Signature.Write(xml, document, rules);
            Appendices.Write(xml, document, rules, text);
        });
        package.WriteStyles(StyleSheet.Of(rules, looks));
        package.WriteNumbering(xml => numbering.Write(xml, rules.FirstLineIndent));
        package.WriteHeader(PageSetup.HeaderXml(rules));
        package.WriteSettings(sources.Display == SourceDisplay.Endnotes);
        sources.WriteParts(package);
        package.WriteProperties(new WordProperties(PropertyTitle(document), document.Subject, document.Issuer, document.Created ?? MidnightOf(document.Date), properties));
    }

    private static string PropertyTitle(OfficialDocument document) => $"{document.Kind} {document.Subject}";

    private static DateTimeOffset? MidnightOf(DateOnly? day) =>
        day is { } date ? new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null;
}
