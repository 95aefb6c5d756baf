namespace HopLuu.Documents.Writing;

/// <summary>Sections of the file: the document itself, then each appendix on pages of its own, landscape where asked.</summary>
internal static class Appendices
{
    public static void Write(WordXml xml, OfficialDocument document, LayoutRules rules, BodyText text)
    {
        var appendices = document.Appendices;
        for (var i = 0; i <= appendices.Count; i++)
        {
            var landscape = i > 0 && appendices[i - 1].Landscape;
            if (i > 0)
                WriteAppendix(xml, appendices[i - 1], rules, text, landscape ? rules.LandscapeTextWidth : rules.TextWidth);
            var last = i == appendices.Count;
            if (!last)
                xml.Start("p").Start("pPr").Start("spacing").Attribute("line", 20).Attribute("lineRule", "exact").End();
            PageSetup.WriteSection(xml, rules, landscape, restart: i > 0 && rules.AppendixPagesRestart, numberOnFirstPage: i > 0 && !rules.AppendixPagesRestart);
            if (!last)
                xml.End().End();
        }
    }

    private static void WriteAppendix(WordXml xml, OfficialAppendix appendix, LayoutRules rules, BodyText text, int width)
    {
        new Line(appendix.Label.Trim(), rules.SubjectSize) { Bold = true, KeepWithNext = true }.Write(xml);
        new Line(appendix.Title.Trim(), rules.SubjectSize) { Bold = true, KeepWithNext = true, After = 240 }.Write(xml);
        text.Write(appendix.Body, width);
    }
}
