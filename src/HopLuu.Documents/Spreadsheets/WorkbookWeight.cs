using System.Text;
using HopLuu.Documents.Reading;
using HopLuu.Documents.Reading.Word;

namespace HopLuu.Documents.Spreadsheets;

/// <summary>
/// Weighs a workbook by its markup alone, before the package that reads it forms the text of every cell: a text that many cells share (ISO 29500-1 §18.4)
/// stands once in the file and is worked through anew for each of them.
/// </summary>
internal static class WorkbookWeight
{
    private const long MostText = 20_000_000;

    /// <summary>Refuses a workbook whose cells together hold more text than any list, or one cell more than Excel allows.</summary>
    public static void Check(ZipPackage package, ReadLimits limits)
    {
        var budget = new ReadBudget(limits);
        var parts = package.Names.Where(name => !name.StartsWith("xl/media/", StringComparison.OrdinalIgnoreCase)).ToList();
        var shared = new List<int>();
        foreach (var name in parts)
            Visit(package, name, budget, "sst", part => ReadShared(part, shared));
        if (shared.Count == 0)
            return;
        var text = 0L;
        foreach (var name in parts)
            Visit(package, name, budget, "worksheet", part => text = AddReferences(part, shared, text));
    }

    // By what a part holds: its name is the author's choice. What is damaged, or no XML at all, is for the reading to find.
    private static void Visit(ZipPackage package, string name, ReadBudget budget, string root, Action<PartReader> read)
    {
        try
        {
            using var stream = package.OpenPart(name, budget)!;
            using var part = new PartReader(stream, budget);
            part.MoveToRoot();
            if (part.LocalName == root)
                read(part);
        }
        catch (DecoderFallbackException)
        {
        }
        catch (RefusedException refused) when (refused.Problem == ReadProblems.Damaged || refused.Problem == ReadProblems.Truncated)
        {
        }
    }

    private static void ReadShared(PartReader part, List<int> lengths)
    {
        foreach (var item in Children(part, "si"))
        {
            var length = LengthInside(part);
            if (length > SheetRows.LongestCell)
                throw new RefusedException(ReadProblems.CellTooLong);
            lengths.Add(length);
        }
    }

    // Rich text stands in runs (r) of its own; what a reading aid (rPh) adds weighs too, which does no harm.
    private static int LengthInside(PartReader part)
    {
        var length = 0;
        foreach (var name in Children(part, null))
            length += name == "t" ? part.Text().Length : LengthInside(part);
        return length;
    }

    private static long AddReferences(PartReader part, List<int> shared, long text)
    {
        foreach (var sheet in Children(part, "sheetData"))
        foreach (var row in Children(part, "row"))
        foreach (var cell in Children(part, "c"))
        {
            if (part.Attribute("t"u8) != "s")
                continue;
            foreach (var value in Children(part, "v"))
            {
                if (Numbers.Parse(part.Text()) is { } number && number >= 0 && number < shared.Count)
                    text += shared[number];
            }
            if (text > MostText)
                throw new RefusedException(ReadProblems.SheetTooLarge);
        }
        return text;
    }

    private static IEnumerable<string> Children(PartReader part, string? name)
    {
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            if (name is null || part.LocalName == name)
                yield return part.LocalName;
        }
    }
}
