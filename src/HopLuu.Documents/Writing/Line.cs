namespace HopLuu.Documents.Writing;

/// <summary>A paragraph of the fixed parts (heading block, title, signature): its text in one look.</summary>
internal sealed record Line(string Text, double Size)
{
    public bool Bold { get; init; }
    public bool Italic { get; init; }
    public bool Underline { get; init; }
    public string Align { get; init; } = "center";
    /// <summary>Space before and after in twips.</summary>
    public int Before { get; init; }
    public int After { get; init; }
    /// <summary>Room in twips for a centred text whose lines shall be about even; null where lines break as they come.</summary>
    public int? Even { get; init; }
    /// <summary>From the left margin, in twips.</summary>
    public int Indent { get; init; }
    public bool KeepWithNext { get; init; }
    public string? Style { get; init; }

    public void Write(WordXml xml)
    {
        xml.Start("p").Start("pPr");
        if (Style is not null)
            xml.Value("pStyle", Style);
        if (KeepWithNext)
            xml.Empty("keepNext");
        xml.Start("spacing").Attribute("before", Before).Attribute("after", After).End();
        if (Even is { } width && EvenLines.Indent(Text, Size, Bold, width) is > 0 and var indent)
            xml.Start("ind").Attribute("left", indent).Attribute("right", indent).End();
        else if (Indent > 0)
            xml.Start("ind").Attribute("left", Indent).End();
        xml.Value("jc", Align).End();
        if (Text.Length > 0)
            WriteRun(xml);
        xml.End();
    }

    private void WriteRun(WordXml xml)
    {
        xml.Start("r").Start("rPr");
        if (Bold)
            xml.Empty("b").Empty("bCs");
        if (Italic)
            xml.Empty("i").Empty("iCs");
        var size = StyleSheet.HalfPoints(Size);
        xml.Value("sz", size).Value("szCs", size);
        if (Underline)
            xml.Value("u", "single");
        xml.End();
        RunText.Write(xml, Text);
        xml.End();
    }
}

/// <summary>The text of a run: tabs and line breaks as Word stores them.</summary>
internal static class RunText
{
    public static void Write(WordXml xml, ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny('\t', '\n', '\r');
            if (end != 0)
                xml.Text(end < 0 ? text : text[..end]);
            if (end < 0)
                return;
            if (text[end] != '\r')
                xml.Empty(text[end] == '\t' ? "tab" : "br");
            text = text[(end + 1)..];
        }
    }
}
