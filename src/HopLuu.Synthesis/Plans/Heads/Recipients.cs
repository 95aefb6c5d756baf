using HopLuu.Documents.Model;
using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Heads;

/// <summary>"Nơi nhận" and the authority above the signature, in a table or in plain lines.</summary>
internal static class Recipients
{
    private const int MostItems = 100;

    private static readonly string[] Authorities = ["t/m ", "tm. ", "tm ", "t/m. ", "tm.", "t/l ", "tl. ", "t/l. "];
    private static readonly string[] Signers =
    [
        "bi thu", "pho bi thu", "chu tich", "pho chu tich", "k/t", "kt.", "truong ban", "pho truong ban", "chanh van phong", "giam doc",
        "pho giam doc", "da ky", "(da ky", "thu truong", "(ky",
    ];

    /// <summary>Index of the line or table with "Nơi nhận", the number of lines when there is none.</summary>
    public static int Find(IReadOnlyList<PlanLine> lines, int start)
    {
        for (var i = start; i < lines.Count; i++)
        {
            if (lines[i].Table is { } table ? Cells(table).Any(IsRecipients) : IsLabel(lines[i]))
            {
                return i;
            }
        }
        return lines.Count;
    }

    /// <summary>The recipients, without dashes and final punctuation, with their notes.</summary>
    public static IReadOnlyList<string> Read(IReadOnlyList<PlanLine> lines, int at)
    {
        if (at >= lines.Count)
        {
            return [];
        }
        return lines[at].Table is { } table
            ? Items(PlanLines.Of(Cells(table).First(IsRecipients).Blocks), 0)
            : Items(lines, at);
    }

    /// <summary>In whose name the plan is signed; null when nothing says so.</summary>
    public static string? SignedFor(IReadOnlyList<PlanLine> lines, int from, int to)
    {
        for (var i = Math.Max(0, from); i < to; i++)
        {
            var texts = lines[i].Table is { } table ? Cells(table).SelectMany(cell => PlanLines.Of(cell.Blocks)).Select(line => line.Text) : lines[i].Raw.Split('\t');
            foreach (var text in texts)
            {
                if (Authority(VietnameseText.Tidy(text)) is { } authority)
                {
                    return authority;
                }
            }
        }
        return null;
    }

    private static string? Authority(string text)
    {
        var folded = VietnameseText.Fold(text);
        var mark = Array.Find(Authorities, mark => folded.Begins(mark));
        return mark is null || text.Length > 100 || !Letters.AreCapitals(text) ? null : BodyNames.Cased(text[mark.Length..].Trim());
    }

    private static IReadOnlyList<string> Items(IReadOnlyList<PlanLine> lines, int at)
    {
        var items = new List<string>();
        var first = lines[at].Text.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 ? lines[at].Text[(colon + 1)..].Trim() : "";
        if (first.Length > 0 && Authority(first) is null)
        {
            items.Add(first);
        }
        if (items.Count == 1 && first.Contains(';', StringComparison.Ordinal))
        {
            items = [.. first.Split(';')];
        }
        var dashes = at + 1 < lines.Count && lines[at + 1].Bulleted;
        for (var i = at + 1; i < lines.Count && items.Count < MostItems && Belongs(lines[i], dashes); i++)
        {
            if (dashes && !lines[i].Bulleted)
            {
                items[^1] = $"{items[^1]} {lines[i].Text}";
            }
            else
            {
                items.Add(FirstColumn(lines[i]));
            }
        }
        return [.. items.Select(item => item.Trim().TrimEnd('.', ',', ';', '/', ' ')).Where(item => item.Length > 0)];
    }

    private static string FirstColumn(PlanLine line)
    {
        var text = line.Bulleted ? line.Title : line.Text;
        var tab = line.Raw.Trim().IndexOf('\t', 2 < line.Raw.Trim().Length ? 2 : 0);
        return tab > 0 && Authority(VietnameseText.Tidy(line.Raw.Trim()[tab..])) is not null ? VietnameseText.Tidy(line.Raw.Trim()[..tab]).TrimStart('-', ' ') : text;
    }

    private static bool Belongs(PlanLine line, bool dashes) =>
        line is { Table: null, BreakBefore: false } && Authority(line.Text) is null && !OutlineStart(line)
        && (dashes ? line.Bulleted || (!line.Gap && !line.Caps && !line.Centered && line.Text.Length < 100) : !line.Gap && !line.Caps
        && !line.Centered && line.Text.Length < 160);

    private static bool OutlineStart(PlanLine line) => line.Caps && line.Folded.BeginsAny(Signers);

    private static bool IsLabel(PlanLine line) =>
        (line.Folded.TrimEnd(':', ' ', '.') == "noi nhan" || line.Folded.Begins("noi nhan:")) && line.Text.Length < 160;

    // "Nơi nhận báo cáo" heads a column, "Nơi nhận:" the list.
    private static bool IsRecipients(TableCell cell) =>
        VietnameseText.Fold(cell.Text.Split('\n')[0]) is { } first && (first.TrimEnd(':', ' ', '.') == "noi nhan"
            || first.Begins("noi nhan:"));

    private static IEnumerable<TableCell> Cells(Table table) => table.Rows.SelectMany(row => row.Cells);
}
