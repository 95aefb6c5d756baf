using HopLuu.Documents.Model;

namespace HopLuu.Synthesis.Mapping;

/// <summary>The hidden keys of our own templates, "hopluu:3.1/results": what stands in such a control belongs there with certainty.</summary>
internal static class TemplateKey
{
    private const string Prefix = "hopluu:";

    public static bool IsKey(string? key) => key is not null && key.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The outline entry of a key, -1 when the outline has none like it. Cells of forms carry their form's key and more after it.</summary>
    public static int EntryOf(string? key, OutlineIndex outline)
    {
        if (!IsKey(key))
            return -1;
        var id = key!.AsSpan(Prefix.Length);
        while (id.Length > 0)
        {
            if (outline.IndexOf(id.ToString()) is >= 0 and var entry)
                return entry;
            id = id[..Math.Max(0, id.LastIndexOfAny('/', ':', '#'))];
        }
        return -1;
    }

    /// <summary>The first key found in a table.</summary>
    public static string? Of(Table table)
    {
        foreach (var cell in table.Rows.SelectMany(static row => row.Cells))
        {
            if (IsKey(cell.Key))
                return cell.Key;
            if (cell.Blocks.OfType<Paragraph>().FirstOrDefault(static paragraph => IsKey(paragraph.Key)) is { } paragraph)
                return paragraph.Key;
        }
        return null;
    }
}
