using CsCheck;
using static HopLuu.Vietnamese.OrdinalStyle;

namespace HopLuu.Vietnamese.Tests;

public sealed class OrdinalLabelTests
{
    [Theory]
    [InlineData("PHẦN THỨ NHẤT", Named, "PHẦN THỨ NHẤT", 1, "")]
    [InlineData("PHẦN THỨ HAI: KẾT QUẢ", Named, "PHẦN THỨ HAI:", 2, "KẾT QUẢ")]
    [InlineData("Phần thứ tư. Kiến nghị", Named, "Phần thứ tư.", 4, "Kiến nghị")]
    [InlineData("Phần I. Tình hình", Named, "Phần I.", 1, "Tình hình")]
    [InlineData("PHẦN II:", Named, "PHẦN II:", 2, "")]
    [InlineData("PHẦN III - ĐÁNH GIÁ", Named, "PHẦN III -", 3, "ĐÁNH GIÁ")]
    [InlineData("Phần 1", Named, "Phần 1", 1, "")]
    [InlineData("PHẦN 1 KẾT QUẢ", Named, "PHẦN 1", 1, "KẾT QUẢ")]
    [InlineData("Phần A. Mở đầu", Named, "Phần A.", 1, "Mở đầu")]
    [InlineData("PHẦN MỘT", Named, "PHẦN MỘT", 1, "")]
    [InlineData("CHƯƠNG II", Named, "CHƯƠNG II", 2, "")]
    [InlineData("Mục 1", Named, "Mục 1", 1, "")]
    [InlineData("Mục 1. Công tác chỉ đạo", Named, "Mục 1.", 1, "Công tác chỉ đạo")]
    [InlineData("Mục 1.2. Công tác chỉ đạo", Named, "Mục 1.2.", 2, "Công tác chỉ đạo")]
    [InlineData("PHẦN THỨ BẢY", Named, "PHẦN THỨ BẢY", 7, "")]
    [InlineData("Điều 3. Hiệu lực", Named, "Điều 3.", 3, "Hiệu lực")]
    [InlineData("Phụ lục", Appendix, "Phụ lục", 0, "")]
    [InlineData("PHỤ LỤC ĐỀ CƯƠNG BÁO CÁO", Appendix, "PHỤ LỤC", 0, "ĐỀ CƯƠNG BÁO CÁO")]
    [InlineData("PHỤ LỤC 1", Appendix, "PHỤ LỤC 1", 1, "")]
    [InlineData("Phụ lục số 02", Appendix, "Phụ lục số 02", 2, "")]
    [InlineData("Phụ lục I: Biểu số liệu", Appendix, "Phụ lục I:", 1, "Biểu số liệu")]
    [InlineData("PL.1 Danh mục văn bản", Appendix, "PL.1", 1, "Danh mục văn bản")]
    [InlineData("PL2: Số liệu", Appendix, "PL2:", 2, "Số liệu")]
    [InlineData("Biểu số 01", Appendix, "Biểu số 01", 1, "")]
    [InlineData("Biểu 1", Appendix, "Biểu 1", 1, "")]
    [InlineData("Biểu mẫu 03", Appendix, "Biểu mẫu 03", 3, "")]
    [InlineData("Mẫu số 1", Appendix, "Mẫu số 1", 1, "")]
    [InlineData("I. Đặc điểm", Roman, "I.", 1, "Đặc điểm")]
    [InlineData("I- ĐẶC ĐIỂM", Roman, "I-", 1, "ĐẶC ĐIỂM")]
    [InlineData("II-ĐÁNH GIÁ", Roman, "II-", 2, "ĐÁNH GIÁ")]
    [InlineData("III/ Kiến nghị", Roman, "III/", 3, "Kiến nghị")]
    [InlineData("IV) Kiến nghị", Roman, "IV)", 4, "Kiến nghị")]
    [InlineData("V– Phương hướng", Roman, "V–", 5, "Phương hướng")]
    [InlineData("VI.Kết quả", Roman, "VI.", 6, "Kết quả")]
    [InlineData("I.- Kết quả", Roman, "I.-", 1, "Kết quả")]
    [InlineData("II ĐÁNH GIÁ CHUNG", Roman, "II", 2, "ĐÁNH GIÁ CHUNG")]
    [InlineData("(ii) nâng cao", Roman, "(ii)", 2, "nâng cao")]
    [InlineData("A. KẾT QUẢ", UpperLetter, "A.", 1, "KẾT QUẢ")]
    [InlineData("B- Kết quả", UpperLetter, "B-", 2, "Kết quả")]
    [InlineData("C/ Kết quả", UpperLetter, "C/", 3, "Kết quả")]
    [InlineData("C. Kết quả", UpperLetter, "C.", 3, "Kết quả")]
    [InlineData("D. Kết quả", UpperLetter, "D.", 4, "Kết quả")]
    [InlineData("1. Kết quả", Arabic, "1.", 1, "Kết quả")]
    [InlineData("1.Kết quả", Arabic, "1.", 1, "Kết quả")]
    [InlineData("2) Kết quả", Arabic, "2)", 2, "Kết quả")]
    [InlineData("3/ Kết quả", Arabic, "3/", 3, "Kết quả")]
    [InlineData("4- Kết quả", Arabic, "4-", 4, "Kết quả")]
    [InlineData("02. Kết quả", Arabic, "02.", 2, "Kết quả")]
    [InlineData("(1) Kết quả", Arabic, "(1)", 1, "Kết quả")]
    [InlineData("1 . Kết quả", Arabic, "1 .", 1, "Kết quả")]
    [InlineData("\t5.\tKết quả", Arabic, "5.", 5, "Kết quả")]
    [InlineData("1.1 Bối cảnh", OrdinalStyle.Decimal, "1.1", 1, "Bối cảnh")]
    [InlineData("1.1. Bối cảnh", OrdinalStyle.Decimal, "1.1.", 1, "Bối cảnh")]
    [InlineData("1.2.3. Bối cảnh", OrdinalStyle.Decimal, "1.2.3.", 3, "Bối cảnh")]
    [InlineData("I.2. Bối cảnh", OrdinalStyle.Decimal, "I.2.", 2, "Bối cảnh")]
    [InlineData("2.a) Bối cảnh", OrdinalStyle.Decimal, "2.a)", 1, "Bối cảnh")]
    [InlineData("a.1. Bối cảnh", OrdinalStyle.Decimal, "a.1.", 1, "Bối cảnh")]
    [InlineData("b2) Bối cảnh", OrdinalStyle.Decimal, "b2)", 2, "Bối cảnh")]
    [InlineData("Phần thứ 2. Kết quả", Named, "Phần thứ 2.", 2, "Kết quả")]
    [InlineData("PHỤ LỤC - DANH MỤC VĂN BẢN", Appendix, "PHỤ LỤC -", 0, "DANH MỤC VĂN BẢN")]
    [InlineData("Phụ biểu số 03", Appendix, "Phụ biểu số 03", 3, "")]
    [InlineData("o\tTổ chức", Bullet, "o", 0, "Tổ chức")]
    [InlineData("a) Ưu điểm", LowerLetter, "a)", 1, "Ưu điểm")]
    [InlineData("a. Ưu điểm", LowerLetter, "a.", 1, "Ưu điểm")]
    [InlineData("b/ Ưu điểm", LowerLetter, "b/", 2, "Ưu điểm")]
    [InlineData("c- Ưu điểm", LowerLetter, "c-", 3, "Ưu điểm")]
    [InlineData("(a) Ưu điểm", LowerLetter, "(a)", 1, "Ưu điểm")]
    [InlineData("đ) Ưu điểm", LowerLetter, "đ)", 5, "Ưu điểm")]
    [InlineData("e) Ưu điểm", LowerLetter, "e)", 6, "Ưu điểm")]
    [InlineData("- Tổ chức", Bullet, "-", 0, "Tổ chức")]
    [InlineData("-Tổ chức", Bullet, "-", 0, "Tổ chức")]
    [InlineData("– Tổ chức", Bullet, "–", 0, "Tổ chức")]
    [InlineData("+ Tổ chức", Bullet, "+", 0, "Tổ chức")]
    [InlineData("+) Tổ chức", Bullet, "+)", 0, "Tổ chức")]
    [InlineData("* Tổ chức", Bullet, "*", 0, "Tổ chức")]
    [InlineData("• Tổ chức", Bullet, "•", 0, "Tổ chức")]
    [InlineData("\uF0B7 Tổ chức", Bullet, "\uF0B7", 0, "Tổ chức")]
    [InlineData("- 1.1. Bối cảnh", Bullet, "-", 0, "1.1. Bối cảnh")]
    [InlineData("-01 lớp tập huấn", Bullet, "-", 0, "01 lớp tập huấn")]
    public void Every_habit_of_numbering_is_read(string text, OrdinalStyle style, string label, int value, string title)
    {
        var read = OrdinalLabel.Read(text);
        Assert.NotNull(read);
        Assert.Equal((style, label, value, title), (read.Style, read.Text, read.Value, text[read.Length..]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Tình hình chung")]
    [InlineData("I phone")]
    [InlineData("A.B. Nguyễn")]
    [InlineData("V.I. Lênin")]
    [InlineData("C. Mác")]
    [InlineData("T/M BAN THƯỜNG VỤ")]
    [InlineData("K/T CHỦ TỊCH")]
    [InlineData("TP. Hưng Yên")]
    [InlineData("P. Hiến Nam")]
    [InlineData("1.5.2024")]
    [InlineData("15/5/2024")]
    [InlineData("15 / 5 / 2024")]
    [InlineData("10-5-2019")]
    [InlineData("1.250 người")]
    [InlineData("12.500")]
    [InlineData("12.5")]
    [InlineData("2,5 tỷ")]
    [InlineData("2.5 tỷ đồng")]
    [InlineData("49-KL/TW")]
    [InlineData("11- CT/TW ngày 13/4/2007")]
    [InlineData("489/QĐ-TTg ngày 08/4/2020")]
    [InlineData("14/CT-TTg")]
    [InlineData("2024.")]
    [InlineData("2024. Kết quả")]
    [InlineData("3/4 số xã")]
    [InlineData("12 xã, thị trấn")]
    [InlineData("7.30 sáng")]
    [InlineData("5 - 10 người")]
    [InlineData("đ/c Bí thư")]
    [InlineData("v.v.")]
    [InlineData("20.10 hằng năm")]
    [InlineData("II/2025")]
    [InlineData("B-52")]
    [InlineData("4.0 là cuộc cách mạng")]
    [InlineData("100% chi bộ")]
    [InlineData("Chương trình hành động")]
    [InlineData("MỤC LỤC")]
    [InlineData("-----")]
    [InlineData("-5,2%")]
    [InlineData("Phần I của kế hoạch")]
    [InlineData("Phần lớn cán bộ")]
    [InlineData("Phần năm 2024")]
    [InlineData("Mục 2 Phần I Kế hoạch")]
    [InlineData("Mục tiêu chung")]
    [InlineData("PHẦN MỘT SỐ VẤN ĐỀ")]
    [InlineData("MỤC NAM")]
    [InlineData("PHẦN LÀM VIỆC")]
    [InlineData("Mẫu năm 2024")]
    [InlineData("Biểu hai năm")]
    [InlineData("Điều 5 Luật Giáo dục")]
    [InlineData("Phụ lục 1 kèm theo")]
    [InlineData("Phụ lục kèm theo báo cáo")]
    [InlineData("Biểu dương 05 tập thể")]
    [InlineData("Mẫu báo cáo")]
    [InlineData("VX. Kết quả")]
    [InlineData("e-mail của đơn vị")]
    public void What_only_looks_like_a_number_is_no_label(string text) => Assert.Null(OrdinalLabel.Read(text));

    [Fact]
    public void Decimal_labels_keep_their_path()
    {
        Assert.Equal([2, 3, 4], OrdinalLabel.Read("2.3.4. Kết quả")!.Path);
        Assert.Equal([2, 1], OrdinalLabel.Read("II.1. Kết quả")!.Path);
        Assert.Equal(3, OrdinalLabel.Read("2.3.4 Kết quả")!.Depth);
    }

    [Theory]
    [InlineData("C. Kết quả", 100)]
    [InlineData("D. Kết quả", 500)]
    [InlineData("i) Kết quả", 1)]
    [InlineData("V. Kết quả", 5)]
    public void A_letter_that_is_also_Roman_can_be_read_so(string text, int value) => Assert.Equal(value, OrdinalLabel.Read(text)!.AsRoman()!.Value);

    [Theory]
    [InlineData("I.", "II.", true)]
    [InlineData("C.", "D.", true)]
    [InlineData("D.", "E.", true)]
    [InlineData("H.", "I.", true)]
    [InlineData("d)", "đ)", true)]
    [InlineData("d)", "e)", true)]
    [InlineData("đ)", "e)", true)]
    [InlineData("h)", "i)", true)]
    [InlineData("1.2", "1.3 Kết quả", true)]
    [InlineData("1.2. a", "2.3. b", false)]
    [InlineData("1.", "3.", false)]
    [InlineData("Phần I.", "Phần II.", true)]
    [InlineData("Phần I.", "Chương II", false)]
    [InlineData("Phụ lục 1", "PL2", true)]
    [InlineData("Phụ lục 1", "Biểu 2", false)]
    [InlineData("- a", "- b", true)]
    [InlineData("- a", "+ b", false)]
    public void A_label_knows_its_successor(string first, string second, bool follows)
    {
        var (one, two) = (OrdinalLabel.Read(first) ?? OrdinalLabel.Read(first + " Kết quả")!, OrdinalLabel.Read(second)!);
        Assert.Equal(follows, two.Continues(one));
    }

    [Fact]
    public void Any_text_is_read_without_harm() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["IVXLCAaĐđ0129.-–/):( *+•phầnPHẦNmục ụlsốt"], 0, 14]).Sample(text =>
        {
            if (OrdinalLabel.Read(text) is { } label)
            {
                Assert.InRange(label.Length, 1, text.Length);
                Assert.NotEmpty(label.Text);
                Assert.Equal(label.Value, label.Path[^1]);
                Assert.StartsWith(label.Text, text.TrimStart(), StringComparison.Ordinal);
                Assert.All(label.Alternatives, other => Assert.Equal(label.Text, other.Text));
            }
        }, iter: 5000);
}
