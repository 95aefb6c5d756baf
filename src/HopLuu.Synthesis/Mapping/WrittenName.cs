using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Mapping;

/// <summary>A unit's name as an officer writes it, out of the capitals of a letterhead: "ĐẢNG ỦY XÃ AN KHÊ" is "Đảng ủy xã An Khê".</summary>
internal static class WrittenName
{
    private static readonly string[] Proper =
    [
        "Ủy ban Mặt trận Tổ quốc Việt Nam", "Ủy ban MTTQ Việt Nam", "Ủy ban Kiểm tra", "Mặt trận Tổ quốc Việt Nam", "Mặt trận Tổ quốc", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Đoàn TNCS Hồ Chí Minh",
        "Đoàn Thanh niên", "Hội Liên hiệp Phụ nữ Việt Nam", "Hội Liên hiệp Phụ nữ", "Hội Nông dân Việt Nam", "Hội Nông dân", "Hội Cựu chiến binh", "Hội Khuyến học", "Hội Chữ thập đỏ", "Hội Người cao tuổi",
        "Hội đồng nhân dân", "Liên đoàn Lao động", "Tỉnh Đoàn", "Huyện Đoàn", "Thành Đoàn", "Ban Chấp hành", "Ban Thường vụ", "Ban Chỉ đạo", "Ban Quản lý",
        "Huyện ủy", "Tỉnh ủy", "Thành ủy", "Thị ủy", "Quận ủy", "Đảng ủy", "Đảng bộ", "Chi bộ", "Chi ủy", "Việt Nam", "Trường Tiểu học và Trung học cơ sở", "Trường Tiểu học", "Trường Trung học cơ sở", "Trường Trung học phổ thông", "Trường Mầm non", "Trường Mẫu giáo",
        "Trường Cao đẳng", "Trường Đại học", "Trường Phổ thông", "Trường", "Trung tâm", "Giáo dục nghề nghiệp - Giáo dục thường xuyên", "Bệnh viện", "Văn phòng", "Công an", "Bộ Chỉ huy Quân sự", "Ban Chỉ huy Quân sự", "Viện Kiểm sát nhân dân", "Tòa án nhân dân",
        "Bảo hiểm xã hội", "Kho bạc Nhà nước", "Chi cục", "Công ty", "Phòng", "Sở", "Ban", "Hội", "Đoàn", "Công đoàn", "Liên minh Hợp tác xã", "Hợp tác xã",
    ];

    private static readonly string[] Tiers = ["thành phố", "thị trấn", "thị xã", "phường", "huyện", "quận", "tỉnh", "xã", "đặc khu"];
    private static readonly (string Words, string Tier)[] Issuers =
    [
        ("huyen uy", "huyen"), ("tinh uy", "tinh"), ("thanh uy", "thanh pho"), ("thi uy", "thi xa"), ("quan uy", "quan"), ("thi tran", "thi tran"), ("thi xa", "thi xa"), ("thanh pho", "thanh pho"),
        ("huyen", "huyen"), ("tinh", "tinh"), ("quan", "quan"), ("phuong", "phuong"), ("xa", "xa"),
    ];

