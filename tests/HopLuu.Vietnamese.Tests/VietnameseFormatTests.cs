using System.Globalization;

namespace HopLuu.Vietnamese.Tests;

public sealed class VietnameseFormatTests
{
    [Theory]
    [InlineData("1250", "1.250")]
    [InlineData("85.2", "85,2")]
    [InlineData("1234567.25", "1.234.567,25")]
    [InlineData("-3", "-3")]
    [InlineData("0", "0")]
    [InlineData("12.50", "12,5")]
    public void Figures_part_thousands_by_points_and_decimals_by_commas(string value, string expected) =>
        Assert.Equal(expected, VietnameseFormat.Number(decimal.Parse(value, CultureInfo.InvariantCulture)));

    [Fact]
    public void Rounding_goes_half_away_from_zero()
    {
        Assert.Equal("85,3", VietnameseFormat.Number(85.25m, 1));
        Assert.Equal("0,0", VietnameseFormat.Number(-0.04m, 1));
        Assert.Equal("95%", VietnameseFormat.Percent(95.04m));
        Assert.Equal("95,1%", VietnameseFormat.Percent(95.05m));
    }

    [Theory]
    [InlineData(2024, 5, 15, "15/5/2024", "ngày 15 tháng 5 năm 2024")]
    [InlineData(2020, 4, 8, "08/4/2020", "ngày 08 tháng 4 năm 2020")]
    [InlineData(2024, 2, 5, "05/02/2024", "ngày 05 tháng 02 năm 2024")]
    [InlineData(2024, 12, 31, "31/12/2024", "ngày 31 tháng 12 năm 2024")]
    public void Days_below_ten_and_the_first_two_months_take_a_zero(int year, int month, int day, string figures, string words)
    {
        var date = new DateOnly(year, month, day);
        Assert.Equal(figures, VietnameseFormat.Date(date));
        Assert.Equal(words, VietnameseFormat.LongDate(date));
    }

    [Fact]
    public void A_formatted_date_is_found_again()
    {
        for (var date = new DateOnly(2023, 12, 1); date < new DateOnly(2025, 1, 15); date = date.AddDays(1))
        {
            Assert.Equal(date, Assert.Single(Dates.Find(VietnameseFormat.DateWithWord(date))).Day);
            Assert.Equal(date, Assert.Single(Dates.Find(VietnameseFormat.LongDate(date))).Day);
        }
        Assert.Equal(DatePrecision.BlankDay, Assert.Single(Dates.Find(VietnameseFormat.BlankDate(null, 2024))).Precision);
        Assert.Equal(5, Assert.Single(Dates.Find(VietnameseFormat.BlankDate(5, 2024))).Month);
    }

    [Theory]
    [InlineData(5, "05")]
    [InlineData(12, "12")]
    [InlineData(0, "0")]
    [InlineData(1250, "1.250")]
    public void Small_counts_take_a_zero(int value, string expected) => Assert.Equal(expected, VietnameseFormat.Count(value));

    [Fact]
    public void A_time_has_its_hour_word() => Assert.Equal("07 giờ 30", VietnameseFormat.Time(new TimeOnly(7, 30)));

    [Fact]
    public void Roman_numbers_are_read_back()
    {
        for (var i = 1; i < 40; i++)
        {
            Assert.Equal(i, OrdinalLabel.Read($"Phần {VietnameseFormat.Roman(i)}. Kết quả")!.Value);
        }
    }
}
