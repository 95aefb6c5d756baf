namespace HopLuu.Vietnamese;

/// <summary>What a cited document is about: the words that follow its number, date and issuer.</summary>
internal static class CitationSubject
{
    private const int Longest = 400;
    private static readonly string[] Openings = ["ve", "v/v", "phe duyet", "ban hanh", "quy dinh", "thuc hien", "trien khai", "huong dan",
        "sua doi", "tang cuong", "day manh", "tiep tuc", "kien toan", "thanh lap"];

    /// <summary>The subject, without the opening "về" or "về việc"; null when none follows.</summary>
    public static string? After(EvenText text, int end)
    {
        var at = text.SkipSpaces(end);
        at = at < text.Plain.Length && text.Plain[at] is ',' or ':' ? text.SkipSpaces(at + 1) : at;
        if (!Array.Exists(Openings, o => text.StartsWith(at, o)))
        {
            return null;
        }
        foreach (var opening in (ReadOnlySpan<string>)["ve viec", "v/v", "ve"])
        {
            if (text.StartsWith(at, opening))
            {
                at = text.SkipSpaces(at + opening.Length);
                break;
            }
        }
        var to = Math.Min(text.Plain.Length, at + Longest);
        var (quotes, stop) = (0, at);
        for (; stop < to; stop++)
        {
            var c = text.Plain[stop];
            quotes += c switch { '“' => 1, '”' => -1, _ => 0 };
            var isEnd = c is ';' or ')' || c == '.' && !text.IsWordAt(stop + 1) || c == ',' && NamesNext(text, stop + 1);
            if (quotes <= 0 && isEnd)
            {
                break;
            }
        }
        var subject = text.Original[at..stop].Trim().TrimEnd('.', ',', '/');
        return subject.Length == 0 ? null : subject;
    }

    private static bool NamesNext(EvenText text, int at)
    {
        at = text.SkipSpaces(at);
        return text.StartsWith(at, "so") || DocumentKinds.At(text, at) is { } kind && text.StartsWith(text.SkipSpaces(kind.End), "so");
    }
}
