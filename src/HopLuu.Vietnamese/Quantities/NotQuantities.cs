using System.Collections.Frozen;

namespace HopLuu.Vietnamese;

/// <summary>Numbers that count nothing: dates, years, labels, ordinals, document and telephone numbers.</summary>
internal static class NotQuantities
{
    /// <summary>Documents with a short number ("Kết luận 49", "Đề án 06"); whatever follows, it is a label.</summary>
    private static readonly FrozenSet<string> Documents =
        new[]
        {
            "kết luận", "chỉ thị", "nghị quyết", "quyết định", "quy định", "nghị định", "thông tư", "thông tri", "hướng dẫn", "đề án",
            "công văn", "tờ trình", "luật", "pháp lệnh",
            "chương trình", "kl", "ct", "nq", "qđ", "kh", "nđ", "tt", "hd", "covid", "quốc lộ", "tỉnh lộ", "ql", "phụ lục", "biểu", "mẫu",
            "biểu mẫu", "điều", "khoản", "quyển số", "kế hoạch",
        }.ToFrozenSet();

    /// <summary>Nouns that a number may name ("thôn 3", "lớp 9") unless a listed noun follows it ("lớp 35 học viên").</summary>
    private static readonly FrozenSet<string> Named =
        new[]
        {
            "lớp", "khối", "khóa", "thứ", "lần", "mục", "điểm", "chương", "phần", "nhiệm vụ", "giải pháp", "nội dung", "bảng", "hình",
            "trang", "tổ", "đội", "thôn", "xóm", "khu", "khu phố",
            "quận", "phường", "bản", "ấp", "làng", "buôn", "số", "đường", "ngõ", "phòng", "loại", "hạng", "mức", "mức độ", "cấp", "cấp độ",
            "bậc", "giai đoạn", "đợt", "kỳ", "vòng", "nhóm", "tốp", "top",
            "quý", "cột", "dòng", "câu", "bài", "tập", "quyển", "tuyến", "km", "đồn", "trường", "mũi", "ca", "tầng", "lô", "tiểu khu",
            "chi bộ", "tdp", "tổ dân phố", "vị trí", "phiên bản", "cao tốc", "tiêu chí số", "chỉ số",
        }.ToFrozenSet();

    /// <summary>Whether the number at a token is a label, a date or the like. <paramref name="hasNoun"/>: a listed noun follows
    /// it.</summary>
    public static bool IsLabel(FigureTokens tokens, int index, bool hasNoun)
    {
        var token = tokens[index];
        if (StartsParagraph(tokens, index) || IsTelephone(tokens, index) || IsDate(tokens, index) || IsGluedName(tokens, index))
        {
            return true;
        }
        var before = tokens[index - 1];
        if (before.IsMark('-') && tokens[index - 2] is { Kind: TokenKind.Word or TokenKind.Number } && tokens.IsGlued(index - 2)
            && tokens.IsGlued(index - 1))
        {
            return tokens[index - 2].Kind == TokenKind.Word || IsYear(token.Lower);
        }
        if (before.IsMark('-') && IsYear(token.Lower) && IsYear(tokens[index - 2].Lower))
        {
            return true;
        }
        if (before.Kind != TokenKind.Word)
        {
            return IsYear(token.Lower) && !hasNoun;
        }
        if (EndsWith(tokens, index, Documents) || before.Lower is "ngày" or "tháng" or "mùng" or "mồng" || before.Lower == "năm"
            && IsYear(token.Lower))
        {
            return true;
        }
        if (before.Lower == "số")
        {
            return tokens[index - 2].Lower is not ("tổng" or "con" or "trị") && !hasNoun
                || tokens[index - 2].Lower is "đường" or "nhà" or "khu" or "lục" or "biểu" or "mẫu" or "phiếu";
        }
        return EndsWith(tokens, index, Named) && !hasNoun || IsYear(token.Lower) && !hasNoun || before.Lower == "thứ";
    }

    /// <summary>Whether a word before a number may have it for its name: "thôn 3", "Điều 12", "ngày 15".</summary>
    public static bool MayName(Token word) => word.Kind == TokenKind.Word && (Named.Contains(word.Lower) || Documents.Contains(word.Lower)
        || word.Lower is "ngày" or "tháng" or "năm");

