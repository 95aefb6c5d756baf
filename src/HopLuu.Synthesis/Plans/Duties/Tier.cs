using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Duties;

/// <summary>Who owes what a clause asks for.</summary>
internal static class Tier
{
    private const string Everybody = "Các địa phương, đơn vị";

    private static readonly string[] Introductions =
    [
        "can cu", "tren co so", "theo ", "sau khi", "de ", "thoi gian", "thoi han", "ket thuc", "trong qua trinh", "bao cao",
    ];

    private static readonly string[] NoSubjects =
    [
        "bao cao", "thoi gian", "thoi han", "viec", "so lieu", "hoi nghi", "truoc", "cham nhat", "hoan thanh", "xong", "noi dung",
        "hinh thuc", "ket qua", "han ", "han nop", "cong tac", "tai lieu", "ngay ", "thang ", "gui", "nop", "to chuc", "toan bo",
        "ban mem", "van ban", "sau ", "khi ", "de ",
    ];

    public static string Of(string clause, string sentence, PlanLine line, List<(OrdinalLabel Label, PlanLine Line)> open, string? addressed)
    {
        var name = Label(line.Title) ?? Subject(clause) ?? Sender(clause) ?? Mentioned(clause) ?? Subject(sentence) ?? Sender(sentence) ?? Heading(open, line) ?? Plain(clause) ?? First(line.Title) ?? addressed ?? Everybody;
        return Letters.Capitalised(BodyPhrase.WithoutLead(name).Trim(' ', ':', ',', ';', '.', '*'));
    }

    /// <summary>"Cấp cơ sở: …", "Đối với cấp xã: …".</summary>
    public static string? Label(string title)
    {
        var at = title.IndexOf(':', StringComparison.Ordinal);
        if (at is < 3 or > 200)
        {
            return null;
        }
        var name = BodyPhrase.WithoutLead(title[..at]);
        var folded = VietnameseText.Fold(name);
        return BodyPhrase.StartsWithBody(name) && !folded.Has("bao cao") && BodyPhrase.FirstVerb(name) < 0 ? name : null;
    }

    private static string? Subject(string clause)
    {
        var text = BodyPhrase.WithoutLead(clause);
        if ((DemandedOf(text) ?? BodyPhrase.Subject(text)) is { } subject)
        {
            return subject;
        }
        // "Căn cứ Kế hoạch này, các xã tổ chức …"
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && Array.Exists(Introductions, word => VietnameseText.Fold(text).Begins(word)) ? BodyPhrase.Subject(text[(comma + 1)..])
            : null;
    }

    // "Ban Thường vụ Huyện ủy yêu cầu các chi bộ …", "… đề nghị UBND các xã …"
    public static string? DemandedOf(string text)
    {
        text = VietnameseText.Compose(text);
        foreach (var word in new[] { " yêu cầu ", " đề nghị ", " giao ", " hướng dẫn " })
        {
            var at = BodyPhrase.Lower(text).IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && BodyPhrase.Subject(text[(at + word.Length)..]) is { } subject)
            {
                return subject;
            }
        }
        return null;
    }

    // "Đảng viên nộp …", "Tổ đảng gửi …": a short subject of a kind that no list knows.
    private static string? Plain(string clause)
    {
        var text = BodyPhrase.WithoutLead(clause);
        var end = BodyPhrase.FirstVerb(text);
        return end is > 3 and < 50 && char.IsUpper(text[0]) && !text.AsSpan(0, end).Contains(',')
            && !OpensOtherwise(VietnameseText.Fold(text)) ? text[..end] : null;
    }

    private static bool OpensOtherwise(string folded) => folded.BeginsAny(NoSubjects);

    // "Báo cáo của các chi, đảng bộ gửi về …"
    private static string? Sender(string clause)
    {
        var folded = FoldedText.Of(clause);
        var at = folded.Text.IndexOf("bao cao cua ", StringComparison.Ordinal);
        // "Tổng hợp báo cáo của các đơn vị, trình …": who sends those is not who owes this.
        var gathers = at > 0 && folded.Text[..at].TrimEnd().Ends("tong hop");
        return at >= 0 && !gathers ? BodyPhrase.Subject(clause[folded.ToSource(at + "bao cao cua ".Length)..]) : null;
    }

    // "Thời gian sơ kết ở cấp cơ sở xong trước …"
    private static string? Mentioned(string clause)
    {
        var folded = FoldedText.Of(clause);
        foreach (var tier in new[] { "cap co so", "cap xa", "cap huyen", "cap tinh", "cap thanh pho", "cap phuong", "cap quan", "cap trung uong" })
        {
            var at = folded.Text.IndexOf(tier, StringComparison.Ordinal);
            if (at >= 0)
            {
                return folded.ToSource(new TextSpan(at, tier.Length)).Of(clause);
            }
        }
        return null;
    }

    private static string? Heading(List<(OrdinalLabel Label, PlanLine Line)> open, PlanLine line)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            var heading = open[i].Line;
            if (heading == line)
            {
                continue;
            }
            if (Label(heading.Title) is { } label)
            {
                return label;
            }
            var name = BodyPhrase.WithoutLead(heading.Title).Trim(' ', '.', ':');
            var folded = VietnameseText.Fold(name);
            if (name.Length < 160 && BodyPhrase.StartsWithBody(name) && BodyPhrase.FirstVerb(name) < 0 && !folded.Has("bao cao"))
            {
                return name;
            }
        }
        return null;
    }

    private static string? First(string title) => Sentences.Split(title) is { Count: > 1 } sentences ? Subject(sentences[0].Of(title)) : null;
}
