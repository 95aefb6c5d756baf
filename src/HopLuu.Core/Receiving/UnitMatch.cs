using System.Text;
using HopLuu.Vietnamese;

namespace HopLuu.Core.Receiving;

/// <summary>Finds the unit a file is from: by the name in its heading block first, then by its file name; marks, order of kinds of bodies and punctuation do not matter.</summary>
internal sealed class UnitMatch(IReadOnlyList<(Guid Report, string Name, string? Symbol)> units)
{
    // What a body is, not which: "Đảng ủy xã An Khê" is "xa an khe" in a file's name, or only "an khe".
    private static readonly string[] Kinds =
        ["dang uy", "dang bo", "chi uy", "chi bo", "ban chap hanh", "uy ban nhan dan", "hoi dong nhan dan", "ubnd", "hdnd", "xa", "phuong", "thi tran", "thi xa", "huyen", "quan", "thanh pho", "tinh", "truong", "bao cao", "bc"];

    private readonly List<(Guid Report, string Name, string Whole, string Core)> known = [.. units.Select(unit => (unit.Report, unit.Name, Plain(unit.Name), CoreOf(unit.Name)))];

    public (Guid? Report, string Found, bool IsUnsure) Find(string? heading, string fileName)
    {
        var named = heading is null ? [] : Best(heading);
        var filed = Best(fileName[..(fileName.LastIndexOf('.') is > 0 and var dot ? dot : fileName.Length)]);
        if (named.Count == 1)
        {
            var other = filed.Count == 1 && filed[0].Report != named[0].Report ? filed[0].Name : null;
            return (named[0].Report, other is null ? $"Tên trong văn bản: {heading}" : $"Văn bản ghi “{heading}” nhưng tên tệp giống “{other}”: hãy xem lại", other is not null);
        }
        if (filed.Count == 1)
            return (filed[0].Report, heading is null ? "Theo tên tệp; văn bản không ghi tên đơn vị" : $"Theo tên tệp; văn bản ghi “{heading}”: hãy xem lại", heading is not null);
        var several = named.Count > 1 ? named : filed;
        return several.Count > 1 ? (null, $"Khớp với nhiều đơn vị: {string.Join("; ", several.Take(3).Select(unit => unit.Name))}", true)
            : (null, heading is null ? "Không thấy tên đơn vị trong văn bản và tên tệp" : $"Văn bản ghi “{heading}”, không có trong đợt này", true);
    }

    // The whole name before its core, a longer core before a shorter one inside it ("an khe dong" before "an khe").
    private List<(Guid Report, string Name, string Whole, string Core)> Best(string text)
    {
        var plain = $" {Plain(text)} ";
        var whole = known.Where(unit => plain.Contains($" {unit.Whole} ", StringComparison.Ordinal)).ToList();
        if (whole.Count == 0)
            whole = [.. known.Where(unit => unit.Core.Length > 1 && plain.Contains($" {unit.Core} ", StringComparison.Ordinal))];
        var longest = whole.Count == 0 ? 0 : whole.Max(unit => unit.Core.Length);
        return [.. whole.Where(unit => unit.Core.Length == longest)];
    }

    private static string CoreOf(string name)
    {
        var core = Plain(name);
        for (var again = true; again;)
        {
            again = false;
            foreach (var kind in Kinds)
            {
                if (!core.StartsWith(kind + " ", StringComparison.Ordinal))
                    continue;
                core = core[(kind.Length + 1)..];
                again = true;
            }
        }
        return core;
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var letter in VietnameseText.Fold(text))
        {
            if (char.IsLetterOrDigit(letter))
                plain.Append(letter);
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }
        return plain.ToString().TrimEnd();
    }
}
