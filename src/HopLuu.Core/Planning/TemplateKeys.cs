using HopLuu.Documents.Model;
using HopLuu.Synthesis.Templates;

namespace HopLuu.Core.Planning;

/// <summary>
/// The hidden keys of templates are the permanent ones of nodes, so a file filled in months ago still finds its places after the outline was amended.
/// The engine maps by positions: before a document is mapped, its keys become the ids of the outline it is laid on.
/// </summary>
public static class TemplateKeys
{
    private static readonly char[] Ends = ['/', ':', '#'];

    /// <summary>The hidden key of a node.</summary>
    public static string Of(string key) => UnitTemplate.KeyPrefix + key;

    /// <summary>The document with the engine's ids instead of permanent keys. What carries no key of this outline stays as it is.</summary>
    public static Document ToIds(Document document, IReadOnlyDictionary<string, string> idOfKey) =>
        Any(document.Blocks) ? document with { Blocks = [.. document.Blocks.Select(block => Map(block, idOfKey))] } : document;

    private static Block Map(Block block, IReadOnlyDictionary<string, string> idOfKey) => block switch
    {
        Paragraph { Key: { } key } paragraph => paragraph with { Key = Map(key, idOfKey) },
        Table table => table with
        {
            Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Key = cell.Key is { } key ? Map(key, idOfKey) : null, Blocks = [.. cell.Blocks.Select(inner => Map(inner, idOfKey))] })] })],
        },
        _ => block,
    };

    private static string Map(string tag, IReadOnlyDictionary<string, string> idOfKey)
    {
        if (!tag.StartsWith(UnitTemplate.KeyPrefix, StringComparison.Ordinal))
            return tag;
        var rest = tag[UnitTemplate.KeyPrefix.Length..];
        var end = rest.IndexOfAny(Ends);
        var key = end < 0 ? rest : rest[..end];
        return idOfKey.TryGetValue(key, out var id) ? UnitTemplate.KeyPrefix + id + (end < 0 ? "" : rest[end..]) : tag;
    }

    private static bool Any(IEnumerable<Block> blocks) => blocks.Any(block => block switch
    {
        Paragraph paragraph => paragraph.Key is not null,
        Table table => table.Rows.SelectMany(row => row.Cells).Any(cell => cell.Key is not null || Any(cell.Blocks)),
        _ => false,
    });
}
