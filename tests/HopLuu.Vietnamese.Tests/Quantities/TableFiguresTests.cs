using System.Globalization;
using CsCheck;
using Xunit;

namespace HopLuu.Vietnamese.Tests;

public sealed class TableFiguresTests
{
    [Fact]
    public void Units_come_from_their_column_and_years_from_the_headings()
    {
        string?[][] rows = [["TT", "Chỉ tiêu", "Đơn vị tính", "Năm 2019", "Năm 2023"], ["1", "Tổng số hộ", "hộ", "2.010", "2.140"], ["2", "Tỷ lệ hộ nghèo", "%", "3,5", "1,2"], ["3", "Dòng họ", "dòng họ", "-", "14"]];
        Assert.Equal("Tổng số hộ: 2010 hộ 2019 | Tổng số hộ: 2140 hộ 2023 | Tỷ lệ hộ nghèo: 3.5 % 2019 | Tỷ lệ hộ nghèo: 1.2 % 2023 | Dòng họ: 14 dòng họ 2023", Shown(rows));
    }

    [Fact]
    public void The_total_column_holds_totals_and_the_years_its_parts()
    {
        string?[][] rows = [["TT", "Nội dung", "ĐVT", "2021", "2022", "Tổng"], ["1", "Quỹ Khuyến học huy động", "triệu đồng", "58,0", "52,5", "110,5"]];
        Assert.Equal("Quỹ Khuyến học huy động: 58.0 triệu đồng 2021 part | Quỹ Khuyến học huy động: 52.5 triệu đồng 2022 part | Quỹ Khuyến học huy động: 110.5 triệu đồng total", Shown(rows));
    }

    [Fact]
    public void Headings_over_several_columns_and_a_row_of_column_numbers_are_headings()
    {
        string?[][] rows =
        [
            ["TT", "Tổ chức", "Kết quả", null, "Ghi chú"],
            [null, null, "Số buổi (buổi)", "Lượt người (lượt người)", null],
            ["(1)", "(2)", "(3)", "(4)", "(5)"],
            ["1", "Hội Phụ nữ", "312", "14.850", "5 lớp"],
            ["2", "Hội Nông dân", "286", "13.920", ""],
            ["Cộng", null, "598", "28.770", ""],
        ];
        Assert.Equal(
            "Hội Phụ nữ: 312 buổi part | Hội Phụ nữ: 14850 lượt người part | Hội Nông dân: 286 buổi part | Hội Nông dân: 13920 lượt người part | Cộng: 598 buổi total | Cộng: 28770 lượt người total",
            Shown(rows));
    }

    [Fact]
    public void Years_may_be_the_rows()
    {
        string?[][] rows = [["Năm", "Khen thưởng (lượt người)", "Quỹ (triệu đồng)"], ["2019", "205", "58,0"], ["2020", "198", "52,5"], ["Cộng", "403", "110,5"]];
        Assert.Equal("2019: 205 lượt người 2019 part | 2019: 58.0 triệu đồng 2019 part | 2020: 198 lượt người 2020 part | 2020: 52.5 triệu đồng 2020 part | Cộng: 403 lượt người total | Cộng: 110.5 triệu đồng total", Shown(rows));
    }

    [Fact]
    public void Without_a_unit_column_the_label_names_the_unit()
    {
        string?[][] rows = [["Nội dung", "Kết quả"], ["Số hội nghị đã tổ chức", "12"], ["Tỷ lệ đảng viên tham gia", "96,5"], ["Kinh phí (triệu đồng)", "1.250,5"], ["Hội viên mới", "25 người"]];
        Assert.Equal("Số hội nghị đã tổ chức: 12 hội nghị | Tỷ lệ đảng viên tham gia: 96.5 % | Kinh phí (triệu đồng): 1250.5 triệu đồng | Hội viên mới: 25 người", Shown(rows));
    }

    [Fact]
    public void A_column_of_goals_is_marked()
    {
        string?[][] rows = [["Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"], ["Lớp nghề", "lớp", "10", "12"]];
        Assert.Equal([true, false], Quantities.FromTable(rows).Select(f => f.Quantity.IsTarget));
    }

    [Fact]
    public void A_column_of_shares_counts_in_percent_whatever_the_unit_column_says()
    {
        string?[][] rows = [["Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)"], ["Lớp nghề", "lớp", "10", "12", "120"]];
        Assert.Equal("Lớp nghề: 10 lớp | Lớp nghề: 12 lớp | Lớp nghề: 120 %", Shown(rows));
    }

    [Fact]
    public void Tables_of_words_have_no_figures_and_any_grid_is_read()
    {
        Assert.Empty(Quantities.FromTable([["TT", "Số, ký hiệu", "Ngày"], ["1", "25-KH/ĐU", "12/8/2019"]]));
        Assert.Empty(Quantities.FromTable([]));
        string?[] cells = [null, "", "1", "2019", "1.250", "85,2%", "Cộng", "Năm 2020", "hộ", "ĐVT", "12/15", "Tỷ lệ (%)", "-", "0,"];
        Gen.Int[0, cells.Length - 1].Select(i => cells[i]).Array[0, 5].Array[0, 6].Sample(rows =>
            Assert.All(Quantities.FromTable(rows), f => Assert.Equal(1.0, Quantities.Comparable(f.Quantity, f.Quantity) >= 0 ? 1.0 : 0)));
    }

    [Fact]
    public void Rows_of_two_reports_meet_by_their_labels()
    {
        string?[][] one = [["TT", "Nội dung", "ĐVT", "Kết quả"], ["1", "Quỹ Khuyến học huy động", "triệu đồng", "356,5"], ["2", "Dòng họ học tập", "dòng họ", "14"], ["3", "Dân số", "người", "7.605"]];
        string?[][] two = [["Nội dung", "ĐVT", "Kết quả"], ["Huy động Quỹ Khuyến học", "triệu đồng", "244"], ["Số dòng họ", "dòng họ", "13"], ["Dòng họ học tập", "dòng họ", "9"], ["Công dân học tập", "người", "2.015"]];
        IReadOnlyList<IReadOnlyList<Quantity>> reports = [[.. Quantities.FromTable(one).Select(f => f.Quantity)], [.. Quantities.FromTable(two).Select(f => f.Quantity)]];
        Assert.Equal([600.5m, 23m], Quantities.Group(reports).Where(g => g.Members.Count == 2).Select(g => g.Members.Sum(m => reports[m.Report][m.Figure].Value)));
    }

    private static string Shown(IReadOnlyList<IReadOnlyList<string?>> rows) => string.Join(" | ", Quantities.FromTable(rows).Select(f =>
        $"{f.RowLabel}: {f.Quantity.Value.ToString(CultureInfo.InvariantCulture)} {f.Quantity.Unit}{(f.Quantity.Year is { } year ? " " + year.ToString(CultureInfo.InvariantCulture) : "")}{(f.Quantity.IsTotal ? " total" : "")}{(f.Quantity.IsPart ? " part" : "")}"));
}
