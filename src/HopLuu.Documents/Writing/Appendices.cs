namespace HopLuu.Documents.Writing;

/// <summary>Sections of the file: the document itself, then each appendix on pages of its own, landscape where asked.</summary>
internal static class Appendices
{
    public static void Write(WordXml xml, OfficialDocument document, LayoutRules rules, BodyText text)
    {
        var appendices = document.Appendices;
        for (var i = 0; i <= appendices.Count; i++)
        {
            var appendix = i > 0 ? appendices[i - 1] : null;
            var landscape = appendix?.Landscape ?? false;
            if (appendix is not null)
                WriteAppendix(xml, document, appendix, rules, text, landscape ? rules.LandscapeTextWidth : rules.TextWidth);
            var last = i == appendices.Count;
            // A section ends in a paragraph; this one takes no room, so that a full page is not followed by an empty one.
            xml.Start("p").Start("pPr").Start("spacing").Attribute("line", 20).Attribute("lineRule", "exact").End();
            if (last)
                xml.End().End();
            PageSetup.WriteSection(xml, rules, landscape, restart: i > 0 && rules.AppendixPagesRestart, numberOnFirstPage: i > 0 && !rules.AppendixPagesRestart);
            if (!last)
                xml.End().End();
        }
    }

    private static void WriteAppendix(WordXml xml, OfficialDocument document, OfficialAppendix appendix, LayoutRules rules, BodyText text, int width)
    {
        new Line($"{appendix.Label.Trim()}\n{appendix.Title.Trim()}", rules.SubjectSize) { Style = StyleSheet.Appendix, Bold = true, KeepWithNext = true }.Write(xml);
        new Line(HeadingBlock.Reference(document), rules.SubjectSize) { Italic = true, After = 240, KeepWithNext = true }.Write(xml);
        text.Write(appendix.Body, width);
    }
}
