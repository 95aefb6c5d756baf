using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Heads;

/// <summary>The documents a plan rests on: those its first paragraphs name, not those that stand inside their subjects.</summary>
internal static class LegalBases
{
    private const int LongestParagraph = 6000;

    // Words before a document number that make it the object of another document's subject.
    private static readonly string[] Nesting =
    [
        "thuc hien", "trien khai", "trien khai thuc hien", "theo", "ve", "ban hanh", "tai", "so ket", "tong ket", "quan triet",
        "sua doi", "bo sung", "dieu cua", "thi hanh", "trong", "nam", "ke hoach thuc hien", "hoc tap",
        "hoc tap,", "ket qua", "noi dung", "cua", "voi", "tinh than", "phe duyet", "de an",
    ];

    // Before the first number of a paragraph: what is announced, not a ground.
    private static readonly string[] Announcing =
    [
        "ban hanh ke hoach", "xay dung ke hoach", "ban hanh huong dan", "huong dan ", "de nghi cac", "yeu cau cac",
        "trien khai ke hoach", "to chuc so ket", "to chuc tong ket",
    ];

    public static IReadOnlyList<LegalBasis> Read(IReadOnlyList<PlanLine> lines, int start, int end)
    {
        var bases = new List<LegalBasis>();
        foreach (var line in Preamble(lines, start, end))
        {
            foreach (var basis in Of(line.Text))
            {
                if (!bases.Exists(other => other.Number == basis.Number && other.Date == basis.Date && (basis.Number is not null
                    || other.Text == basis.Text)) && !(basis.Date is null && basis.Number is not null
                    && bases.Exists(other => other.Number == basis.Number)))
                {
                    bases.Add(basis);
                }
            }
        }
        return bases;
    }

    /// <summary>What stands before the first heading, and sections that are called "Căn cứ".</summary>
    private static IEnumerable<PlanLine> Preamble(IReadOnlyList<PlanLine> lines, int start, int end)
    {
        var i = start;
        for (; i < end && !IsHeading(lines[i]); i++)
        {
            if (lines[i].Table is null && !lines[i].Folded.Begins("kinh gui"))
            {
                yield return lines[i];
            }
        }
        if (i < end && lines[i].Numbered && IsBasesHeading(lines[i]))
        {
            var heading = lines[i].Label!;
            for (i++; i < end && !(lines[i].Label is { } label && label.Continues(heading)); i++)
            {
                yield return lines[i];
            }
        }
    }

    private static bool IsBasesHeading(PlanLine line) =>
        line.FoldedTitle.Begins("can cu") && line.Title.Length < 80 || line.FoldedTitle.Begins("co so phap ly");

    private static bool IsHeading(PlanLine line) =>
        line.StyleLevel is not null || line.Numbered || (line.Caps && line.Text.Length > 12 && !line.Centered);

    private static IEnumerable<LegalBasis> Of(string text)
    {
        if (text.Length > LongestParagraph)
        {
            yield break;
        }
        var nested = false;
        var last = 0;
        foreach (var citation in Citations.Find(text).Concat(Citations.FindLaws(text)).OrderBy(citation => citation.Span.Start))
        {
            var first = last == 0;
            var before = text[last..citation.Span.Start];
            last = citation.Span.End;
            nested = IsNested(before, text, citation.Span.Start, first, nested);
            if (!nested)
            {
                yield return new LegalBasis(citation.Number.Length > 0 ? citation.Number : null, citation.Kind, citation.Date, Piece(text, citation.Span));
            }
        }
    }

    private static bool IsNested(string before, string text, int at, bool first, bool previousNested)
    {
        var folded = VietnameseText.Fold(before);
        if (IsQuoted(text, at))
        {
            return true;
        }
        if (first)
        {
            return folded.HasAny(Announcing);
        }
        if (folded.Contains(';', StringComparison.Ordinal) || EndsSentence(before))
        {
            return false;
        }
        var about = $" {folded} ".Has(" ve ") || folded.Has("ban hanh") || folded.Has("phe duyet") || folded.Has("quy dinh");
        var verb = Array.Exists(Nesting, word => folded == word || folded.Ends(" " + word));
        if (verb)
        {
            // ", thực hiện Kế hoạch số …" goes on with the grounds unless a subject is open.
            return about || previousNested || !folded.StartsWith(',');
        }
        return folded is "va" or "," or "" || folded.Ends(" va") || folded.EndsWith(',') ? previousNested : about;
    }

    private static bool EndsSentence(string before) =>
        before.IndexOf(". ", StringComparison.Ordinal) is var at and >= 0 && at + 2 < before.Length && char.IsUpper(before[at + 2]);

    private static bool IsQuoted(string text, int at)
    {
        var (depth, straight) = (0, false);
        for (var i = 0; i < at; i++)
        {
            depth += text[i] switch { '“' or '(' => 1, '”' or ')' => -1, _ => 0 };
            straight ^= text[i] == '"';
        }
        return depth > 0 || straight;
    }

    /// <summary>The part of the paragraph between semicolons that names it.</summary>
    private static string Piece(string text, TextSpan span)
    {
        var start = text.LastIndexOf(';', Math.Max(0, span.Start - 1)) + 1;
        var end = text.IndexOf(';', span.End);
        return text[start..(end < 0 ? text.Length : end)].Trim();
    }
}
