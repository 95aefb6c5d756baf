using CsCheck;

namespace HopLuu.Vietnamese.Tests;

public sealed class LegacyFontsTests
{
    // Byte values of TCVN 5712:1993, VN3, small letters in the order of the alphabet below; written in hex, apart from the table under test.
    private const string TcvnBytes =
        "B5B8B6B7B9 A8BBBEBCBDC6 A9C7CAC8C9CB CCD0CECFD1 AAD2D5D3D4D6 D7DDD8DCDE DFE3E1E2E4 ABE5E8E6E7E9 ACEAEDEBECEE EFF3F1F2F4 ADF5F8F6F7F9 FAFDFBFCFE AE";

    private const string Small = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";

    // VNI spelled by its rule: base letter and a mark; written by code points.
    private static readonly string[] VniSmall =
    [
        "a\u00F8", "a\u00F9", "a\u00FB", "a\u00F5", "a\u00EF", "a\u00EA", "a\u00E8", "a\u00E9", "a\u00FA", "a\u00FC", "a\u00EB", "a\u00E2", "a\u00E0", "a\u00E1", "a\u00E5", "a\u00E3", "a\u00E4",
        "e\u00F8", "e\u00F9", "e\u00FB", "e\u00F5", "e\u00EF", "e\u00E2", "e\u00E0", "e\u00E1", "e\u00E5", "e\u00E3", "e\u00E4", "\u00EC", "\u00ED", "\u00E6", "\u00F3", "\u00F2",
        "o\u00F8", "o\u00F9", "o\u00FB", "o\u00F5", "o\u00EF", "o\u00E2", "o\u00E0", "o\u00E1", "o\u00E5", "o\u00E3", "o\u00E4", "\u00F4", "\u00F4\u00F8", "\u00F4\u00F9", "\u00F4\u00FB", "\u00F4\u00F5", "\u00F4\u00EF",
        "u\u00F8", "u\u00F9", "u\u00FB", "u\u00F5", "u\u00EF", "\u00F6", "\u00F6\u00F8", "\u00F6\u00F9", "\u00F6\u00FB", "\u00F6\u00F5", "\u00F6\u00EF", "y\u00F8", "y\u00F9", "y\u00FB", "y\u00F5", "\u00EE", "\u00F1",
    ];

    private static string[] Tcvn() => [.. Convert.FromHexString(TcvnBytes.Replace(" ", "", StringComparison.Ordinal)).Select(b => ((char)b).ToString())];

    [Fact]
    public void Tcvn3_has_every_small_letter()
    {
        var legacy = Tcvn();
        Assert.Equal(67, legacy.Length);
        for (var i = 0; i < legacy.Length; i++)
        {
            Assert.Equal(Small[i].ToString(), LegacyFonts.Decode(legacy[i], LegacyEncoding.Tcvn3));
        }
    }

    [Fact]
    public void A_capitals_font_shows_small_letters_as_capitals()
    {
        var legacy = Tcvn();
        for (var i = 0; i < legacy.Length; i++)
        {
            Assert.Equal(char.ToUpperInvariant(Small[i]).ToString(), LegacyFonts.Decode(legacy[i], LegacyEncoding.Tcvn3Capitals));
        }
        Assert.Equal("KẾT LUẬN", LegacyFonts.Decode("kÕt luËn", LegacyEncoding.Tcvn3Capitals));
    }

    [Fact]
    public void Tcvn3_has_seven_capitals_and_builds_the_others_with_marks()
    {
        Assert.Equal("ĂÂÊÔƠƯĐ", LegacyFonts.Decode("¡¢£¤¥¦§", LegacyEncoding.Tcvn3));
        Assert.Equal("ÁẤỬ", LegacyFonts.Decode("A³¢³¦±", LegacyEncoding.Tcvn3));
        Assert.Equal("30°", LegacyFonts.Decode("30°", LegacyEncoding.Tcvn3));
    }

    [Fact]
    public void Vni_has_every_letter_in_both_cases()
    {
        Assert.Equal(Small.Length, VniSmall.Length);
        for (var i = 0; i < VniSmall.Length; i++)
        {
            Assert.Equal(Small[i].ToString(), LegacyFonts.Decode(VniSmall[i], LegacyEncoding.Vni));
            Assert.Equal(char.ToUpperInvariant(Small[i]).ToString(), LegacyFonts.Decode(VniSmall[i].ToUpperInvariant(), LegacyEncoding.Vni));
        }
        Assert.Equal("Ủy ban nhân dân xã Đông Lạc", LegacyFonts.Decode("Uûy ban nhaân daân xaõ Ñoâng Laïc", LegacyEncoding.Vni));
    }

    [Fact]
    public void Text_of_a_symbol_font_is_read_from_the_private_use_area() =>
        Assert.Equal("Kết", LegacyFonts.Decode("\uF04B\uF0D5\uF074", LegacyEncoding.Tcvn3));

    [Fact]
    public void Unicode_text_in_a_run_with_an_old_font_name_stays() =>
        Assert.Equal("Đảng ủy xã", LegacyFonts.Decode("Đảng ủy xã", LegacyEncoding.Tcvn3));

    [Theory]
    [InlineData(".VnTime", LegacyEncoding.Tcvn3)]
    [InlineData(".vntime", LegacyEncoding.Tcvn3)]
    [InlineData(" .VnArial Narrow ", LegacyEncoding.Tcvn3)]
    [InlineData("VnTime", LegacyEncoding.Tcvn3)]
    [InlineData(".VnTimeH", LegacyEncoding.Tcvn3Capitals)]
    [InlineData(".vntimeh", LegacyEncoding.Tcvn3Capitals)]
    [InlineData("\".VnArial NarrowH\"", LegacyEncoding.Tcvn3Capitals)]
    [InlineData("VNI-Times", LegacyEncoding.Vni)]
    [InlineData("VNI Times", LegacyEncoding.Vni)]
    [InlineData("vni-helve-condense", LegacyEncoding.Vni)]
    [InlineData("VNITimes", LegacyEncoding.Vni)]
    [InlineData("Times New Roman", null)]
    [InlineData("VNU Serif", null)]
    [InlineData("UVN Ban Tay", null)]
    [InlineData("Vnion Sans", null)]
    [InlineData("", null)]
    public void Fonts_are_known_by_their_names(string font, LegacyEncoding? encoding) => Assert.Equal(encoding, LegacyFonts.EncodingOf(font));

    [Fact]
    public void Any_text_decodes_to_no_more_characters_than_it_had() =>
        Gen.String.Sample(text => Enum.GetValues<LegacyEncoding>().All(encoding => LegacyFonts.Decode(text, encoding).Length <= text.Length));
}
