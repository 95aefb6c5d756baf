using System.Xml;

namespace HopLuu.Documents.Reading.Word;

/// <summary>
/// A forward-only cursor over the XML of one part. The pattern of use: <c>var inside = part.Enter(); while (part.NextChild(inside)) …</c>;
/// a child that the loop leaves alone is passed over with all it holds.
/// </summary>
internal sealed class PartReader : IDisposable
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";

    private readonly XmlReader xml;
    private readonly ReadBudget budget;

    public PartReader(Stream stream, ReadBudget budget)
    {
        this.budget = budget;
        // A DTD is the way to other files and to exponential entities; Word never writes one. Nothing outside the package is resolved.
        xml = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CheckCharacters = false,
            CloseInput = true,
        });
    }

    /// <summary>Local name in the Word namespace, "mc:…" and "m:…" for compatibility and formulas, "" for everything else.</summary>
    public string Name
    {
        get
        {
            var space = xml.NamespaceURI;
            if (space is Transitional or Strict)
                return xml.LocalName;
            return space switch
            {
                Compatibility => xml.LocalName switch { "AlternateContent" => "mc:AlternateContent", "Choice" => "mc:Choice", "Fallback" => "mc:Fallback", _ => "" },
                Math or StrictMath => xml.LocalName switch { "t" => "m:t", "oMath" or "oMathPara" => "m:oMath", _ => "" },
                _ => "",
            };
        }
    }

    /// <summary>Local name whatever the namespace.</summary>
    public string LocalName => xml.LocalName;

    /// <summary>Moves to the root element; false when there is none.</summary>
    public bool MoveToRoot() => xml.MoveToContent() == XmlNodeType.Element;

    /// <summary>Enters the current element: the token for <see cref="NextChild"/>.</summary>
    public int Enter() => xml.IsEmptyElement ? -1 : xml.Depth;

    /// <summary>Moves to the next child element of the entered one; false at its end.</summary>
    public bool NextChild(int inside)
    {
        if (inside < 0)
            return false;
        while (Read())
        {
            var depth = xml.Depth;
            if (depth == inside)
                return false;
            if (depth == inside + 1 && xml.NodeType == XmlNodeType.Element)
                return true;
        }
        return false;
    }

    /// <summary>The text directly inside the current element.</summary>
    public string Text()
    {
        if (xml.IsEmptyElement)
            return "";
        var inside = xml.Depth;
        var text = "";
        while (Read() && xml.Depth > inside)
        {
            if (xml.Depth == inside + 1 && xml.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
                text = text.Length == 0 ? xml.Value : text + xml.Value;
        }
        return text;
    }

    /// <summary>The texts of all elements of a name inside the current one.</summary>
    public IEnumerable<string> Descendants(string name)
    {
        if (xml.IsEmptyElement)
            yield break;
        var inside = xml.Depth;
        while (Read() && xml.Depth > inside)
        {
            if (xml.NodeType == XmlNodeType.Element && Name == name)
                yield return Text();
        }
    }

    /// <summary>An attribute in the element's own namespace, or without one.</summary>
    public string? Attribute(string name) => xml.GetAttribute(name, xml.NamespaceURI) ?? xml.GetAttribute(name);

    /// <summary>The attribute "val".</summary>
    public string? Value => Attribute("val");

    /// <summary>An on-off property (ISO 29500-1 §17.17.4): present without a value means on.</summary>
    public bool IsOn => Value is not ("0" or "false" or "off");

    /// <summary>An attribute as a whole number; null when it is missing or none.</summary>
    public int? Number(string name) => Numbers.Parse(Attribute(name));

    public void Dispose() => xml.Dispose();

    private bool Read()
    {
        if (!xml.Read())
            return false;
        if (xml.Depth > budget.Limits.Depth)
            throw new RefusedException(ReadProblems.TooDeep);
        return true;
    }
}
