namespace HopLuu.Vietnamese;

/// <summary>Scales and money: "triệu đồng", "tỷ", "tr.đ", "đ".</summary>
internal static class MoneyUnit
{
    /// <summary>The multiplier of a scale word; null when it is none.</summary>
    public static decimal? ScaleOf(string lower) => lower switch
    {
        "nghìn" or "ngàn" => 1_000m,
        "vạn" => 10_000m,
        "triệu" or "tr" => 1_000_000m,
        "tỷ" or "tỉ" => 1_000_000_000m,
        _ => null,
    };

    /// <summary>Reads scale words and "đồng" at a token: total scale, whether it is money, tokens taken.</summary>
    public static (decimal Scale, bool IsMoney, int Length) Read(FigureTokens tokens, int index)
    {
        var (scale, at) = (1m, index);
        while (at - index < 3 && tokens[at].Kind == TokenKind.Word && ScaleOf(tokens[at].Lower) is { } factor)
        {
            (scale, at) = (scale * factor, at + 1);
            if (tokens[at - 1].Lower == "tr" && tokens[at].IsMark('.') && tokens[at + 1].IsWord("đ"))
            {
                at++;
            }
        }
        var word = tokens[at];
        var isMoney = word.Kind == TokenKind.Word && (word.Lower is "đ" or "vnđ" or "vnd" or "trđ" || word.Lower == "đồng"
            && tokens[at + 1].Lower is not ("chí" or "bào" or "nghiệp" or "ruộng" or "đội"));
        return (word.Lower == "trđ" && isMoney ? 1_000_000m : scale, isMoney, at - index + (isMoney ? 1 : 0));
    }
}
