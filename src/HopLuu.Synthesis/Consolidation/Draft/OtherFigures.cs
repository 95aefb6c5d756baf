using HopLuu.Synthesis.Consolidation.Forms;
using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Draft;

/// <summary>The totals that an appendix lists besides the plan's forms: in reading order, each thing once, and none whose name says nothing.</summary>
internal static class OtherFigures
{
    // What was held or broadcast; "22 chi bộ", "10 vụ", "2.180 hộ" say nothing without their sentence.
    private static readonly string[] Telling = ["cuoc ", "buoi ", "lop ", "hoi nghi ", "dot ", "luot tin", "luot bai", "tin, bai", "luot kiem tra", "khoa ", "hoi thi ", "mo hinh ", "cau lac bo "];

    // "Hộ toàn xã" says no more than "hộ".
    private static readonly string[] Places = ["toan", "xa", "phuong", "thi", "tran", "huyen", "tinh", "dia", "ban", "tren", "tai", "hien", "co", "trong", "cac", "so", "tong"];

    /// <param name="figures">Totals to choose from.</param>
    /// <param name="forms">Forms whose cells show some of them.</param>
    /// <param name="outline">Gives the reading order.</param>
    public static IReadOnlyList<Figure> Of(IEnumerable<Figure> figures, IReadOnlyList<FilledForm> forms, Outline outline)
    {
        var shown = forms.SelectMany(form => form.Rows).SelectMany(row => row.Cells).SelectMany(cell => cell.Parts).Select(part => (part.Report, part.Paragraph, part.Value)).ToHashSet();
        var place = outline.Nodes.Select((node, at) => (node.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at, StringComparer.Ordinal);
        var kept = new List<Figure>();
        foreach (var figure in figures.Where(figure => Says(figure) && !IsShown(figure)).OrderByDescending(figure => figure.Parts.Count))
        {
            if (!kept.Exists(other => Repeats(other, figure)))
                kept.Add(figure);
        }
        return [.. kept.OrderBy(figure => place.GetValueOrDefault((figure.Section ?? figure.Appendix ?? "").Split('/')[0], int.MaxValue)).ThenBy(figure => figure.Parts[0].Report, StringComparer.Ordinal).ThenBy(figure => figure.Parts[0].Paragraph)];

        // A row of several columns is shown when the units' rows are.
        bool IsShown(Figure figure) => figure.Parts.Count(part => shown.Contains((part.Report, part.Paragraph, part.Value))) * 2 >= figure.Parts.Count;
    }

    /// <summary>The name tells what was counted, without its sentence: "Chi bộ: 22 chi bộ" tells nothing.</summary>
    public static bool Says(Figure figure)
    {
        var label = VietnameseText.Fold(figure.Label).Trim();
        var (words, unit) = (Syllables.Of(label), Syllables.Of(figure.Unit));
        return words.Any(word => !unit.Contains(word) && !Places.Contains(word, StringComparer.Ordinal)) || words.Count > 2 && Telling.Any(word => label.StartsWith(word, StringComparison.Ordinal));
    }

    // The same name, or the same figures of the same units under another.
    private static bool Repeats(Figure a, Figure b) => VietnameseText.Fold(a.Label) == VietnameseText.Fold(b.Label) && VietnameseText.Fold(a.Unit) == VietnameseText.Fold(b.Unit)
        || a.Total == b.Total && a.Parts.Count == b.Parts.Count && a.Parts.Zip(b.Parts).All(pair => pair.First.Report == pair.Second.Report && pair.First.Value == pair.Second.Value);
}
