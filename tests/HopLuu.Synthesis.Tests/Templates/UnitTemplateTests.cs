using HopLuu.Synthesis.Plans;
using HopLuu.Synthesis.Templates;
using Xunit;

namespace HopLuu.Synthesis.Tests.Templates;

public sealed class UnitTemplateTests
{
    [Fact]
    public void A_dash_line_that_is_guidance_too_is_printed_once()
    {
        OutlineNode[] nodes =
        [
            new() { Id = "1", Parent = null, Title = "Tình hình chung", Kind = NodeKind.Section, Mode = NodeMode.Join, Guidance = ["- Số thôn, số hộ;"] },
            new() { Id = "1.1", Parent = "1", Title = "Số thôn, số hộ", Kind = NodeKind.Item, Mode = NodeMode.Join },
            new() { Id = "1.2", Parent = "1", Title = "Số tổ tự quản", Kind = NodeKind.Item, Mode = NodeMode.Join },
        ];

        var template = UnitTemplate.Of(new Plan { Outline = new Outline(null, nodes) }, "Đảng ủy xã Vân Thủy", new DateOnly(2025, 1, 20));

        Assert.Equal(["- Số thôn, số hộ;", "Số tổ tự quản."], Assert.Single(template.Sections).Guidance);
    }
}
