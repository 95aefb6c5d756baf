using System.Diagnostics;
using System.Globalization;
using CsCheck;

namespace HopLuu.Vietnamese.Tests;

public sealed class DatesTests
{
    /// <summary>A short form of what was found: "2024-05-15", "?-05-15", "2024-05-?", "2025-09", "2025-Q2", "2024", with "@17:00" for a time.</summary>
    private static string Short(FoundDate date)
    {
        var year = date.Year?.ToString("0000", CultureInfo.InvariantCulture) ?? "?";
        var month = date.Month?.ToString("00", CultureInfo.InvariantCulture) ?? "?";
        var day = date.Precision switch
        {
            DatePrecision.Day => date.Day!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DatePrecision.DayAndMonth => string.Create(CultureInfo.InvariantCulture, $"?-{month}-{date.DayOfMonth:00}"),
            DatePrecision.BlankDay => $"{year}-{month}-?",
            DatePrecision.Month => $"{year}-{month}",
            DatePrecision.Quarter => $"{year}-Q{date.Quarter}",
            DatePrecision.Year => year,
            DatePrecision.Time => "",
        };
        return day + (date.Time is { } time ? "@" + time.ToString("HH:mm", CultureInfo.InvariantCulture) : "");
    }

    [Theory]
    [InlineData("ngày 08/4/2020", "2020-04-08")]
    [InlineData("Ngày 15/5/2024.", "2024-05-15")]
    [InlineData("NGÀY 15/05/2024", "2024-05-15")]
    [InlineData("(10/5/2019)", "2019-05-10")]
    [InlineData("10-5-2019", "2019-05-10")]
    [InlineData("ngày 15.5.2024 tại hội trường", "2024-05-15")]
    [InlineData("ngày 10 tháng 5 năm 2019", "2019-05-10")]
    [InlineData("Kim Sơn, ngày 09 tháng 5 năm 2024", "2024-05-09")]
    [InlineData("ngày mùng 5 tháng 9 năm 2024", "2024-09-05")]
    [InlineData("ngày 10 tháng 5/2019", "2019-05-10")]
    [InlineData("ngày 10/5 năm 2019", "2019-05-10")]
    [InlineData("ngày 15/5/24", "2024-05-15")]
    [InlineData("ngày 15, 16/5/2024", "2024-05-15 2024-05-16")]
    [InlineData("ngày 15-16/5/2024", "2024-05-15 2024-05-16")]
    [InlineData("các ngày 15, 16 và 17/5/2024", "2024-05-15 2024-05-16 2024-05-17")]
    [InlineData("ngày 15 và 16 tháng 5 năm 2024", "2024-05-15 2024-05-16")]
    [InlineData("ngày 10/5, 15/5 và ngày 20/5/2024", "2024-05-10 2024-05-15 2024-05-20")]
    [InlineData("từ ngày 01/8 đến ngày 15/8/2025", "2025-08-01 2025-08-15")]
    [InlineData("từ ngày 01 đến ngày 15/8/2025", "2025-08-01 2025-08-15")]
    [InlineData("từ 01 đến hết 15/8/2025", "2025-08-01 2025-08-15")]
    [InlineData("từ ngày 15/12 đến ngày 10/01/2025", "2024-12-15 2025-01-10")]
    [InlineData("từ 01/01/2019 đến 31/12/2023", "2019-01-01 2023-12-31")]
    [InlineData("01/01/2019-31/12/2023", "2019-01-01 2023-12-31")]
    [InlineData("tháng 9/2025", "2025-09")]
    [InlineData("tháng 9 năm 2025", "2025-09")]
    [InlineData("tháng 9-2025", "2025-09")]
    [InlineData("trong tháng 9", "?-09")]
    [InlineData("tháng 9, 10/2025", "2025-09 2025-10")]
    [InlineData("tháng 9 và tháng 10 năm 2025", "2025-09 2025-10")]
    [InlineData("từ tháng 11 đến tháng 02/2025", "2024-11 2025-02")]
    [InlineData("quý II/2025", "2025-Q2")]
    [InlineData("quý 3 năm 2025", "2025-Q3")]
    [InlineData("Quý I, II/2025", "2025-Q1 2025-Q2")]
    [InlineData("quý IV", "?-Q4")]
    [InlineData("năm 2024", "2024")]
    [InlineData("giai đoạn 2019-2024", "2019 2024")]
    [InlineData("nhiệm kỳ 2020 - 2025", "2020 2025")]
    [InlineData("năm học 2023–2024", "2023 2024")]
    [InlineData("từ năm 2019 đến năm 2024", "2019 2024")]
    [InlineData("6 tháng đầu năm 2025", "2025")]
    [InlineData("trong các năm 2020, 2021 và 2022", "2020 2021 2022")]
    [InlineData("hai năm 2020, 2021.", "2020 2021")]
    [InlineData("năm 2020, 2021 hộ thoát nghèo", "2020")]
    [InlineData("ngày    tháng 5 năm 2024", "2024-05-?")]
    [InlineData("ngày … tháng … năm 2024", "2024-?-?")]
    [InlineData("ngày ...../5/2024", "2024-05-?")]
    [InlineData("17 giờ 00 ngày 10/6/2025", "2025-06-10@17:00")]
    [InlineData("trước 17h00, ngày 10/6/2025", "2025-06-10@17:00")]
    [InlineData("17 giờ ngày 10/6", "?-06-10@17:00")]
    [InlineData("trước 16 giờ 30 phút ngày 10/6/2025", "2025-06-10@16:30")]
    [InlineData("lúc 8 giờ 00, thứ Sáu, ngày 10/6/2025", "2025-06-10@08:00")]
    [InlineData("ngày 10/6/2025, lúc 14h30", "2025-06-10@14:30")]
    [InlineData("vào lúc 17h00", "@17:00")]
    [InlineData("trước 17h ngày 10/6/2025", "2025-06-10@17:00")]
    [InlineData("14h30' ngày 10/6/2025", "2025-06-10@14:30")]
    [InlineData("lúc 7:30", "@07:30")]
    [InlineData("17:00 ngày 10/6/2025", "2025-06-10@17:00")]
    [InlineData("ngày mồng 3 tháng 02 năm 2025", "2025-02-03")]
    [InlineData("ngày.....tháng.....năm 2024", "2024-?-?")]
    [InlineData("ngày … tháng … năm 20…", "?-?-?")]
    [InlineData("từ tháng 1 đến 6/2024", "2024-01 2024-06")]
    [InlineData("từ năm 2019 đến 2024.", "2019 2024")]
    [InlineData("từ ngày 15 đến 20 tháng 5 năm 2024", "2024-05-15 2024-05-20")]
    [InlineData("ngày 10 - 12/5/2024", "2024-05-10 2024-05-12")]
    [InlineData("trước ngày 10 tháng 5", "?-05-10")]
    [InlineData("trước ngày 15/5", "?-05-15")]
    [InlineData("hoàn thành trước 15/5.", "?-05-15")]
    [InlineData("ngày 15-5 hằng năm", "?-05-15")]
    [InlineData("ngày 15 / 5 / 2024", "2024-05-15")]
    [InlineData("15 / 5 / 2024", "2024-05-15")]
    [InlineData("Kết luận số 49-KL/TW, ngày 10/5/2019 của Ban Bí thư", "2019-05-10")]
    [InlineData("Thông tư số 14/2019/TT-BGDĐT ngày 30/8/2019", "2019-08-30")]
    [InlineData("2024-05-15", "2024-05-15")]
    [InlineData("ngày 29/02/2024", "2024-02-29")]
    public void Every_way_of_writing_a_date_is_found(string text, string expected) => Assert.Equal(expected, string.Join(' ', Dates.Find(text).Select(Short)));

