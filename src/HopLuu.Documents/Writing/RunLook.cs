using HopLuu.Documents.Model;

namespace HopLuu.Documents.Writing;

/// <summary>What a run says of its look beyond its paragraph's style; null is not said.</summary>
internal sealed record RunLook(bool? Bold, bool? Italic, bool? Capitals)
{
    public static readonly RunLook None = new(null, null, null);

    /// <summary>What must be said for a heading that looks otherwise than its style.</summary>
    public static RunLook Difference(HeadingLook look, HeadingLook style) => new(
        look.Bold == style.Bold ? null : look.Bold,
        look.Italic == style.Italic ? null : look.Italic,
        look.Capitals == style.Capitals ? null : look.Capitals);

    /// <summary>With the run's own bold and italic.</summary>
    public RunLook With(Run run) => run.Bold || run.Italic
        ? this with { Bold = run.Bold ? true : Bold, Italic = run.Italic ? true : Italic }
        : this;

    public void Write(WordXml xml, bool underline = false)
    {
        if (!underline && this == None)
            return;
        xml.Start("rPr");
        if (Bold is { } bold)
            xml.Value("b", bold ? 1 : 0).Value("bCs", bold ? 1 : 0);
        if (Italic is { } italic)
            xml.Value("i", italic ? 1 : 0).Value("iCs", italic ? 1 : 0);
        if (Capitals is { } capitals)
            xml.Value("caps", capitals ? 1 : 0);
        if (underline)
            xml.Value("u", "single");
        xml.End();
    }
}
