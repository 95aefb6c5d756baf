using System.Globalization;
using System.Xml;

namespace HopLuu.Documents.Writing;

/// <summary>A thin hand on an XML writer: elements of WordprocessingML by their bare names, and text that can never break the file.</summary>
internal sealed class WordXml(XmlWriter xml)
{
    public const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private int lastId;

    /// <summary>An id no other drawing or content control of the part has.</summary>
    public int NextId() => ++lastId;

    public WordXml Start(string name)
    {
        xml.WriteStartElement("w", name, Namespace);
        return this;
    }

    public WordXml Attribute(string name, string value)
    {
        xml.WriteAttributeString("w", name, Namespace, XmlText.Clean(value));
        return this;
    }

    public WordXml Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    public WordXml End()
    {
        xml.WriteEndElement();
        return this;
    }

    public WordXml Empty(string name) => Start(name).End();

    public WordXml Value(string name, string value) => Start(name).Attribute("val", value).End();

    public WordXml Value(string name, int value) => Start(name).Attribute("val", value).End();

    /// <summary>A t element; white space at the ends is kept.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        Start("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(XmlText.Clean(text.ToString()));
        End();
    }

    /// <summary>Markup of our own making, with the prefixes that the part's root declares.</summary>
    public void Raw(string markup) => xml.WriteRaw(markup);
}
