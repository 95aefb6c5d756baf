using System.Collections.Frozen;

namespace HopLuu.Vietnamese;

/// <summary>The unit after a number.</summary>
/// <param name="Head">Lower case noun without scale, an abbreviation written out: "học sinh".</param>
/// <param name="End">Index of the token after it.</param>
/// <param name="Scale">1 000 000 for "triệu …".</param>
/// <param name="IsListed">Whether the noun is a listed one, not a guess.</param>
internal readonly record struct ReadUnit(UnitKind Kind, string Head, int Start, int End, decimal Scale, bool IsListed)
{
    private static readonly FrozenSet<string> Functions =
        new[]
        {
            "của", "và", "đạt", "được", "là", "có", "so", "trong", "tại", "ở", "cho", "với", "thì", "trên", "theo", "để", "do", "từ",
            "đến", "về", "như", "nhưng", "tăng", "giảm", "còn", "cùng", "các",
            "những", "đã", "sẽ", "bằng", "trở", "chiếm", "gồm", "hoặc", "hay", "thuộc", "mà", "khi", "vì", "nên", "này", "đó", "lên",
            "xuống", "vào", "ra", "tới", "qua", "sau", "trước", "không", "chưa", "cũng",
            "tổ chức", "thực hiện", "hoàn thành", "trong đó", "kế hoạch", "xếp", "mỗi", "vượt", "tương ứng", "kể", "hơn", "nhằm", "nhân",
            "bởi", "ngoài", "riêng", "tốt", "khá", "giỏi", "đang", "hằng", "hàng", "cả", "toàn",
        }.ToFrozenSet();

    /// <summary>The unit at a token; null when what follows is no noun. A length of time gives null too.</summary>
    public static ReadUnit? At(FigureTokens tokens, int index)
    {
        if (tokens[index].IsMark('%') || tokens.IsAt(index, "phần trăm"))
        {
            return new(UnitKind.Percentage, "%", index, index + (tokens[index].IsMark('%') ? 1 : 2), 1, true);
        }
        var (scale, isMoney, length) = MoneyUnit.Read(tokens, index);
        if (isMoney)
        {
            return new(UnitKind.Money, "đồng", index, index + length, scale, true);
        }
        var at = index + length;
        if (tokens[at].Kind == TokenKind.Mark && tokens[at].Lower[0] is '“' or '"' or '\'' && length == 0
            && tokens[at + 1].Kind == TokenKind.Word)
        {
            at++;
        }
        if (tokens[at].Kind != TokenKind.Word || UnitNouns.IsPeriod(tokens, at))
        {
            // "3,5 tỷ" alone is money: nothing else is counted in bare millions here.
            return length > 0 && scale >= 1_000_000m && !(tokens[at].Kind == TokenKind.Word)
                ? new(UnitKind.Money, "đồng", index, at, scale, true) : null;
        }
        if (tokens[at].Lower == "lượt")
        {
            var noun = UnitNouns.At(tokens, at + 1);
            var isPerson = noun is null or { Kind: UnitKind.Person };
            return new(isPerson ? UnitKind.Attendance : UnitKind.Thing, isPerson ? "lượt"
                : "lượt " + Words(tokens, at + 1, at + 1 + noun!.Value.Length),
                index, List(tokens, at + 1 + (noun?.Length ?? 0), noun is not null), scale, true);
        }
        if (UnitNouns.At(tokens, at) is var (kind, listed))
        {
            var end = List(tokens, at + listed, isNoun: true);
            var words = Words(tokens, at, at + listed);
            return new(kind, UnitNouns.WrittenOut(words) ?? words, index, end, scale, true);
        }
        return Guess(tokens, index, at, scale);
    }

    /// <summary>"tin, bài", "học sinh, giáo viên": nouns of a list are one unit.</summary>
    private static int List(FigureTokens tokens, int at, bool isNoun)
    {
        for (var members = 0; isNoun && members < 3 && tokens[at].IsMark(','); members++)
        {
            if (UnitNouns.At(tokens, at + 1) is not var (_, length) || tokens[at + 1 + length].Kind == TokenKind.Number
                || IsSubject(tokens, at + 1 + length))
            {
                break;
            }
            at += 1 + length;
        }
        return at;
    }

    /// <summary>Whether a verb makes the noun before it the subject of a new clause: "5 thôn, xã đạt chuẩn".</summary>
    private static bool IsSubject(FigureTokens tokens,
        int at) => tokens[at].Lower is "đã" or "tổ" or "ban" or "phát" or "phối" or "chỉ" or "tham" or "giao" or "thành" or "xây"
        || tokens.IsAt(at, "hiện có");

    /// <summary>An unlisted noun: its first two syllables, unless a function word or a capital stands there.</summary>
    private static ReadUnit? Guess(FigureTokens tokens, int index, int at, decimal scale)
    {
        if (Functions.Contains(tokens[at].Lower) || Functions.Contains(Words(tokens, at, at + 2)) || tokens.IsCapital(at)
            && !IsQuoted(tokens, at) || tokens[at].Lower.Any(char.IsAsciiDigit))
        {
            return null;
        }
        var end = tokens[at + 1].Kind == TokenKind.Word && !Functions.Contains(tokens[at + 1].Lower) && !tokens.IsCapital(at + 1) ? at + 2
            : at + 1;
        return new(UnitKind.Thing, Words(tokens, at, end), index, end, scale, false);
    }

    private static bool IsQuoted(FigureTokens tokens, int at) => tokens[at - 1].Kind == TokenKind.Mark
        && tokens[at - 1].Lower[0] is '“' or '"';

    private static string Words(FigureTokens tokens, int start, int end)
    {
        var words = new List<string>(end - start);
        for (var i = start; i < end && tokens[i].Kind == TokenKind.Word; i++)
        {
            words.Add(tokens[i].Lower);
        }
        return string.Join(' ', words);
    }
}
