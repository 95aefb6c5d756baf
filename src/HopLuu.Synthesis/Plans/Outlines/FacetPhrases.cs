using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Outlines;

/// <summary>The run of facet names in an announcing sentence: "Kết quả đạt được; Tồn tại, hạn chế; Nguyên nhân".</summary>
internal static class FacetPhrases
{
    /// <summary>The longest run of neighbouring pieces that each name an angle; the first piece is what follows the colon or the announcing words.</summary>
    public static IReadOnlyList<(Facet Facet, string Text)> Of(string text)
    {
        var best = new List<(Facet, string)>();
        var run = new List<(Facet, string)>();
        foreach (var piece in Pieces(text))
        {
            if (!piece.Any(char.IsLetter))
            {
                continue;
            }
            var folded = VietnameseText.Fold(piece);
            var shorter = FacetWords.WithoutLead(folded);
            if (Facet(shorter) is { } facet)
            {
                run.Add((facet, Named(piece)));
                if (run.Count > best.Count)
                {
                    best = [.. run];
                }
            }
            else
            {
                run.Clear();
                if (Tail(piece) is { } tail && Facet(VietnameseText.Fold(tail)) is { } late)
                {
                    run.Add((late, tail));
                }
            }
        }
        return best;
    }

    private static Facet? Facet(string folded) =>
        folded.Length > 60 ? null : FacetWords.OfTitle(folded) ?? (FacetWords.First(folded) is { } facet
            && StartsNear(folded) ? facet : null);

    private static bool StartsNear(string folded)
    {
        string[] words = ["ket qua dat duoc", "ket qua thuc hien", "uu diem", "ton tai", "han che", "kho khan", "khuyet diem", "nguyen nhan", "vuong mac"];
        return Array.Exists(words, word => folded.IndexOf(word, StringComparison.Ordinal) is >= 0 and < 14);
    }

    // "… cần nêu rõ kết quả đạt được": the angle is the end of the piece.
    private static string? Tail(string piece)
    {
        var folded = FoldedText.Of(piece);
        foreach (var word in new[] { "nhung ket qua", "ket qua dat duoc", "ket qua thuc hien", "ket qua", "uu diem" })
        {
            var at = folded.Text.LastIndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && folded.Text.Length - at < 50)
            {
                return Named(piece[folded.ToSource(at)..]);
            }
        }
        return null;
    }

    private static string Named(string piece)
    {
        var folded = FoldedText.Of(piece);
        var shorter = FacetWords.WithoutLead(folded.Text);
        return piece[folded.ToSource(folded.Text.Length - shorter.Length)..].Trim(' ', '.', ':', ';', ',');
    }

    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var and = text[i] == ' ' && text.AsSpan(i).StartsWith(" và ", StringComparison.Ordinal);
            if (text[i] is ';' or ',' or ':' or '.' or '(' or ')' || and)
            {
                if (text[start..i].Trim() is { Length: > 0 } piece)
                {
                    yield return piece;
                }
                start = and ? i + 4 : i + 1;
                i = and ? i + 3 : i;
            }
        }
        if (start < text.Length && text[start..].Trim() is { Length: > 0 } last)
        {
            yield return last;
        }
    }
}
