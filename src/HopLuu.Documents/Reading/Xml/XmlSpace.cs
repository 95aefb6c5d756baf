namespace HopLuu.Documents.Reading.Xml;

/// <summary>The namespaces that reading tells apart; transitional and strict ones are the same here.</summary>
internal enum XmlSpace
{
    /// <summary>Any other.</summary>
    Other,
    /// <summary>Names without a namespace.</summary>
    None,
    /// <summary>WordprocessingML.</summary>
    Word,
    /// <summary>Markup compatibility (mc).</summary>
    Compatibility,
    /// <summary>Office math (m).</summary>
    Math,
}

/// <summary>Namespaces by their addresses (ISO 29500-1 annex A; -3; -4).</summary>
internal static class XmlSpaces
{
    public static XmlSpace Of(ReadOnlySpan<byte> address)
    {
        if (address.IsEmpty)
            return XmlSpace.None;
        if (address.SequenceEqual("http://schemas.openxmlformats.org/wordprocessingml/2006/main"u8) || address.SequenceEqual("http://purl.oclc.org/ooxml/wordprocessingml/main"u8))
            return XmlSpace.Word;
        if (address.SequenceEqual("http://schemas.openxmlformats.org/markup-compatibility/2006"u8))
            return XmlSpace.Compatibility;
        return address.SequenceEqual("http://schemas.openxmlformats.org/officeDocument/2006/math"u8) || address.SequenceEqual("http://purl.oclc.org/ooxml/officeDocument/math"u8)
            ? XmlSpace.Math
            : XmlSpace.Other;
    }
}
