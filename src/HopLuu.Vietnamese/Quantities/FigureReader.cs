namespace HopLuu.Vietnamese;

/// <summary>Reads the figures of a text: [about] number [(in words)] [scale] noun [/per].</summary>
internal sealed class FigureReader(FigureTokens tokens, IReadOnlyList<TextSpan> taken)
{
    private static readonly string[] About = ["khoảng", "gần", "trên", "hơn", "ước", "ước đạt", "ước tính", "xấp xỉ", "ngót", "độ chừng",
        "chừng", "dưới", "ít nhất", "tối thiểu", "tối đa", "không quá", "không dưới"];

    public List<Figure> Read()
    {
        var figures = new List<Figure>();
        var next = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            while (next < taken.Count && taken[next].End <= tokens[i].Start)
            {
                next++;
            }
            if (next < taken.Count && taken[next].Start <= tokens[i].Start)
            {
                continue;
            }
            var figure = tokens[i].Kind switch
            {
                TokenKind.Number => InDigits(i),
                TokenKind.Word => InWords(i),
                TokenKind.Mark => null,
            };
            if (figure is not null)
            {
                figures.Add(figure);
                i = Math.Max(i, figure.End - 1);
            }
        }
        return figures;
    }

    private Figure? InDigits(int index)
    {
        var at = index + 1;
        decimal? outOf = null, upTo = null;
        if (tokens[at].IsMark('/') && tokens.IsGlued(index) && tokens[at + 1].Kind == TokenKind.Number && tokens.IsGlued(at))
        {
            outOf = WrittenNumber.Read(tokens[at + 1].Lower, isCount: true);
            at += 2;
        }
        at = SkipWords(at);
        var isRange = (tokens[at].IsMark('-') || tokens[at].Lower is "đến" or "tới") && tokens[at + 1].Kind == TokenKind.Number
            && outOf is null && !NotQuantities.IsYear(tokens[index].Lower);
        var unit = ReadUnit.At(tokens, isRange ? at + 2 : at);
        if (NotQuantities.IsLabel(tokens, index, unit is { IsListed: true }))
        {
            return null;
        }
        if (isRange && unit is not null && tokens[index - 1].Lower != "từ")
        {
            upTo = WrittenNumber.Read(tokens[at + 1].Lower, IsCount(unit.Value));
        }
        var isBorrowed = false;
        if (isRange && upTo is null || unit is null)
        {
            unit = Borrowed(index, ref at);
            isBorrowed = true;
        }
        if (unit is not { } found || WrittenNumber.Read(tokens[index].Lower, IsCount(found)) is not { } value || outOf < value)
        {
            return null;
        }
        return Made(index, isBorrowed ? at : found.End, value, found) with { OutOf = outOf, UpTo = upTo, HasBorrowedUnit = isBorrowed };
    }

    /// <summary>"05 (năm) cuộc": the number again in words.</summary>
    private int SkipWords(int at) =>
        tokens[at].IsMark('(') && NumberWords.Read(tokens, at + 1) is var (_, length) && tokens[at + 1 + length].IsMark(')')
            ? at + 2 + length : at;

    private static bool IsCount(ReadUnit unit) => unit.Kind is not (UnitKind.Money or UnitKind.Percentage or UnitKind.Measure)
        && unit.Scale == 1;

    private Figure Made(int index, int end, decimal value, ReadUnit unit)
    {
        // "2 tỷ 350 triệu đồng" is one amount, told in the smaller scale.
        if (unit is { Kind: UnitKind.Money or UnitKind.Thing, Scale: > 1 } && tokens[end].Kind == TokenKind.Number
            && ReadUnit.At(tokens, end + 1) is { Kind: UnitKind.Money } rest
            && rest.Scale < unit.Scale && WrittenNumber.Read(tokens[end].Lower, isCount: false) is { } more
            && more * rest.Scale < unit.Scale)
        {
            (value, unit, end) = (value * unit.Scale / rest.Scale + more, rest, rest.End);
        }
        var per = Per(ref end);
        var qualifier = Array.FindLast(About, a => EndsWith(index, a));
        var first = qualifier is null ? index : index - qualifier.Count(' ') - 1;
        if (qualifier is null && (tokens.IsAt(end, "trở lên") || tokens.IsAt(end, "trở xuống")))
        {
            qualifier = tokens.IsAt(end, "trở lên") ? "trở lên" : "trở xuống";
        }
        return new(first, index, end, value, unit) { Per = per ?? Each(first), Qualifier = qualifier };
    }

    private bool EndsWith(int index, string phrase)
    {
        var start = index - phrase.Count(' ') - 1;
        return start >= 0 && tokens.IsAt(start, phrase);
    }

    /// <summary>"/năm", "/người/tháng".</summary>
    private string? Per(ref int end)
    {
        var start = end;
        while (end - start < 8 && tokens[end].IsMark('/') && tokens[end + 1].Kind == TokenKind.Word)
        {
            end += 1 + (UnitNouns.At(tokens, end + 1)?.Length ?? 1);
        }
        return end == start ? null : tokens.Text.Original[tokens[start + 1].Start..tokens[end - 1].End];
    }

    /// <summary>"mỗi năm … 25 chuyên đề": told per year although the slash is not written.</summary>
    private string? Each(int index)
    {
        for (var i = index - 1; i >= Math.Max(0, index - 12) && tokens[i].Kind != TokenKind.Mark && tokens[i].Kind != TokenKind.Number; i--)
        {
            if (tokens[i].Lower == "mỗi"
                && tokens[i + 1].Lower is "năm" or "tháng" or "quý" or "tuần" or "kỳ" or "người" or "hộ" or "xã" or "thôn")
            {
                return tokens[i + 1].Lower;
            }
        }
        return null;
    }

    /// <summary>The unit of a number that has none behind it.</summary>
    private ReadUnit? Borrowed(int index, ref int at)
    {
        at = index + 1;
        // "từ 15 (năm 2019) lên 20 chi hội"
        var other = at;
        if (tokens[other].IsMark('('))
        {
            while (other < tokens.Count && other - at < 8 && !tokens[other].IsMark(')'))
            {
                other++;
            }
            other++;
        }
        if (tokens.IsAt(other, "năm") && tokens[other + 1].Kind == TokenKind.Number)
        {
            other += 2;
        }
        if (tokens[other].Lower is "lên" or "đến" or "xuống" or "tới" or "còn" or "và" && tokens[other + 1].Kind == TokenKind.Number
            && ReadUnit.At(tokens, other + 2) is { IsListed: true } next)
        {
            return next;
        }
        return Before(index);
    }

    /// <summary>"Tổng số hội viên: 31.540", "số lớp đã mở là 12": the noun after "số" names the unit, when nothing else follows the
    /// number.</summary>
    private ReadUnit? Before(int index)
    {
        var after = tokens[index + 1];
        if (after.Kind != TokenKind.Mark || after.Lower[0] is '/' or '-' && tokens.IsGlued(index) || !(tokens[index - 1].IsMark(':')
            || tokens[index - 1].Lower is "là" or "đạt" or "có" or "lên" or "được" or "còn"))
        {
            return null;
        }
        for (var i = index - 2; i >= Math.Max(0, index - 12); i--)
        {
            if (tokens[i].Kind == TokenKind.Number || tokens.EndsSentence(i) || tokens[i].IsMark(';'))
            {
                return null;
            }
            if (tokens[i].Lower is "số" or "lượng" && UnitNouns.At(tokens, i + 1) is var (kind, length))
            {
                return new ReadUnit(kind, tokens.Text.Lower[tokens[i + 1].Start..tokens[i + length].End], i + 1, i + 1 + length, 1, true);
            }
        }
        return null;
    }

    /// <summary>Numbers in words are read only before a listed noun, and single words only where they cannot be something else.</summary>
    private Figure? InWords(int index)
    {
        if (tokens[index].Lower is not ("một" or "hai" or "ba" or "bốn" or "năm" or "sáu" or "bảy" or "bẩy" or "tám" or "chín" or "mười")
            || NumberWords.Read(tokens, index) is not var (value, length))
        {
            return null;
        }
        var isSafe = length > 1 || tokens[index].Lower is "hai" or "ba" or "bốn" or "sáu" or "bảy" or "tám" or "chín" or "mười";
        if (!isSafe || tokens[index - 1].Lower is "thứ" or "lần" or "tháng" or "ngày" or "năm" or "số" or "phần" or "quý"
            || ReadUnit.At(tokens, index + length) is not { IsListed: true } unit)
        {
            return null;
        }
        return Made(index, unit.End, value, unit) with { IsInWords = true };
    }
}