    /// <summary>Four digits of a year of our time.</summary>
    public static bool IsYear(string digits) => digits.Length == 4 && digits[0] is '1' or '2'
        && (digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal))
        && digits.All(char.IsAsciiDigit);

    /// <summary>"1.", "2)", "3.1.", "- 1.2." at the start of a paragraph or of a line.</summary>
    private static bool StartsParagraph(FigureTokens tokens, int index)
    {
        var first = index;
        while (first > 0 && tokens[first - 1].Kind == TokenKind.Mark && tokens[first - 1].Lower[0] is '-' or '+' or '*' or '•' or '(')
        {
            first--;
        }
        var next = tokens[index + 1];
        var isFirst = first == 0 || tokens.EndsSentence(first - 1) || tokens[first - 1].IsMark(':') || tokens[first - 1].IsMark(';');
        var isClosed = next.IsMark('.') && !next.Lower.Equals("\0", StringComparison.Ordinal) || next.IsMark(')') || next.IsMark('-')
            && !tokens.IsGlued(index);
        return isFirst && isClosed && tokens[index].Lower.Length <= 5 && index + 2 < tokens.Count
            && tokens[index].Lower.All(c => char.IsAsciiDigit(c) || c == '.')
            || first == 0 && tokens[index].Lower.Contains('.', StringComparison.Ordinal) && tokens[index].Lower.Length <= 5
            && tokens.IsCapital(index + 1)
                && tokens[index].Lower.Split('.').All(p => p.Length <= 2);
    }

    private static bool IsTelephone(FigureTokens tokens, int index)
    {
        var digits = tokens[index].Lower.Count(char.IsAsciiDigit);
        return tokens[index].Lower[0] == '0' && !tokens[index].Lower.Contains(',', StringComparison.Ordinal) && digits >= 8
            || tokens[index].Lower[0] == '0' && digits is >= 3 and <= 5 && tokens[index].Lower.All(char.IsAsciiDigit)
            && tokens.IsGlued(index) && tokens[index + 1].Lower[0] is '-' or '.' && tokens[index + 2].Kind == TokenKind.Number;
    }

    /// <summary>d/m/y, d-m-y, m/y, y-y, and d/m after "ngày" or the name of a feast.</summary>
    private static bool IsDate(FigureTokens tokens, int index)
    {
        if (tokens[index].Lower.Count(c => c == '.') == 2 && tokens[index].Lower.Split('.') is [{ Length: <= 2 }, { Length: <= 2 },
            { Length: 4 }])
        {
            return true;
        }
        var first = index;
        while (first >= 2 && index - first < 6 && Joined(tokens, first - 2))
        {
            first -= 2;
        }
        var last = index;
        while (last - index < 6 && Joined(tokens, last))
        {
            last += 2;
        }
        if (last - first >= 4)
        {
            return true;
        }
        if (last - first != 2)
        {
            return false;
        }
        var before = tokens[first - 1].Lower;
        var (left, right) = (tokens[first].Lower, tokens[last].Lower);
        var isDay = before is "ngày" or "tháng" or "quý" or "từ" or "đến" or "dịp" or "niệm" or "sáng" or "chiều" or "hội";
        return IsYear(right) && (IsYear(left) || left.Length <= 2) || isDay && tokens[first + 1].IsMark('/') && left.Length <= 2
            && right.Length <= 2 && UnitNouns.At(tokens, last + 1) is null;
    }

    private static bool Joined(FigureTokens tokens, int index) =>
        tokens[index].Kind == TokenKind.Number && tokens[index + 1].Kind == TokenKind.Mark && tokens[index + 1].Lower[0] is '/' or '-'
            && tokens[index + 2].Kind == TokenKind.Number
        && tokens.IsGlued(index) && tokens.IsGlued(index + 1);

    /// <summary>"9A", "5K": a letter glued on that is no unit.</summary>
    private static bool IsGluedName(FigureTokens tokens, int index) =>
        tokens[index + 1].Kind == TokenKind.Word && tokens.IsGlued(index)
            && UnitNouns.KindOf(tokens[index + 1].Lower) is not UnitKind.Measure && MoneyUnit.ScaleOf(tokens[index + 1].Lower) is null
            && tokens[index + 1].Lower is not ("đ" or "đồng" or "vnđ" or "trđ")
        || tokens[index - 1].IsMark('/') && index > 1 && tokens[index - 2].Kind == TokenKind.Word && tokens.IsGlued(index - 1);

    /// <summary>Whether the one to three words before a token are in a set.</summary>
    private static bool EndsWith(FigureTokens tokens, int index, FrozenSet<string> set)
    {
        var phrase = "";
        for (var k = 1; k <= 3 && tokens[index - k].Kind == TokenKind.Word; k++)
        {
            phrase = k == 1 ? tokens[index - 1].Lower : tokens[index - k].Lower + " " + phrase;
            if (set.Contains(phrase))
            {
                // "thi hành kỷ luật 15 đảng viên", "vi phạm pháp luật 12 vụ" name no law.
                return phrase != "luật" || tokens[index - 2].Lower is not ("kỷ" or "pháp");
            }
        }
        return false;
    }
}
