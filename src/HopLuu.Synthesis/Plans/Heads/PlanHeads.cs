using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Heads;

/// <summary>Reads heading block, title and subject.</summary>
internal static class PlanHeads
{
    private const int LongestBlock = 40;

    private static readonly string[] TextBeginnings =
    [
        "can cu", "thuc hien ", "thi hanh", "tiep tuc thuc hien", "theo ", "de ", "nham ", "trien khai", "kinh gui", "ngay ",
        "tren co so", "quan triet", "xet ", "chuan bi", "phat huy",
    ];

    public static PlanHead Read(IReadOnlyList<PlanLine> lines)
    {
        var block = new Letterhead();
        var at = 0;
        (string Name, int Length)? kind = null;
        for (; at < Math.Min(lines.Count, LongestBlock); at++)
        {
            var line = lines[at];
            kind = DocumentTitles.Of(line);
            if (kind is not null || IsText(line, block))
            {
                break;
            }
            if (line.Table is null || Letterhead.Is(line.Table))
            {
                block.Take(line);
            }
        }
        var (parent, issuer) = block.Bodies;
        var (subject, start) = kind is { } title ? SubjectBelow(lines, at, title.Length) : (block.Subject, IsLetter(lines, at) ? at : 0);
        return new PlanHead
        {
            Issuer = issuer,
            ParentIssuer = parent,
            Number = block.Number,
            NumberTail = block.NumberTail,
            Date = block.Date,
            Year = block.Year,
            Place = block.Place,
            Kind = kind?.Name ?? (block.Subject is not null || Addressed(lines) ? "Công văn" : null),
            Subject = subject ?? block.Subject,
            TextStart = start,
        };
    }

    // A file without title and address may be the outline alone: then all of it is text.
    private static bool IsLetter(IReadOnlyList<PlanLine> lines, int at) => at < lines.Count && lines[at].Folded.Begins("kinh gui");

    private static bool Addressed(IReadOnlyList<PlanLine> lines) => lines.Take(LongestBlock).Any(line => line.Folded.Begins("kinh gui"));

    private static bool IsText(PlanLine line, Letterhead block) =>
        line.Table is null && (line.Folded.Begins("kinh gui") || (line.Numbered && !block.IsEmpty && NumberLine.Read(line.Text) is null)
            || (line.Text.Length > 130 && !line.Caps && Dates.Find(line.Raw).Count == 0) || (line.Text.Length > 60 && OutlineStart(line)));

    private static bool OutlineStart(PlanLine line) => line.Folded.BeginsAny(TextBeginnings);

    private static (string? Subject, int Start) SubjectBelow(IReadOnlyList<PlanLine> lines, int title, int length)
    {
        var subject = new List<string>();
        var inline = lines[title].Text[Math.Min(length, lines[title].Text.Length)..].Trim(' ', ':', '*', '-');
        if (inline.Length > 3 && !inline.StartsWith('('))
        {
            subject.Add(inline);
        }
        var i = title + 1;
        PlanLine? last = null;
        for (; i < lines.Count && (GoesOn(lines[i], last, subject) || IsSkipped(lines[i])); i++)
        {
            if (IsSkipped(lines[i]))
            {
                last = subject.Count > 0 && Letters.IsRule(lines[i].Text) ? lines[i] : last;
                continue;
            }
            subject.Add(lines[i].Text);
            last = lines[i];
        }
        return (subject.Count == 0 ? null : string.Join(' ', subject).TrimEnd('.', ';', ' '), i);
    }

    private static bool IsSkipped(PlanLine line) =>
        line.Table is null && (Letters.IsRule(line.Text) || (line.Text.StartsWith('(') && line.Text.EndsWith(')') && line.Text.Length < 200));

    private static bool GoesOn(PlanLine line, PlanLine? last, List<string> subject)
    {
        if (line.Table is not null || line.Label is not null || line.StyleLevel is not null || (last is not null
            && Letters.IsRule(last.Text)) || line.Folded.Begins("kinh gui"))
        {
            return false;
        }
        if (subject.Count == 0)
        {
            return line.Centered || line.Bold || line.Text.Length < 400 && !(OutlineStart(line) && (line.Text.EndsWith(';')
                || line.Text.EndsWith(':') || line.Text.EndsWith('.')));
        }
        // Titles are centred or bold; plain text shows a subject only by going on in the middle of a phrase.
        return last is { Centered: true } or { Bold: true }
            ? line.Centered == last.Centered && line.Bold == last.Bold
            : line.Centered || (char.IsLower(line.Text[0]) && !line.Gap);
    }
}
