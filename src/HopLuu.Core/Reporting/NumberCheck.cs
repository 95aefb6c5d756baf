using System.Text.RegularExpressions;
using HopLuu.Core.Planning;

namespace HopLuu.Core.Reporting;

/// <summary>What looks odd about a report's number and date. It warns and never stops: the paper is right, whatever it says.</summary>
public static partial class NumberCheck
{
    /// <summary>Sentences for the person; none when all looks as usual.</summary>
    public static IReadOnlyList<string> Of(string? number, DateOnly? date, UnitAtPublishing unit, DateOnly? planDate, DateOnly today)
    {
        var odd = new List<string>();
        var tail = UnitLetterhead.NumberTail(unit);
        if (number is { Length: > 0 } && !Fits(number, tail))
            odd.Add($"Số ký hiệu của đơn vị thường có dạng “12{tail}”; số vừa ghi là “{number}”. Nếu đúng như bản giấy thì không cần sửa.");
        if (date > today)
            odd.Add($"Ngày văn bản ({VietnamTime.Short(date.Value)}) ở tương lai. Đề nghị đối chiếu với bản giấy.");
        if (date is { } day && planDate is { } from && day < from)
            odd.Add($"Ngày văn bản ({VietnamTime.Short(day)}) trước ngày ban hành kế hoạch ({VietnamTime.Short(from)}). Đề nghị đối chiếu với bản giấy.");
        return odd;
    }

    private static bool Fits(string number, string tail)
    {
        var digits = Digits().Match(number).Length;
        return digits > 0 && (tail.EndsWith('…') ? Tail().IsMatch(number[digits..]) : string.Equals(number[digits..].Replace(" ", "", StringComparison.Ordinal), tail, StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"^\d{1,5}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(-BC/|/BC-)\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Tail();
}