    private static readonly Dictionary<string, string[]> ProperByStart = Proper.OrderByDescending(static name => name.Length)
        .GroupBy(static name => name.Split(' ')[0].ToLowerInvariant(), StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>Sets the capitals of a name right.</summary>
    public static string Of(string capitals)
    {
        var text = Shorten(VietnameseText.Compose(capitals).ToLowerInvariant());
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var result = new List<string>();
        var (isPlace, capital, after) = (false, true, false);
        for (var i = 0; i < words.Length;)
        {
            if (ProperAt(words, i) is { } proper && (proper.Contains(' ', StringComparison.Ordinal) || i == 0 || after))
            {
                result.Add(proper);
                i += proper.Split(' ').Length;
                (isPlace, capital, after) = (proper.StartsWith("Trường", StringComparison.Ordinal) && proper != "Trường", true, true);
            }
            else if (TierAt(words, i) is { } tier)
            {
                result.Add(result.Count == 0 ? Capital(tier) : tier);
                i += tier.Split(' ').Length;
                (isPlace, capital, after) = (true, true, false);
            }
            else
            {
                result.Add(Cased(words[i], capital || isPlace));
                after = false;
                isPlace |= result.Contains("Trường") && result[^1].Length > 1 && result[^1].All(char.IsUpper);
                capital = words[i] is "và" or "-" or "–" || words[i].EndsWith(',');
                i++;
            }
        }
        return string.Join(' ', result);
    }

    /// <summary>Leaves the place out where the unit belongs to the plan's own tier: "Hội Khuyến học huyện" in a plan of the same district.</summary>
    public static string WithinPlan(string name, string? above, Plan plan)
    {
        var folded = VietnameseText.Fold(name);
        if (AreaOf(plan) is not { } area)
            return name;
        if (folded.EndsWith($" {area.Tier} {area.Place}", StringComparison.Ordinal))
            return string.Join(' ', name.Split(' ')[..^area.Place.Split(' ').Length]);
        // "UBND HUYỆN KIM ĐỘNG / PHÒNG GIÁO DỤC VÀ ĐÀO TẠO": the office's tier stands in the line above it.
        if (above is null || !IsOffice(folded) || Tiers.Any(tier => HasTier(folded, tier)))
            return name;
        var upper = VietnameseText.Fold(above);
        var words = Tiers.FirstOrDefault(tier => HasTier(upper, tier));
        if (words is null)
            return name;
        if (upper.EndsWith($" {area.Tier} {area.Place}", StringComparison.Ordinal))
            return $"{name} {words}";
        var cased = Of(above);
        var at = cased.IndexOf(words + " ", StringComparison.Ordinal);
        return at < 0 ? name : $"{name} {cased[at..]}";
    }

    private static bool HasTier(string folded, string tier) =>
        $" {folded} ".IndexOf($" {VietnameseText.Fold(tier)} ", StringComparison.Ordinal) is >= 0 and var at && !(tier == "xã" && $" {folded} ".AsSpan(at).StartsWith(" xa hoi", StringComparison.Ordinal));

    private static bool IsOffice(string folded) =>
        folded.StartsWith("phong ", StringComparison.Ordinal) || folded.StartsWith("van phong", StringComparison.Ordinal) || folded.StartsWith("thanh tra", StringComparison.Ordinal) || folded.StartsWith("ban ", StringComparison.Ordinal);

    private static (string Tier, string Place)? AreaOf(Plan plan)
    {
        var issuer = plan.Issuer is null ? "" : VietnameseText.Fold(plan.Issuer);
        foreach (var (words, tier) in Issuers)
        {
            var at = $" {issuer}".IndexOf($" {words} ", StringComparison.Ordinal);
            if (at >= 0 && issuer[(at + words.Length + 1)..] is { Length: > 1 } place)
                return (tier, place);
        }
        return null;
    }

    private static string Shorten(string text) => text.Replace("uỷ", "ủy", StringComparison.Ordinal).Replace("ủy ban nhân dân", "UBND", StringComparison.Ordinal).Replace("ubnd", "UBND", StringComparison.Ordinal).Replace("hđnd", "HĐND", StringComparison.Ordinal);

    private static string? ProperAt(string[] words, int at)
    {
        if (!ProperByStart.TryGetValue(words[at], out var names))
            return null;
        foreach (var name in names)
        {
            var parts = name.Split(' ');
            if (at + parts.Length > words.Length)
                continue;
            var same = true;
            for (var k = 0; k < parts.Length && same; k++)
                same = VietnameseText.Fold(parts[k]) == VietnameseText.Fold(words[at + k]);
            if (same)
                return name;
        }
        return null;
    }

    private static string? TierAt(string[] words, int at)
    {
        foreach (var tier in Tiers)
        {
            var parts = tier.Split(' ');
            var same = at + parts.Length <= words.Length;
            for (var k = 0; k < parts.Length && same; k++)
                same = words[at + k] == parts[k];
            if (same && !(tier == "xã" && at + 1 < words.Length && words[at + 1] == "hội"))
                return tier;
        }
        return null;
    }

    private static string Cased(string word, bool capital)
    {
        if (word.Any(char.IsUpper))
            return word;
        // Abbreviations have no vowels ("thpt") or are known.
        var folded = VietnameseText.Fold(word);
        if (word.Length > 1 && folded.All(static letter => letter is >= 'a' and <= 'z') && !folded.AsSpan().ContainsAny("aeiouy"))
            return word.ToUpperInvariant();
        return capital && word is not ("và" or "các" or "của") ? Capital(word) : word;
    }

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
