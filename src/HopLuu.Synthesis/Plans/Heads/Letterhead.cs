using HopLuu.Documents.Model;
using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Heads;

/// <summary>Gathers the pieces of a heading block, whatever order and columns they stand in.</summary>
internal sealed class Letterhead
{
    private static readonly string[] Mottos =
    [
        "dang cong san viet nam", "cong hoa xa hoi chu nghia viet nam", "doc lap - tu do - hanh phuc", "doc lap- tu do- hanh phuc",
        "doc lap-tu do-hanh phuc",
    ];
    private static readonly string[] Marks =
    [
        "du thao", "(du thao", "mat", "toi mat", "tuyet mat", "khan", "thuong khan", "hoa toc", "luu hanh noi bo", "tai lieu",
        "kinh gui",
    ];

    private readonly List<(string Text, bool Bold)> bodies = [];
    private readonly List<string> subject = [];
    private bool inSubject;
    private bool bodiesKnown;

    public string? Number { get; private set; }
    public string? NumberTail { get; private set; }
    public string? Place { get; private set; }
    public DateOnly? Date { get; private set; }
    public int? Year { get; private set; }
    public string? Subject => subject.Count == 0 ? null : string.Join(' ', subject);

    public (string? Parent, string? Issuer) Bodies => BodyLines.Read(bodies);

    public bool IsEmpty => bodies.Count == 0 && Date is null && Number is null && NumberTail is null;

    public static bool Is(Table table)
    {
        var text = VietnameseText.Fold(string.Join(' ', table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text)));
        return text.Length < 900 && (text.HasAny(Mottos) || (text.Has("so") && text.Has("ngay") && text.Has("thang")));
    }

    public void Take(Table table)
    {
        foreach (var cell in table.Rows.SelectMany(row => row.Cells))
        {
            inSubject = false;
            // The other column repeats an organisation as a motto: "ĐOÀN TNCS HỒ CHÍ MINH".
            bodiesKnown = bodies.Count > 0 && cell.Column > 0;
            foreach (var line in PlanLines.Of(cell.Blocks))
            {
                Take(line);
            }
        }
        (inSubject, bodiesKnown) = (false, false);
    }

    /// <summary>A line of the block; two columns set apart by tabs or spaces are two pieces.</summary>
    public void Take(PlanLine line)
    {
        if (line.Table is { } table)
        {
            Take(table);
            return;
        }
        foreach (var column in Columns(line.Raw))
        {
            TakePiece(VietnameseText.Tidy(column), line.Bold);
        }
    }

    private void TakePiece(string text, bool bold)
    {
        text = WithoutMotto(text);
        var folded = VietnameseText.Fold(text);
        if (text.Length == 0 || Letters.IsRule(text))
        {
            inSubject = false;
        }
        else if (NumberLine.Read(text) is { } number)
        {
            Number = number.Figures.Length > 0 ? number.Figures + number.Tail : null;
            NumberTail = Number is null ? number.Tail : null;
            TakeDate(text);
            inSubject = false;
        }
        else if (TakeDate(text))
        {
            inSubject = false;
        }
        else if (folded.Begins("v/v") || folded.Begins("ve viec") || folded.Begins("(v/v"))
        {
            subject.Add(text.TrimStart('(')[(folded.Begins("ve viec") ? 7 : 3)..].Trim(' ', ':', ')'));
            inSubject = true;
        }
        else if (inSubject)
        {
            subject.Add(text.TrimEnd(')'));
        }
        else if (!bodiesKnown && Array.IndexOf(Marks, folded.TrimEnd(':', ')', ' ')) < 0 && !folded.BeginsAny(Marks[..2])
            && text.Length < 120 && !bodies.Exists(body => VietnameseText.Fold(body.Text) == folded))
        {
            bodies.Add((text, bold));
        }
    }

    private bool TakeDate(string text)
    {
        var date = Dates.Find(text).FirstOrDefault(found => found.Precision is DatePrecision.Day or DatePrecision.BlankDay);
        if (date is null || text.Length > 110)
        {
            return false;
        }
        (Date, Year) = (date.Day, date.Year ?? date.Day?.Year);
        var before = text[..date.Span.Start];
        // After a number typed on the same line only its last words are the place.
        var place = NumberLine.Read(before) is null ? before.Trim(' ', ',') : "";
        Place = place.Length is > 0 and < 60 ? place : Place;
        return true;
    }

    private static string WithoutMotto(string text)
    {
        var folded = FoldedText.Of(text);
        foreach (var motto in Mottos)
        {
            var at = folded.Text.IndexOf(motto, StringComparison.Ordinal);
            if (at >= 0)
            {
                var span = folded.ToSource(new TextSpan(at, motto.Length));
                return (text[..span.Start] + text[span.End..]).Trim();
            }
        }
        return text;
    }

    private static IEnumerable<string> Columns(string raw)
    {
        var start = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            var spaces = 0;
            while (i + spaces < raw.Length && (raw[i + spaces] is '\t' or ' ' or '\u00A0'))
            {
                spaces++;
            }
            // Blanks to be filled in ("Số        -KH/HU", "ngày      tháng") are not gaps between columns.
            if (spaces > 0 && (raw.AsSpan(i, spaces).Contains('\t') || spaces >= 4) && IsBetweenColumns(raw, start, i, i + spaces))
            {
                yield return raw[start..i];
                start = i + spaces;
            }
            i += Math.Max(0, spaces - 1);
        }
        yield return raw[start..];
    }

    private static bool IsBetweenColumns(string raw, int start, int end, int next)
    {
        var before = VietnameseText.Fold(raw[start..end]);
        return before.Length > 0 && next < raw.Length && char.IsUpper(raw[next]) && !before.Ends("so:") && !before.Ends("so")
            && !before.Ends("ngay") && !before.Ends("thang");
    }
}
