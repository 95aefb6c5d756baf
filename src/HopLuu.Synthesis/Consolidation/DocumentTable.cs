using HopLuu.Documents.Model;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation;

/// <summary>A row of a table that names a document.</summary>
/// <param name="IsList">The table lists documents: one of its columns is the number.</param>
internal sealed record DocumentRow(string Number, string? Kind, DateOnly? Date, string? Issuer, string? Subject, bool IsList, Location Location);

/// <summary>Reads tables that list documents (Số, ký hiệu | Ngày | Cơ quan ban hành | Trích yếu).</summary>
internal static class DocumentTable
{
    /// <summary>The documents a table names, in rows' order.</summary>
    public static IEnumerable<DocumentRow> Rows(Table table)
    {
        if (table.Rows.Count == 0)
            yield break;
        var titles = table.Rows[0].Cells.ToDictionary(cell => cell.Column, cell => VietnameseText.Fold(cell.Text));
        int Column(params string[] words) => titles.Where(title => words.Any(word => title.Value.Contains(word, StringComparison.Ordinal))).Select(title => title.Key).DefaultIfEmpty(-1).First();
        var (number, date, issuer, subject) = (Column("ky hieu", "so van ban", "so hieu"), Column("ngay", "thoi gian"), Column("co quan", "noi ban hanh", "don vi ban hanh"), Column("trich yeu", "noi dung", "ten van ban"));
        foreach (var row in table.Rows)
        {
            string? At(int column) => column < 0 ? null : row.Cells.FirstOrDefault(cell => cell.Column == column)?.Text.Replace('\n', ' ').Trim() is { Length: > 0 } text ? text : null;
            foreach (var cell in row.Cells)
            {
                foreach (var citation in Citations.Find(cell.Text))
                {
                    var own = number >= 0 && cell.Column == number;
                    yield return new DocumentRow(citation.Number, citation.Kind, citation.Date ?? (own ? DayOf(At(date)) : null),
                        citation.Issuer ?? (own ? At(issuer) : null), own ? At(subject) : null, own, LocationOf(cell, table));
                }
            }
        }
    }

    private static DateOnly? DayOf(string? text) => text is null ? null : Dates.Find(text).Select(date => date.Day).FirstOrDefault(day => day is not null);

    private static Location LocationOf(TableCell cell, Table table) => cell.Blocks.Count > 0 ? cell.Blocks[0].Location : table.Location;
}
