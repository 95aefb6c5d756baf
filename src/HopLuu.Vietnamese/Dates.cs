using HopLuu.Vietnamese.Calendar;

namespace HopLuu.Vietnamese;

/// <summary>Finds dates as Vietnamese official prose writes them.</summary>
public static class Dates
{
    /// <summary>
    /// All dates, months, quarters, years and times in order: "ngày 08/4/2020", "10-5-2019", "15.5.2024", "ngày 10 tháng 5 năm 2019",
    /// "ngày 15, 16/5/2024", "từ ngày 01/8 đến ngày 15/8/2025", "trước ngày 15/5", "tháng 9/2025", "quý II/2025", "năm 2024",
    /// "giai đoạn 2019-2024", "17 giờ 00 ngày 10/6/2025", and blanks ("ngày    tháng 5 năm 2024"). Impossible days, fractions ("3/4 số xã")
    /// and document numbers ("14/2019/TT-BGDĐT") are not dates. The text is to be composed (<see cref="VietnameseText.Compose"/>). Linear time.
    /// </summary>
    public static IReadOnlyList<FoundDate> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new DateScanner(text).Scan();
        return found.Count > 1 ? Neighbours.Join(text, found) : found;
    }
}
