using HopLuu.Cli.Inputs;
using Xunit;

namespace HopLuu.Cli.Tests.Inputs;

public sealed class NaturalOrderTests
{
    [Theory]
    [InlineData("bc2.docx", "bc10.docx")]
    [InlineData("bc02.docx", "bc10.docx")]
    [InlineData("xa-An-Phu.docx", "xa-binh-lam.docx")]
    [InlineData("bao-cao", "bao-cao-2")]
    [InlineData("9999999999999999999998", "9999999999999999999999")]
    [InlineData("", "a")]
    public void Files_come_as_people_count(string first, string second)
    {
        Assert.True(NaturalOrder.Instance.Compare(first, second) < 0);
        Assert.True(NaturalOrder.Instance.Compare(second, first) > 0);
        Assert.Equal(0, NaturalOrder.Instance.Compare(first, first));
    }

    [Fact]
    public void Names_that_differ_only_in_zeros_or_case_still_have_an_order()
    {
        Assert.NotEqual(0, NaturalOrder.Instance.Compare("bc1", "bc01"));
        Assert.NotEqual(0, NaturalOrder.Instance.Compare("A", "a"));
    }
}
