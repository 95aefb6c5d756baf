using HopLuu.Documents.Model;

namespace HopLuu.Documents.Reading;

/// <summary>
/// Finds the stamp of a state secret in a document's heading area: "MẬT", "TỐI MẬT", "TUYỆT MẬT" standing alone, boxed or not (Luật Bảo vệ bí mật nhà nước 2018,
/// Thông tư 24/2020/TT-BCA). Words like "bí mật" and the citing of a secret document stand in sentences and are none.
/// </summary>
internal static class SecrecyMarking
{
    // The heading block, number, place, kind and subject of an official document are within these.
    private const int HeadingParagraphs = 20;
    private const int LayoutColumns = 3;

    private static readonly string[] Markings = ["TUYỆT MẬT", "TỐI MẬT", "MẬT"];
    private static readonly string[] Introductions = ["ĐỘMẬT", "MỨCĐỘMẬT", "DẤUĐỘMẬT", "DẤUCHỈĐỘMẬT", "ĐỘBẢOMẬT"];

    /// <summary>The marking, null when there is none.</summary>
    public static string? Find(Document document)
    {
        var left = HeadingParagraphs;
        return InBlocks(document.Blocks, ref left) ?? document.HeadersAndFooters
            .Where(paragraph => paragraph.Location.Part == "header")
            .Select(paragraph => InParagraph(paragraph.Text))
            .FirstOrDefault(marking => marking is not null);
    }

    private static string? InBlocks(IReadOnlyList<Block> blocks, ref int left)
    {
        foreach (var block in blocks)
        {
            if (left <= 0)
                return null;
            var marking = block switch
            {
                Paragraph paragraph => InParagraph(paragraph, ref left),
                Table { ColumnCount: <= LayoutColumns } table => InTable(table, ref left),
                _ => null,
            };
            if (marking is not null)
                return marking;
        }
        return null;
    }

    private static string? InTable(Table table, ref int left)
    {
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                if (InBlocks(cell.Blocks, ref left) is { } marking)
                    return marking;
            }
        }
        return null;
    }

    private static string? InParagraph(Paragraph paragraph, ref int left)
    {
        if (string.IsNullOrWhiteSpace(paragraph.Text))
            return null;
        if (paragraph.Location.Part == "body")
            left--;
        return InParagraph(paragraph.Text);
    }

    private static string? InParagraph(string text)
    {
        // A stamp is short; tabs and line breaks part it from what stands beside it.
        foreach (var piece in text.Split('\t', '\n'))
        {
            if (piece.Length <= 60 && OfPiece(piece) is { } marking)
                return marking;
        }
        return null;
    }

    private static string? OfPiece(string piece)
    {
        if (!piece.Contains('M', StringComparison.OrdinalIgnoreCase))
            return null;
        // "M Ậ T", "[ MẬT ]", "Độ mật: MẬT" are one thing; "mật" in small letters alone is none.
        var letters = string.Concat(piece.Where(char.IsLetter));
        var upper = letters.ToUpperInvariant();
        foreach (var introduction in Introductions)
        {
            if (upper.StartsWith(introduction, StringComparison.Ordinal) && upper.Length > introduction.Length)
                (letters, upper) = (letters[introduction.Length..], upper[introduction.Length..]);
        }
        return char.IsUpper(letters.FirstOrDefault()) ? Array.Find(Markings, marking => upper == marking.Replace(" ", "", StringComparison.Ordinal)) : null;
    }
}
