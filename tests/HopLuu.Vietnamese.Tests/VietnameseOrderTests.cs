using CsCheck;

namespace HopLuu.Vietnamese.Tests;

public sealed class VietnameseOrderTests
{
    [Theory]
    [InlineData("An Khê", "Ân Thi")]
    [InlineData("Dân", "Đan")]
    [InlineData("Diên", "Đức Hợp")]
    [InlineData("la", "là")]
    [InlineData("là", "lả")]
    [InlineData("lả", "lã")]
    [InlineData("lã", "lá")]
    [InlineData("lá", "lạ")]
    [InlineData("lạ", "lan")]
    [InlineData("Xã 2", "Xã 10")]
    [InlineData("Hòa", "Hòa Bình")]
    [InlineData("Ơn", "Phú")]
    [InlineData("Ung", "Ưng")]
    [InlineData("hòa", "Hoà")]
    [InlineData("Chi bộ thôn 2", "Chi bộ thôn An")]
    public void Names_stand_in_the_order_of_the_alphabet(string first, string second)
    {
        Assert.True(VietnameseOrder.Instance.Compare(first, second) < 0);
        Assert.True(VietnameseOrder.Instance.Compare(second, first) > 0);
    }

    [Fact]
    public void Tone_mark_schools_sort_together() => Assert.Equal(VietnameseOrder.SortKey("Hoà Thịnh"), VietnameseOrder.SortKey("Hòa Thịnh"));

    [Fact]
    public void The_order_is_total() =>
        Gen.Select(Gen.String[Gen.Char["aăâàảbđd eêÊ19-"], 0, 6], Gen.String[Gen.Char["aăâàảbđd eêÊ19-"], 0, 6], Gen.String[Gen.Char["aăâàảbđd eêÊ19-"], 0, 6])
            .Sample((x, y, z) =>
            {
                var order = VietnameseOrder.Instance;
                Assert.Equal(Math.Sign(order.Compare(x, y)), -Math.Sign(order.Compare(y, x)));
                Assert.True(!(order.Compare(x, y) <= 0 && order.Compare(y, z) <= 0) || order.Compare(x, z) <= 0);
                Assert.Equal(x == y, order.Compare(x, y) == 0);
            });
}