    [Theory]
    [InlineData("ngày 31/6/2024")]
    [InlineData("ngày 29/02/2023")]
    [InlineData("ngày 32/5/2024")]
    [InlineData("ngày 15/13/2024")]
    [InlineData("tháng 13/2025")]
    [InlineData("3/4 số xã")]
    [InlineData("đến 3/4 số xã đã có")]
    [InlineData("từ 1/3 trở lên")]
    [InlineData("14/2019/TT-BGDĐT")]
    [InlineData("số 10/5/2019/QĐ-UBND")]
    [InlineData("1.250 người")]
    [InlineData("2.5.1 Kết quả")]
    [InlineData("ngày 15, 16 người dự")]
    [InlineData("05 năm thực hiện")]
    [InlineData("Việt Nam 2019")]
    [InlineData("quý vị đại biểu")]
    [InlineData("trong 2 giờ")]
    [InlineData("mỗi ngày 2 lượt")]
    [InlineData("ngay 12 xã")]
    [InlineData("tỷ số 3:2")]
    [InlineData("tỷ lệ 1:10")]
    [InlineData("trước ngày 05 hằng tháng")]
    [InlineData("bản đồ 1:25.000")]
    [InlineData("192.168.1.1")]
    public void What_only_looks_like_a_date_is_none(string text) => Assert.Empty(Dates.Find(text));

    [Theory]
    [InlineData("hạn trước ngày 15/5/2024 gửi", "ngày 15/5/2024")]
    [InlineData("trong tháng 9 năm 2025.", "tháng 9 năm 2025")]
    [InlineData("đến năm 2030", "năm 2030")]
    [InlineData("ngày    tháng 5 năm 2024", "ngày    tháng 5 năm 2024")]
    [InlineData("(10/5/2019)", "10/5/2019")]
    public void The_span_holds_the_date_with_its_word(string text, string expected) => Assert.Equal(expected, Assert.Single(Dates.Find(text)).Span.Of(text));

    [Fact]
    public void A_period_knows_its_ends()
    {
        var dates = Dates.Find("Thời gian lấy số liệu: từ 01/01/2019 đến ngày 31/12/2023.");
        Assert.Equal([PeriodEnd.From, PeriodEnd.To], dates.Select(d => d.End));
    }

    [Fact]
    public void Spans_stay_inside_any_text() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789/-. ,hngàytháănămquýIV:từđến"], 0, 60]).Sample(text =>
        {
            var end = 0;
            foreach (var date in Dates.Find(text))
            {
                Assert.True(date.Span.Start >= end && date.Span.End <= text.Length && date.Span.Length > 0);
                end = date.Span.End;
            }
        }, iter: 3000);

    [Theory]
    [InlineData("ngày ")]
    [InlineData("ngày 1, ")]
    [InlineData("1")]
    [InlineData("ngày 1 và ")]
    [InlineData("tháng 9, ")]
    [InlineData("17 giờ ")]
    [InlineData("ngày.")]
    [InlineData(" ")]
    public void Finding_takes_linear_time(string piece)
    {
        var text = "ngày " + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var watch = Stopwatch.StartNew();
        Dates.Find(text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), watch.Elapsed.ToString());
    }
}
