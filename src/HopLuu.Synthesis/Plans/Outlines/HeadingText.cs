using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Outlines;

/// <summary>Parts a heading line into its title and what the line goes on to explain.</summary>
internal static class HeadingText
{
    private const int LongestRunIn = 150;
    private const int LongestTitle = 240;

    private static readonly string[] Instructions =
    [
        "neu ", "neu:", "ghi ", "trong do", "theo ", "kem ", "co ", "danh gia", "phan tich", "so lieu", "can ", "tap trung", "luu y",
        "bao gom", "gom ", "gom:", "vi du", "chi ", "liet ke", "mo ta",
        "trinh bay", "moi ", "yeu cau", "lam ro", "cung cap", "khong qua", "toi da", "goi y", "bieu ", "phu luc", "thong ke",
    ];

    /// <summary>The title, without number and final punctuation, and the rest of the line; null without a rest.</summary>
    public static (string Title, string? After) Of(PlanLine line)
    {
        var text = line.Title;
        if (line.BoldLead is > 2 and var lead && lead < text.Length - 2 && IsWholeLead(text, lead))
        {
            return (Trimmed(text[..lead]), Rest(text[lead..]));
        }
        var cut = Colon(text);
        if (cut < 0)
        {
            cut = Sentence(text);
        }
        if (cut > 0)
        {
            return (Trimmed(text[..cut]), Rest(text[(cut + 1)..]));
        }
        return Bracket(text) is var open and > 0 ? (Trimmed(text[..open]), text[open..].Trim()) : (Trimmed(Shortened(text)), LongRest(text));
    }

    public static string Trimmed(string title) => title.Trim().TrimEnd('.', ':', ';', ',', ' ', '/').TrimEnd();

    // Bold up to a colon, a point or a bracket; a single bold word in a sentence is only stress.
    private static bool IsWholeLead(string text, int lead) =>
        text[lead - 1] is ':' or '.' || text.AsSpan(lead).TrimStart() is var rest && rest.Length > 0
            && (rest[0] is ':' or '.' or '(' or '-' || (lead >= 12 && char.IsUpper(rest[0])));

    private static int Colon(string text)
    {
        var at = text.IndexOf(':', StringComparison.Ordinal);
        return at is > 2 and <= LongestRunIn && at < text.Length - 2 && Balanced(text.AsSpan(0, at)) ? at : -1;
    }

    // "1. Công tác tuyên truyền. Đánh giá việc …"
    private static int Sentence(string text)
    {
        for (var at = text.IndexOf(". ", StringComparison.Ordinal); at >= 0
            && at <= LongestRunIn; at = text.IndexOf(". ", at + 1, StringComparison.Ordinal))
        {
            var ends = at > 10 && (char.IsLower(text[at - 1])
                || text[at - 1] is ')' or '"' or '”') && at + 2 < text.Length && char.IsUpper(text[at + 2]);
            if (ends && Balanced(text.AsSpan(0, at)) && text.Length - at > 15)
            {
                return at;
            }
        }
        return -1;
    }

    // "… (nêu rõ số hội nghị, số người dự)": an instruction in brackets at the end; "(nếu có)" belongs to the title.
    private static int Bracket(string text)
    {
        var end = text.TrimEnd('.', ';', ':', ' ');
        var open = end.EndsWith(')') ? end.LastIndexOf('(') : -1;
        return open > 5 && OutlineWords.Fold(end[(open + 1)..]).BeginsAny(Instructions) && !end.Ends("có)") ? open : -1;
    }

    private static string Shortened(string text) =>
        text.Length > LongestTitle && text.IndexOf(';', 20) is var at and > 0 and <= LongestTitle ? text[..at] : text;

    private static string? LongRest(string text) =>
        Shortened(text) is var kept && kept.Length < text.Length ? Rest(text[(kept.Length + 1)..]) : null;

    private static string? Rest(string text) => VietnameseText.Tidy(text).TrimStart(':', '.', '-', ' ') is { Length: > 0 } rest ? rest : null;

    private static bool Balanced(ReadOnlySpan<char> text)
    {
        var depth = 0;
        var quotes = 0;
        foreach (var c in text)
        {
            depth += c switch { '(' or '“' => 1, ')' or '”' => -1, _ => 0 };
            quotes += c == '"' ? 1 : 0;
        }
        return depth == 0 && quotes % 2 == 0;
    }
}
