using System.Text;
using System.Xml;
using HopLuu.Documents.Reading;
using HopLuu.Documents.Reading.Xml;
using XmlSpace = HopLuu.Documents.Reading.Xml.XmlSpace;
using XmlNode = HopLuu.Documents.Reading.Xml.XmlNode;

namespace HopLuu.Documents.Tests.Reading;

/// <summary>What a reader of XML says about a document, as lines: "&lt;Word p/&gt; val=…", "&lt;/&gt;", "t …".</summary>
/// <param name="Refusal">Why it stopped before the end; null when it did not.</param>
internal sealed record XmlEvents(List<string> Seen, string? Refusal)
{
    /// <summary>The attributes that are asked for at every element.</summary>
    public static string[] Attributes { get; } = ["val", "id", "x", "type"];

    /// <summary>Elements of this name are passed over by <see cref="XmlScanner.SkipTo"/>.</summary>
    public const string PassedOver = "tag";

    public static XmlEvents OfScanner(byte[] bytes)
    {
        var seen = new List<string>();
        try
        {
            using var scanner = new XmlScanner(new MemoryStream(bytes), ReadLimits.Default);
            for (XmlNode node; (node = scanner.Read()) != XmlNode.None;)
            {
                if (node == XmlNode.Start)
                {
                    seen.Add($"<{scanner.Space} {scanner.Element.Local}{(scanner.IsEmpty ? "/" : "")}>{string.Concat(Attributes.Select(name => Shown(name, ValueOf(scanner, name))))}");
                    if (scanner.Element.Local == PassedOver && !scanner.IsEmpty)
                        scanner.SkipTo(scanner.Open - 1);
                }
                else if (node == XmlNode.End)
                {
                    seen.Add("</>");
                }
                else
                {
                    AddText(seen, scanner.Text());
                }
            }
            return new XmlEvents(seen, null);
        }
        catch (Exception refused) when (refused is RefusedException or DecoderFallbackException)
        {
            return new XmlEvents(seen, (refused as RefusedException)?.Problem.Code ?? "damaged");
        }
    }

    public static XmlEvents OfXmlReader(byte[] bytes)
    {
        var seen = new List<string>();
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, IgnoreComments = true, IgnoreProcessingInstructions = true });
            for (var more = reader.Read(); more;)
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    var (space, local, empty) = (SpaceOf(reader.NamespaceURI), reader.LocalName, reader.IsEmptyElement);
                    seen.Add($"<{space} {local}{(empty ? "/" : "")}>{string.Concat(Attributes.Select(name => Shown(name, ValueOf(reader, space, name))))}");
                    if (local == PassedOver && !empty)
                    {
                        reader.Skip();
                        more = !reader.EOF;
                        continue;
                    }
                }
                else if (reader.NodeType == XmlNodeType.EndElement)
                {
                    seen.Add("</>");
                }
                else if (reader.Depth > 0)
                {
                    AddText(seen, reader.Value);
                }
                more = reader.Read();
            }
            return new XmlEvents(seen, null);
        }
        catch (Exception refused) when (refused is XmlException or DecoderFallbackException or ArgumentException)
        {
            return new XmlEvents(seen, refused.Message);
        }
    }

    private static void AddText(List<string> seen, string text)
    {
        if (text.Length == 0)
            return;
        if (seen.Count > 0 && seen[^1].StartsWith('t'))
            seen[^1] += text;
        else
            seen.Add("t " + text);
    }

    private static string Shown(string name, string? value) => value is null ? "" : $" {name}={value}";

    private static XmlSpace SpaceOf(string address) => XmlSpaces.Of(Encoding.UTF8.GetBytes(address));

    private static string? ValueOf(XmlScanner scanner, string name)
    {
        var raw = scanner.RawAttribute(Encoding.UTF8.GetBytes(name), out var found);
        return found ? scanner.ValueOf(raw) : null;
    }

    /// <summary>The first attribute without a namespace or in the element's own; all namespaces that are not told apart count as one.</summary>
    private static string? ValueOf(XmlReader reader, XmlSpace space, string name)
    {
        string? value = null;
        for (var more = reader.MoveToFirstAttribute(); more && value is null; more = reader.MoveToNextAttribute())
        {
            if (reader.LocalName == name && reader.Prefix != "xmlns" && (reader.Prefix.Length == 0 || SpaceOf(reader.NamespaceURI) == space))
                value = reader.Value;
        }
        reader.MoveToElement();
        return value;
    }
}
