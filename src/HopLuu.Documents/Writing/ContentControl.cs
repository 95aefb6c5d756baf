using HopLuu.Documents.Model;

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

    /// <summary>Begins the bookmark that repeats the key beside the control; what <see cref="EndBookmark"/> wants, null when the key makes no name.</summary>
    public static int? BeginBookmark(WordXml xml, string key)
    {
        if (KeyBookmark.NameOf(key) is not { } name)
            return null;
        var id = xml.NextId();
        xml.Start("bookmarkStart").Attribute("id", id).Attribute("name", name).End();
        return id;
    }

    public static void EndBookmark(WordXml xml, int? id)
    {
        if (id is { } begun)
            xml.Start("bookmarkEnd").Attribute("id", begun).End();
    }

    public static void End(WordXml xml) => xml.End().End();
}
