using CsCheck;
using HopLuu.Documents.Model;
using HopLuu.Synthesis.Plans;
using Xunit;

namespace HopLuu.Synthesis.Tests.Plans;

public sealed class PlanReaderTests
{
    private static readonly string[] Pieces =
    [
        "cb~KẾ HOẠCH", "I. MỤC ĐÍCH", "PHẦN THỨ NHẤT", "PHẦN II", "cb~ĐỀ CƯƠNG BÁO CÁO", "1. Công tác tuyên truyền", "1.1. Nội dung", "a) Kết quả đạt được", "b) Nguyên nhân", "- Với Tỉnh ủy", "+ Số lượng", "PHỤ LỤC", "Phụ lục 1: Biểu",
        "Nơi nhận:", "T/M BAN THƯỜNG VỤ", "Kính gửi: Các xã", "Căn cứ Kế hoạch số 12-KH/HU, ngày 05/3/2024; Luật Giáo dục", "gửi báo cáo về Huyện ủy (qua Văn phòng) trước ngày 31/02", "Số:    /KH-UBND", ", ngày    tháng    năm",
        "|| TT | Nội dung | Gợi ý", "|| 1 | Kết quả | Nêu rõ", "|| TT | Chỉ tiêu | ĐVT", ":: ĐẢNG BỘ | ĐẢNG CỘNG SẢN VIỆT NAM", "", "****", "~", "(1)", "h1~Chương", "n1.~Tự động", "b~Đánh giá chung:", "mỗi nhiệm vụ nêu rõ: kết quả; hạn chế; nguyên nhân",
    ];

    [Fact]
    public void Reading_never_throws_and_ids_are_unique_and_stand_behind_their_parents() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Sample(
            pieces =>
            {
                var nodes = PlanReader.Read(PlanText.Parse(string.Join('\n', pieces))).Outline.Nodes;
                var seen = new HashSet<string>(StringComparer.Ordinal);
                foreach (var node in nodes)
                {
                    Assert.True(seen.Add(node.Id), node.Id);
                    Assert.True(node.Parent is null || seen.Contains(node.Parent), node.Id);
                    Assert.NotEmpty(node.Title);
                }
            },
            iter: 2000);

    [Fact]
    public void An_empty_document_is_a_plan_without_anything()
    {
        var plan = PlanReader.Read(new Document { Blocks = [] });

        Assert.Empty(plan.Outline.Nodes);
        Assert.Null(plan.Issuer);
        Assert.Empty(plan.Deadlines);
    }

    [Fact]
    public void A_basis_inside_the_subject_of_another_is_none()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            cb~KẾ HOẠCH
            cb~Sơ kết Kết luận số 10-KL/TW
            Thực hiện Kế hoạch số 30-KH/TU, ngày 26/4/2024 của Ban Thường vụ Tỉnh ủy về sơ kết 5 năm thực hiện Kết luận số 10-KL/TW và Chỉ thị số 11-CT/TW; Nghị quyết số 5-NQ/HU và Kế hoạch số 6-KH/HU, Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:
            """));

        Assert.Equal(["30-KH/TU", "5-NQ/HU", "6-KH/HU"], plan.Bases.Select(basis => basis.Number));
    }

    [Fact]
    public void Without_heading_block_the_issuer_is_the_body_that_makes_the_plan_at_its_place()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            An Phú, ngày 9 tháng 5 năm 2024
            KẾ HOẠCH
            Sơ kết Kết luận số 10-KL/TW
            Thực hiện Kế hoạch số 30-KH/TU, ngày 26/4/2024, Ban Thường vụ Huyện ủy xây dựng kế hoạch sơ kết như sau:
            I. MỤC ĐÍCH
            """));

        Assert.Equal(("Huyện ủy An Phú", "An Phú", "Sơ kết Kết luận số 10-KL/TW"), (plan.Issuer, plan.Place, plan.Subject));
    }

    [Fact]
    public void Parts_are_own_lists_tables_or_joined_by_their_wording()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            cb~ĐỀ CƯƠNG BÁO CÁO
            cb~MỞ ĐẦU
            1. Lý do xây dựng báo cáo
            2. Đặc điểm tình hình
            cb~I. KẾT QUẢ
            cb~II. KIẾN NGHỊ
            - Với Chính phủ
            cb~PHỤ LỤC
            - Phụ lục 1: Danh mục văn bản
            - Phụ lục 2: Kết quả thực hiện các chỉ tiêu
            """));

        Assert.Equal(
            ["1 Own", "1.1 Own", "1.2 Join", "2 Join", "3 List", "3.1 List", "4 List", "4.1 List", "4.2 Table"],
            plan.Outline.Nodes.Select(node => $"{node.Id} {node.Mode}"));
    }

    [Fact]
    public void Guidance_keeps_notes_and_dash_lines_with_their_section()
    {
        var plan = PlanReader.Read(PlanText.Parse("""
            cb~ĐỀ CƯƠNG BÁO CÁO
            b~1. Công tác tuyên truyền
            Nêu rõ hình thức.
            - Số hội nghị;
            Lưu ý: kèm số liệu.
            b~2. Kinh phí: nêu từng nguồn.
            """));

        Assert.Equal(["Nêu rõ hình thức.", "- Số hội nghị;", "Lưu ý: kèm số liệu."], plan.Outline.Find("1")!.Guidance);
        Assert.Equal("Kinh phí", plan.Outline.Find("2")!.Title);
        Assert.Equal(["nêu từng nguồn."], plan.Outline.Find("2")!.Guidance);
    }
}
