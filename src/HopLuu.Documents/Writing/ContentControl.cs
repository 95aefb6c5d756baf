namespace HopLuu.Documents.Writing;

/// <summary>A content control (w:sdt) that carries a hidden key; it can be filled in but not deleted by mistake.</summary>
internal static class ContentControl
{
    public static void Begin(WordXml xml, string key, string title, bool placeholder)
    {
        xml.Start("sdt").Start("sdtPr");
        xml.Value("alias", title.Length <= TemplateDocument.LongestKey ? title : title[..TemplateDocument.LongestKey]);
        xml.Value("tag", key).Value("id", xml.NextId()).Value("lock", "sdtLocked");
        if (placeholder)
            xml.Empty("showingPlcHdr");
        xml.End().Start("sdtContent");
    }

    public static void End(WordXml xml) => xml.End().End();
}
