namespace HopLuu.Vietnamese;

/// <summary>Finds the documents that a text names by number.</summary>
public static class Citations
{
    /// <summary>
    /// Every document number of the text in order, with kind, date and issuer. A list inherits the kind ("các Quyết định số 489/QĐ-TTg, số
    /// 1373/QĐ-TTg")
    /// and an issuer named once at its end. Short names ("Kết luận 49") are not citations. Never throws; linear in the text's length.
    /// </summary>
    /// <example>"Chỉ thị số 11- CT/TW, ngày 13/4/2007 của Bộ Chính trị" gives 11-CT/TW, Chỉ thị, 2007-04-13, Bộ Chính trị.</example>
    public static IReadOnlyList<Citation> Find(string text) =>
        string.IsNullOrEmpty(text) || !text.Any(char.IsAsciiDigit) ? [] : FindIn(new EvenText(text));

    /// <summary>The same for a text whose forms are already made.</summary>
    internal static IReadOnlyList<Citation> FindIn(EvenText even)
    {
        var found = new List<FoundNumber>();
        var end = 0;
        for (var i = 0; i < even.Plain.Length; i++)
        {
            if (!char.IsAsciiDigit(even.Plain[i]) || i > 0 && (char.IsAsciiDigit(even.Plain[i - 1]) || even.Plain[i - 1] == '/'))
            {
                continue;
            }
            var lead = CitationLead.Read(even, i);
            if (NumberScanner.Read(even, i, lead.IsAnnounced) is not { } number)
            {
                continue;
            }
            found.Add(FoundNumber.Read(even, number, lead, found.Count > 0 ? found[^1] : null, end));
            end = found[^1].End;
            i = number.End - 1;
        }
        return CitationLists.Resolve(even, found);
    }

    /// <summary>
    /// Laws, codes and ordinances named by title, which plans cite as legal bases: "Luật Giáo dục ngày 14/6/2019", "Bộ luật Lao động năm
    /// 2019".
    /// Those that carry a number are found by <see cref="Find"/> and left out here. Number is empty; Subject is the title.
    /// </summary>
    public static IReadOnlyList<Citation> FindLaws(string text) => string.IsNullOrEmpty(text) ? [] : NamedLaws.Find(new EvenText(text));

    /// <summary>
    /// The document that a row of a list of documents names: one cell holds the number, another its date, others issuer and subject.
    /// Null when no cell starts with a document number. Kind words in the row are used ("Kế hoạch" in a cell of its own).
    /// </summary>
    public static Citation? FromCells(IReadOnlyList<string> cells) => cells is null ? null : CitationRow.Read(cells);
}
