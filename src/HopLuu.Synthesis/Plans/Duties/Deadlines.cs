using HopLuu.Documents.Model;
using HopLuu.Synthesis.Plans.Heads;
using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Duties;

/// <summary>Who must report by when, to whom and through whom.</summary>
internal sealed class Deadlines(PlanHead head, IReadOnlyList<PlanLine> lines, int end)
{
    private const int LongestLabel = 200;
    private const int LongestParagraph = 4000;

    // Bounds for hostile files; no real plan comes near them.
    private const int MostDeadlines = 100;
    private const int MostInSentence = 10;
    private const int OpeningDate = 12;

    private static readonly string[] Duties = ["bao cao", "gui", "nop", "hoan thanh", "so ket", "tong ket", "xong", "danh gia", "tong hop"];
    private static readonly string[] Reports = ["bao cao", "gui ", "nop ", "gui ve"];
    private static readonly string[] OtherThings =
    [
        "khen thuong", "ho so", "danh sach", "tham luan", "dang ky", "chuan bi", "kinh phi", "du toan", "giay moi", "hien ke",
    ];

    private readonly List<Deadline> found = [];
    private readonly List<(OrdinalLabel Label, PlanLine Line)> open = [];

    public static IReadOnlyList<Deadline> Read(PlanHead head, IReadOnlyList<PlanLine> lines, int end) =>
        new Deadlines(head, lines, end).Read();

    private List<Deadline> Read()
    {
        for (var i = head.TextStart; i < end; i++)
        {
            if (lines[i].Table is { } table)
            {
                found.AddRange(DeadlineTable.Read(table, head));
                continue;
            }
            Enter(lines[i]);
            ReadLine(i);
        }
        return [.. found.DistinctBy(deadline => (deadline.Due, VietnameseText.Fold(deadline.Tier), deadline.Recipient))];
    }

    private void Enter(PlanLine line)
    {
        if (line.Label is not { } label)
        {
            // A dash line or "Một là, …" does not govern the paragraphs after it unless it leads over to them.
            open.RemoveAll(entry => (entry.Label.Style == OrdinalStyle.Bullet || SpokenNumber.Is(entry.Label)) && !entry.Line.Text.EndsWith(':'));
            return;
        }
        var at = open.FindLastIndex(entry => label.Continues(entry.Label) || (entry.Label.Style == label.Style
            && entry.Label.Depth == label.Depth));
        if (at >= 0)
        {
            open.RemoveRange(at, open.Count - at);
        }
        open.Add((label, line));
    }

    private void ReadLine(int index)
    {
        var line = lines[index];
        if (line.Title.Length > LongestParagraph || found.Count >= MostDeadlines)
        {
            return;
        }
        foreach (var sentence in Sentences.Split(line.Title))
        {
            foreach (var clause in Clauses(sentence.Of(line.Title)))
            {
                Add(index, sentence.Of(line.Title), clause);
            }
        }
    }

    private void Add(int index, string sentence, (string Text, DueDate Due) clause)
    {
        var line = lines[index];
        var folded = VietnameseText.Fold(clause.Text);
        var headings = open.Where(entry => entry.Line != line
            && entry.Line.Title.Length < LongestLabel).Select(entry => entry.Line.FoldedTitle).ToList();
        // A bare "Cấp xã: trước ngày 30/6" is explained by what it stands under.
        var context = $"{folded} {VietnameseText.Fold(sentence)} {(clause.Text.Length < 70 ? string.Join(' ', headings) : "")}";
        if (!context.HasAny(Duties) || IsOther(folded) || IsEvent(folded))
        {
            return;
        }
        var address = Address.Find(clause.Text);
        var reports = Array.Exists(Reports, word => (folded + " ").Has(word)) || headings.Exists(heading => heading.Has("bao cao"));
        if (address.Recipient is null && reports)
        {
            address = Near(index, sentence) is { Recipient: not null } near ? near : address;
        }
        else if (address.Recipient is null && DueDate.Find(line.Title, head.Date, head.Year, timeColumn: false).Count() == 1)
        {
            address = Beside(line.Title, sentence) ?? address;
        }
        // "Từ ngày … đến ngày …: các chi bộ gửi báo cáo": the subject stands behind the date.
        var spoken = clause.Due.Start < OpeningDate && clause.Due.End < clause.Text.Length ? clause.Text[clause.Due.End..] : clause.Text;
        var tier = Tier.Of(spoken, sentence, line, open, TiersAddressed());
        found.Add(new Deadline(tier, clause.Due.Due, clause.Due.Inclusive, clause.Due.Time, sentence.Trim(), address.Recipient, address.Via));
    }

