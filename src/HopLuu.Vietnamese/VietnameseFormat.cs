using System.Globalization;

namespace HopLuu.Vietnamese;

/// <summary>The one place where figures, dates and times become Vietnamese text (vi-VN: "." parts thousands, "," decimals).</summary>
public static class VietnameseFormat
{
    /// <summary>For the rare caller that needs a provider: vi-VN numbers, without the machine's culture data.</summary>
    public static NumberFormatInfo Numbers { get; } = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberGroupSeparator = ".",
        NumberDecimalSeparator = ",",
        PercentGroupSeparator = ".",
        PercentDecimalSeparator = ",",
        CurrencyGroupSeparator = ".",
        CurrencyDecimalSeparator = ",",
    });

    /// <summary>"1.250", "85,2", "-3": as many decimals as the value has.</summary>
    public static string Number(decimal value) => Plain(value.ToString("#,##0.############", Numbers));

    /// <summary>The value rounded (half away from zero, as people do) to so many decimals, all shown: 85.25 with 1 → "85,3".</summary>
    public static string Number(decimal value, int decimals)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        return Plain(rounded.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Numbers));
    }

    /// <summary>"85,2%", from a value in percent.</summary>
    public static string Percent(decimal value, int decimals = 1) => Number(Math.Round(value, decimals, MidpointRounding.AwayFromZero)) + "%";

    /// <summary>A count as official prose writes it: below ten with a leading zero ("05 hội nghị", "12 hội nghị").</summary>
    public static string Count(decimal value) => value is >= 1 and < 10 && value == Math.Truncate(value) ? "0" + Number(value) : Number(value);

    /// <summary>
    /// "15/5/2024", "08/4/2020", "05/02/2024": days below ten and the months January and February take a leading zero, against forgery
    /// (Decree 30/2020/NĐ-CP, appendix I; Guidance 36-HD/VPTW has the same rule).
    /// </summary>
    public static string Date(DateOnly date) => Day(date.Day) + "/" + Month(date.Month) + "/" + Year(date.Year);

    /// <summary>"ngày 15/5/2024".</summary>
    public static string DateWithWord(DateOnly date) => "ngày " + Date(date);

    /// <summary>"ngày 09 tháng 5 năm 2024", as under the heading of a document.</summary>
    public static string LongDate(DateOnly date) => $"ngày {Day(date.Day)} tháng {Month(date.Month)} năm {Year(date.Year)}";

    /// <summary>"ngày      tháng 5 năm 2024": the day left to be filled in by hand; without a month that too.</summary>
    public static string BlankDate(int? month, int year) => $"ngày      tháng {(month is { } m ? Month(m) : "    ")} năm {Year(year)}";

    /// <summary>"tháng 9/2025", "tháng 02/2025".</summary>
    public static string MonthOfYear(int month, int year) => $"tháng {Month(month)}/{Year(year)}";

    /// <summary>"17 giờ 00", "07 giờ 30".</summary>
    public static string Time(TimeOnly time) => time.ToString("HH' giờ 'mm", CultureInfo.InvariantCulture);

    /// <summary>"I", "IV", "XII": 1 to 89.</summary>
    public static string Roman(int value) =>
        value is >= 1 and < 90 ? Ordinals.Numerals.RomanOf(value) : throw new ArgumentOutOfRangeException(nameof(value));

    private static string Plain(string number) => number == "-0" ? "0" : number;

    private static string Day(int day) => day.ToString(day < 10 ? "00" : "0", CultureInfo.InvariantCulture);

    private static string Month(int month) => month.ToString(month < 3 ? "00" : "0", CultureInfo.InvariantCulture);

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
