using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Duties;

/// <summary>Whom a report goes to and through whom: "gửi báo cáo về X (qua Y)".</summary>
internal sealed record Address(string? Recipient, string? Via)
{
    // An address stands in a sentence or two; what is longer is no sentence, and searching it would not end.
    private const int LongestText = 3000;

    private static readonly string[] Directions =
    [
        " ve ", " gui ", " gui ve ", " gui den ", " gui toi ", " gui cho ", " gui len ", " nop ve ", " nop cho ", " nop ", " bao cao ",
        " bao cao cho ", " bao cao len ", " den ", " toi ", " cho ", " len ", " trinh ",
    ];

    private static readonly string[] OfficesTypedSmall = ["chi uy", "chi bo", "dang uy", "huyen uy", "tinh uy", "thanh uy"];

    private static readonly string[] Channels = ["(qua ", " qua ", "(thong qua ", " thong qua "];

    private static readonly string[] BracketEnds =
    [
        " tong hop", " de ", ", dia chi", ", email", ", e-mail", ", dong thoi", " theo ", " bang ", ";", ", so ", ": ", ", dien thoai",
        " truoc ",
    ];

    private static readonly string[] Ends =
    [
        "(", ")", ";", " |", ". ", ":", " truoc", " cham nhat", " muon nhat", " de ", " dung thoi", " dung han", " dung quy dinh",
        " han ", " theo ", " qua ", " thong qua", " khong qua", " khong muon", " trong ", " bang ", " ngay ", " xem xet", " tong hop",
        " va gui", " va dong thoi",
        " vao ", " bao cao", " kem ", " xong", " de nghi", " den ngay", " tu ngay", " den het", " duoi ", " ket qua", " cho y kien",
        " thong qua", " phe duyet",
    ];

    public static Address Find(string text)
    {
        // The dash keeps the space that folding would trim before a clause that begins with its verb.
        var folded = FoldedText.Of("- " + (text.Length > LongestText ? text[..LongestText] : text));
        return new Address(RecipientIn(folded), ViaIn(folded));
    }

    private static string? RecipientIn(FoldedText folded)
    {
        var (best, body) = (int.MaxValue, (string?)null);
        foreach (var direction in Directions)
        {
            for (var at = folded.Text.IndexOf(direction, StringComparison.Ordinal); at >= 0
                && at < best; at = folded.Text.IndexOf(direction, at + 1, StringComparison.Ordinal))
            {
                var start = at + direction.Length;
                if (Named(folded, start) is { } name && (direction is not (" cho " or " den " or " toi " or " len " or " ve ")
                    || IsSending(folded.Text, at)))
                {
                    (best, body) = (at, name);
                    break;
                }
            }
        }
        return body;
    }

    private static string? ViaIn(FoldedText folded)
    {
        foreach (var channel in Channels)
        {
            for (var at = folded.Text.IndexOf(channel, StringComparison.Ordinal); at >= 0; at = folded.Text.IndexOf(channel, at + 1, StringComparison.Ordinal))
            {
                var start = at + channel.Length;
                if ((channel[0] == '(' ? Bracketed(folded, start) : Named(folded, start)) is { } name)
                {
                    return name;
                }
            }
        }
        return null;
    }

    // "(qua Quỹ Phòng, chống tác hại của thuốc lá, địa chỉ: …)": in brackets the name may hold commas.
    private static string? Bracketed(FoldedText folded, int start)
    {
        if (start >= folded.Text.Length || !(char.IsUpper(folded.Source[folded.ToSource(start)])
            || folded.Text.AsSpan(start).StartsWith("dong chi ")))
        {
            return null;
        }
        var end = folded.Text.IndexOf(')', start);
        end = end < 0 ? folded.Text.Length : end;
        foreach (var mark in BracketEnds)
        {
            var at = folded.Text.IndexOf(mark, start, StringComparison.Ordinal);
            at = at > 0 && mark == " tong hop"
                && folded.Text[at - 1] == '-' ? folded.Text.IndexOf(mark, at + 1, StringComparison.Ordinal) : at;
            end = at > 0 && at < end ? at : end;
        }
        return folded.ToSource(new TextSpan(start, end - start)).Of(folded.Source).Trim(' ', '.', ',') is { Length: > 2 and < 120 } name ? name : null;
    }

    // A capital tells the body from "về phát triển giáo dục"; "về huyện", "về tỉnh" are short for their offices.
    private static string? Named(FoldedText folded, int start)
    {
        if (start >= folded.Text.Length || !(char.IsUpper(folded.Source[folded.ToSource(start)]) || IsSmallOffice(folded.Text, start))
            || !BodyPhrase.StartsWithName(folded.Source[folded.ToSource(start)..]))
        {
            return null;
        }
        var end = folded.Text.Length;
        foreach (var mark in Ends)
        {
            var at = folded.Text.IndexOf(mark, start + 2, StringComparison.Ordinal);
            // "Phòng Hành chính - Tổng hợp" is a name; "Phòng Nội vụ tổng hợp" names a duty.
            at = at > 0 && mark == " tong hop"
                && folded.Text[at - 1] == '-' ? folded.Text.IndexOf(mark, at + 1, StringComparison.Ordinal) : at;
            end = at > 0 && at < end ? at : end;
        }
        end = Math.Min(end, Comma(folded, start));
        return folded.ToSource(new TextSpan(start, end - start)).Of(folded.Source).Trim(' ', '.', ',', '*') is { Length: > 1 and < 160 } name ? name : null;
    }

    // "Sở Văn hóa, Thể thao và Du lịch" goes on over its comma; ", UBND huyện", ", đồng thời" do not.
    private static int Comma(FoldedText folded, int start)
    {
        for (var at = folded.Text.IndexOf(',', start); at >= 0; at = folded.Text.IndexOf(',', at + 1))
        {
            var rest = folded.Source[Math.Min(folded.Source.Length, folded.ToSource(at) + 1)..].TrimStart();
            if (rest.Length == 0 || !char.IsUpper(rest[0]) || BodyPhrase.StartsWithName(rest))
            {
                return at;
            }
        }
        return folded.Text.Length;
    }

    // "về chi ủy", "về đảng ủy" are often typed small.
    private static bool IsSmallOffice(string folded, int start) =>
        OfficesTypedSmall.Any(office => folded.AsSpan(start).StartsWith(office));

    private static bool IsSending(string folded, int at) =>
        folded[..(at + 1)].Has("gui") || folded[..(at + 1)].Has("bao cao") || folded[..(at + 1)].Has("nop");
}