    // Files for awards, lists of guests, money: duties, but not of the report.
    private static bool IsOther(string folded) =>
        folded.HasAny(OtherThings) && !folded.Has("bao cao");

    // A meeting on some day is no deadline; a review to be finished by then is.
    private static bool IsEvent(string folded) =>
        folded.Has("hoi nghi") && !Array.Exists(Reports, word => (folded + " ").Has(word))
        && !folded.Has("xong") && !folded.Has("hoan thanh");

    private IEnumerable<(string Text, DueDate Due)> Clauses(string sentence)
    {
        foreach (var part in SplitOutsideBrackets(sentence))
        {
            var start = 0;
            var dues = DueDate.Find(part, head.Date, head.Year, timeColumn: false, IsUnderTime()).Take(MostInSentence).ToList();
            for (var i = 0; i < dues.Count; i++)
            {
                // What follows the date up to the next comma still speaks of it: "trước ngày 15/5 về Huyện ủy (qua …)".
                var comma = i + 1 < dues.Count ? part.IndexOf(',', dues[i].End) : part.Length;
                var stop = i + 1 < dues.Count && (comma < 0 || comma > dues[i + 1].Start) ? dues[i].End : comma;
                yield return (part[start..stop], dues[i]);
                start = Math.Max(start, dues[i].End);
            }
        }
    }

    private bool IsUnderTime() => open.Exists(entry => entry.Line.Title.Length < LongestLabel
        && (entry.Line.FoldedTitle.Has("thoi gian") || entry.Line.FoldedTitle.Has("thoi han") || entry.Line.FoldedTitle.Has("tien do")));

    private static IEnumerable<string> SplitOutsideBrackets(string text)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (text[i] == ';' && depth <= 0)
            {
                yield return text[start..i];
                start = i + 1;
            }
        }
        yield return text[start..];
    }

    /// <summary>The address said beside the date: in its sentence, its paragraph, or a line before or after.</summary>
    private Address Near(int index, string sentence)
    {
        var texts = new[] { sentence, lines[index].Title, Neighbour(index + 1), Neighbour(index - 1), Neighbour(index + 2) };
        return texts.Select(Address.Find).FirstOrDefault(address => address.Recipient is not null) ?? new Address(null, null);
    }

    // "Xong trước ngày 25/7. Báo cáo gửi về Huyện ủy (qua …).": another sentence of the paragraph, without a date of its own.
    private Address? Beside(string paragraph, string sentence) =>
        Sentences.Split(paragraph).Select(span => span.Of(paragraph))
            .Where(other => other != sentence && VietnameseText.Fold(other).Has("bao cao")
                && !DueDate.Find(other, head.Date, head.Year, timeColumn: false).Any())
            .Select(Address.Find).FirstOrDefault(address => address.Recipient is not null);

    private string Neighbour(int index) =>
        index >= head.TextStart && index < end && lines[index] is { Table: null } line && line.Folded.Has("bao cao") && line.Folded.Has("gui")
            && !DueDate.Find(line.Title, head.Date, head.Year, timeColumn: false).Any() ? line.Title : "";

    /// <summary>Those a letter is addressed to.</summary>
    private string? TiersAddressed()
    {
        var at = lines.Take(end).ToList().FindIndex(line => line.Folded.Begins("kinh gui"));
        if (at < 0)
        {
            return lines.Skip(head.TextStart).Take(Math.Max(0, end - head.TextStart)).Where(line => line.Title.Length < LongestParagraph).Select(line => Tier.DemandedOf(line.Title)).FirstOrDefault(name => name is not null);
        }
        var names = new List<string> { lines[at].Text[(lines[at].Text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() };
        for (var i = at + 1; i < end && lines[i].Bulleted; i++)
        {
            names.Add(lines[i].Title);
        }
        return string.Join("; ", names.Select(name => name.Trim(' ', '.', ';', ',')).Where(name => name.Length > 0));
    }
}
