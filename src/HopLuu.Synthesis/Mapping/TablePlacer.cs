using HopLuu.Documents.Model;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Mapping;

/// <summary>Gives each table of the body its section: that of the text around it, or the form or appendix it is most like.</summary>
internal sealed class TablePlacer(OutlineIndex outline, IReadOnlyList<ReportLine> lines, IReadOnlyList<PlacedLine> placed)
{
    private readonly List<int> forms = [.. Enumerable.Range(0, outline.Entries.Count).Where(i => outline[i].IsAppendix && outline[i].Facet is null)];

    public List<MappedTable> Place()
    {
        var tables = new List<MappedTable>();
        for (var k = 0; k < placed.Count; k++)
        {
            var line = placed[k];
            if (lines[line.Line].Table is not { } table)
                continue;
            var title = TitleAbove(line.Line);
            var entry = line.Entry;
            if (TemplateKey.EntryOf(TemplateKey.Of(table), outline) is >= 0 and var keyed)
                entry = keyed;
            else if (entry < 0 || line.IsLoose || (outline[entry].IsAppendix && outline[entry].Children.Count > 0))
                entry = ByContent(title, table, entry);
            tables.Add(new(entry < 0 ? null : outline[entry].Id, title, table));
        }
        return tables;
    }

    private string? TitleAbove(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3; i--)
        {
            if (lines[i].Paragraph is null || lines[i].Zone != Zone.Body)
                return null;
            if (lines[i].Text.StartsWith('(') && lines[i].Text.Length < 60)
                continue;
            var names = lines[i].Text.Length < 220 && (lines[i].IsBold || lines[i].IsCentered || lines[i].IsCapitals || lines[i].Paragraph!.Kind == ParagraphKind.Heading || lines[i].Text.EndsWith(':') || lines[i].Label is { Style: OrdinalStyle.Appendix });
            return names ? lines[i].Text : null;
        }
        return null;
    }

    private int ByContent(string? title, Table table, int otherwise)
    {
        var words = outline.WordsOf(title ?? "");
        foreach (var cell in table.Rows.Take(3).SelectMany(static row => row.Cells))
            words.AddRange(GenreWords.Of(cell.Text));
        var (text, named) = (outline.ProfileOf(words), outline.ProfileOf(outline.WordsOf(title ?? "")));
        var (best, bar) = (otherwise, 0.3);
        foreach (var form in forms)
        {
            if (otherwise >= 0 && !outline.IsWithin(form, otherwise))
                continue;
            var place = outline[form];
            var likeness = Math.Max(named.Likeness(place.TitleProfile), place.TextProfile.Weight <= 0 ? 0 : 0.9 * place.TextProfile.Shared(text) / Math.Max(6, place.TextProfile.Weight));
            if (likeness > bar)
                (best, bar) = (form, likeness);
        }
        return best;
    }
}
