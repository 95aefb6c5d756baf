using HopLuu.Synthesis.Plans;
using Xunit;

namespace HopLuu.Synthesis.Tests.Mapping;

/// <summary>Reports whose words are not those of the outline: what the genre writes about says where text belongs.</summary>
public sealed class TopicTests
{
    private static readonly Plan Farming = OutlineText.Plan("""
        CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
          Ban hành văn bản
          Thông tin, tuyên truyền, tập huấn
          Kiểm tra, đôn đốc
        KẾT QUẢ THỰC HIỆN ĐỀ ÁN
          Xây dựng vùng sản xuất
          Chứng nhận, truy xuất nguồn gốc sản phẩm
          Xúc tiến thương mại, liên kết tiêu thụ
          Huy động và giải ngân vốn
        ĐÁNH GIÁ CHUNG
          Mặt được
          Tồn tại, vướng mắc
          Nguyên nhân
        NHIỆM VỤ, GIẢI PHÁP ĐẾN NĂM 2027
        ĐỀ XUẤT, KIẾN NGHỊ
          @Với Bộ Nông nghiệp và Phát triển nông thôn
          @Với Ủy ban nhân dân tỉnh
        """, "UBND tỉnh Sông Lam");

    private const string Head = """
        bc|BÁO CÁO
        bc|Sơ kết Đề án phát triển nông sản sạch
        UBND huyện Sông Thao báo cáo kết quả như sau:

        """;

    [Fact]
    public void Text_without_headings_is_placed_by_what_such_sections_are_written_with()
    {
        var report = Mapped.Report(Head + """
            Ngay từ đầu, huyện đã thành lập Tổ công tác và phân công cơ quan đầu mối theo Kế hoạch số 18/KH-UBND.
            Đài truyền thanh phát 40 chuyên mục; các hội mở lớp cho 600 hộ.
            Đoàn liên ngành đi thực địa tại 6 xã, nhắc nhở 4 hộ.
            Có 12 mặt hàng được dán tem, cấp mã QR.
            Các hợp tác xã đã có mặt tại hội chợ, siêu thị với 9 hợp đồng bao tiêu.
            Ngân sách huyện chi 2 tỷ đồng, người dân đối ứng 3 tỷ đồng.
            Tuy nhiên, diện tích còn nhỏ lẻ, manh mún.
            Nguyên nhân là do lao động trẻ đi làm xa.
            Thời gian tới, huyện tiếp tục mở rộng diện tích.
            Đề nghị UBND tỉnh tăng mức hỗ trợ.
            """, Farming);

        Assert.Equal("1.1", report.PlaceOf("Tổ công tác"));
        Assert.Equal("1.2", report.PlaceOf("40 chuyên mục"));
        Assert.Equal("1.3", report.PlaceOf("Đoàn liên ngành"));
        Assert.Equal("2.2", report.PlaceOf("mã QR"));
        Assert.Equal("2.3", report.PlaceOf("hội chợ"));
        Assert.Equal("2.4", report.PlaceOf("đối ứng"));
        Assert.Equal("3.2", report.PlaceOf("manh mún"));
        Assert.Equal("3.3", report.PlaceOf("đi làm xa"));
        Assert.Equal("4", report.PlaceOf("mở rộng"));
        Assert.Equal("5.2", report.PlaceOf("mức hỗ trợ"));
    }

    [Fact]
    public void A_heading_with_no_word_of_the_outline_is_laid_where_its_topic_is()
    {
        var report = Mapped.Report(Head + """
            b|I. Chỉ đạo, điều hành
            Huyện ban hành 7 văn bản.
            b|II. Kết quả
            b|1. Vùng sản xuất
            Đã có 210 ha.
            b|2. Thị trường
            Ký 9 hợp đồng với siêu thị.
            b|3. Kinh phí
            Đã chi 5 tỷ đồng.
            """, Farming);

        Assert.Equal("2.1", report.PlaceOf("210 ha"));
        Assert.Equal("2.3", report.PlaceOf("siêu thị"));
        Assert.Equal("2.4", report.PlaceOf("5 tỷ đồng"));
    }

    [Fact]
    public void Plain_numbered_lines_with_text_below_each_are_headings_together()
    {
        var report = Mapped.Report(Head + """
            b|II. Kết quả
            1. Hình thành các vùng
            Toàn huyện đã có 210 ha được quy hoạch thành các vùng tập trung.
            2. Dán nhãn hàng hóa
            Có 12 mặt hàng được dán tem điện tử, cấp mã QR từ năm 2023.
            3. Đầu ra của nông sản
            Chín hợp đồng bao tiêu đã được ký với các siêu thị ở thành phố.
            """, Farming);

        Assert.Equal(3, report.Headings.Count(static heading => char.IsDigit(heading.Text[0])));
        Assert.Equal("2.2", report.PlaceOf("mã QR"));
        Assert.Equal("2.3", report.PlaceOf("siêu thị"));
    }

    [Theory]
    [InlineData("1. Đề nghị Bộ Nông nghiệp và PTNT sớm ban hành định mức.", "5.1")]
    [InlineData("Tỉnh hỗ trợ một nửa kinh phí mua giống.", "5.2")]
    [InlineData("Đề nghị Ủy ban nhân dân tỉnh tăng kinh phí hằng năm.", "5.2")]
    public void A_request_goes_to_the_body_it_is_put_to(string request, string place)
    {
        var report = Mapped.Report(Head + $"""
            b|V. Kiến nghị
            {request}
            """, Farming);

        Assert.Equal(place, report.PlaceOf(request[^20..]));
    }
}
