using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Duties;

/// <summary>Duties given to bodies under "TỔ CHỨC THỰC HIỆN", "PHÂN CÔNG".</summary>
internal static class Assignments
{
    private static readonly string[] Headings =
    [
        "to chuc thuc hien", "phan cong", "trach nhiem", "nhiem vu cu the", "cong tac to chuc", "phan cong nhiem vu",
        "to chuc trien khai",
    ];

    public static IReadOnlyList<Assignment> Read(IReadOnlyList<PlanLine> lines, int start, int end)
    {
        var at = Enumerable.Range(start, Math.Max(0, end - start)).LastOrDefault(i => IsHeading(lines[i]), -1);
        return at < 0 ? [] : Under(lines, at, end);
    }

    private static bool IsHeading(PlanLine line) =>
        line.Table is null && line.Title.Length < 90 && line.FoldedTitle.BeginsAny(Headings) && (line.Numbered || line.Bold || line.Caps);

    private static List<Assignment> Under(IReadOnlyList<PlanLine> lines, int heading, int end)
    {
        var found = new List<Assignment>();
        string? unit = null;
        for (var i = heading + 1; i < end && !Ends(lines[i], lines[heading]); i++)
        {
            var line = lines[i];
            if (line.Table is not null)
            {
                continue;
            }
            if (Split(line) is { } duty)
            {
                unit = duty.Unit;
                if (duty.Task.Length > 0)
                {
                    found.Add(duty);
                }
            }
            else if (unit is not null && !line.Folded.Begins("can cu") && !line.Folded.Begins("tren day"))
            {
                found.Add(new Assignment(unit, line.Title.Trim(' ', ';')));
            }
        }
        return found;
    }

    private static bool Ends(PlanLine line, PlanLine heading) =>
        line.Label is { } label && heading.Label is { } other && label.Continues(other);

    // "1. Ban Tuyên giáo Huyện ủy: …", "Giao Văn phòng … chủ trì …", or the body alone over its duties.
    private static Assignment? Split(PlanLine line)
    {
        if (Tier.Label(line.Title) is { } label)
        {
            return new Assignment(label.Trim(), line.Title[(line.Title.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
        }
        var text = BodyPhrase.WithoutLead(line.Title);
        if (BodyPhrase.Subject(text) is { } subject && text.Length > subject.Length)
        {
            return new Assignment(subject, Letters.Capitalised(text[subject.Length..].Trim(' ', ',', ':', '-')));
        }
        return line.Numbered && text.Length < 200 && BodyPhrase.StartsWithBody(text)
            && BodyPhrase.FirstVerb(text) < 0 ? new Assignment(HeadingName(text), "") : null;
    }

    private static string HeadingName(string text) => text.TrimEnd('.', ':', ' ');
}
