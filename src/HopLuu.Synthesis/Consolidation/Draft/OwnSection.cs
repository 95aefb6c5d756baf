using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Draft;

/// <summary>A section in the issuing body's own words: the campaign's facts in fixed phrases, "[…]" where a person must write.</summary>
internal static class OwnSection
{
    private const string Blank = "[…]";
    private const int NamedAtMost = 30;

    // What keeps its capital when a title in capitals is written small.
    private static readonly string[] Names =
    [
        "Kết luận số", "Chỉ thị số", "Nghị quyết số", "Quyết định số", "Kế hoạch số", "Chương trình số", "Đề án số", "Nghị định số", "Luật số", "Hướng dẫn số", "Nghị quyết Đại hội", "của Đảng", "Nhà nước",
        "Nhân dân", "Mặt trận Tổ quốc", "Ban Bí thư", "Bộ Chính trị", "Trung ương", "Chính phủ", "Tỉnh ủy", "Huyện ủy",
    ];

    /// <summary>The opening sentence of the report.</summary>
    public static Statement Opening(Plan plan) => new(
        "#0", StatementKind.Fact, $"Thực hiện {PlanName(plan)}, {Issuer(plan)} báo cáo kết quả như sau:", [], [new StatementSource("", -1, PlanName(plan))], []);

    /// <summary>Sentences for a node, by what its title asks for.</summary>
    public static IReadOnlyList<string> Of(OutlineNode node, Plan plan, Roster roster, CampaignFacts facts)
    {
        var title = VietnameseText.Fold(node.Title);
        bool Asks(params string[] words) => words.Any(word => title.Contains(word, StringComparison.Ordinal));
        if (Asks("ly do", "su can thiet", "can cu", "muc dich"))
            return Reasons(plan);
        if (Asks("qua trinh", "cach thuc", "phuong phap", "tien do"))
            return Making(plan, roster, facts);
        if (Asks("cau truc", "bo cuc", "ket cau"))
            return Structure(plan);
        if (plan.Outline.ChildrenOf(node.Id).Any())
            return [];
        return Asks("mo dau", "dat van de") ? [.. Reasons(plan), .. Making(plan, roster, facts), .. Structure(plan)] : [Blank];
    }

    private static IReadOnlyList<string> Reasons(Plan plan)
    {
        var bases = plan.Bases.Where(basis => basis.Number is not null).Take(3).Select(Name).ToList();
        var first = bases.Count > 0 ? $"Thực hiện {string.Join("; ", bases)}, {Issuer(plan)} đã ban hành {PlanName(plan, withIssuer: false)}."
            : $"{Wording.Capital(Issuer(plan))} đã ban hành {PlanName(plan, withIssuer: false)}.";
        return [first, $"Báo cáo được xây dựng để đánh giá kết quả thực hiện, làm rõ tồn tại, hạn chế, nguyên nhân và đề ra nhiệm vụ, giải pháp thời gian tới. {Blank}"];
    }

    private static IReadOnlyList<string> Making(Plan plan, Roster roster, CampaignFacts facts)
    {
        var due = plan.Deadlines.Count > 0 ? ReportingDeadline.Phrase(plan.Deadlines[0]) : null;
        var count = facts.Expected is { } expected ? $"{facts.Received}/{expected}" : $"{facts.Received}";
        var names = roster.Contributors.Select(unit => unit.Unit).ToList();
        var listed = names.Count <= NamedAtMost ? $" gồm: {string.Join("; ", names)}" : " (danh sách kèm theo)";
        var text = new List<string>
        {
            (due is null ? "" : $"Theo {plan.Kind ?? "Kế hoạch"}, các đơn vị gửi báo cáo {due}. ") + $"Đến thời điểm tổng hợp, đã có {count} đơn vị gửi báo cáo{listed}.",
        };
        if (roster.Missing is { Count: > 0 } missing)
            text.Add($"Chưa có báo cáo của {missing.Count} đơn vị: {string.Join("; ", missing.Take(NamedAtMost).Select(unit => unit.Name))}.");
        text.Add($"Báo cáo được tổng hợp từ báo cáo của các đơn vị; số liệu chung là tổng số liệu của các đơn vị cơ sở, không cộng số liệu của đơn vị báo cáo chung toàn địa bàn. {Blank}");
        return text;
    }

    private static IReadOnlyList<string> Structure(Plan plan)
    {
        var parts = plan.Outline.ChildrenOf(null).Where(node => node.Kind is (NodeKind.Part or NodeKind.Section) && !BodyNodes.IsAppendix(node, plan.Outline)).ToList();
        var own = parts.Where(node => node.Mode == NodeMode.Own).Select(node => $"phần {Wording.Inner(Sentence(node.Title))}").ToList();
        var others = parts.Where(node => node.Mode != NodeMode.Own).Select(node => node.Number is { } number ? $"{Sentence(number)}: {Sentence(node.Title)}" : Sentence(node.Title)).ToList();
        var appendices = plan.Outline.Nodes.Count(node => node.Kind == NodeKind.Appendix && !plan.Outline.ChildrenOf(node.Id).Any(child => child.Kind == NodeKind.Appendix));
        var tail = appendices > 0 ? $" và {appendices} phụ lục" : "";
        var head = own.Count > 0 ? $"Ngoài {string.Join(", ", own)}, Báo cáo" : "Báo cáo";
        return others.Count == 0 ? [Blank] : [$"{head} gồm {others.Count} phần ({string.Join("; ", others)}){tail}."];
    }

    private static string PlanName(Plan plan, bool withIssuer = true)
    {
        var kind = plan.Kind ?? "Kế hoạch";
        var number = plan.Number ?? (plan.NumberTail is { } tail ? Blank + tail : Blank);
        var date = plan.Date is { } day ? $" ngày {VietnameseFormat.Date(day)}" : "";
        var by = !withIssuer ? "" : plan.SignedFor is { } organ && plan.Issuer is { } issuer && !issuer.Contains(organ, StringComparison.OrdinalIgnoreCase) ? $" của {organ} {issuer}" : plan.Issuer is { } body ? $" của {body}" : "";
        var about = plan.Subject is { } subject ? $" về {Wording.Inner(StripAbout(subject))}" : "";
        return $"{kind} số {number}{date}{by}{about}";
    }

    private static string StripAbout(string subject) =>
        subject.StartsWith("về việc ", StringComparison.OrdinalIgnoreCase) ? subject["về việc ".Length..] : subject.StartsWith("về ", StringComparison.OrdinalIgnoreCase) ? subject[3..] : subject;

    private static string Issuer(Plan plan) => plan.SignedFor is { } organ && plan.Issuer is { } issuer && !issuer.Contains(organ, StringComparison.OrdinalIgnoreCase)
        ? $"{organ} {issuer}" : plan.Issuer ?? Blank;

    private static string Name(LegalBasis basis) =>
        $"{basis.Kind ?? "văn bản"} số {basis.Number}" + (basis.Date is { } day ? $" ngày {VietnameseFormat.Date(day)}" : "");

    // Titles in capitals become ordinary writing, but for what are abbreviations anyway.
    private static string Sentence(string title)
    {
        var letters = title.Where(char.IsLetter).ToList();
        if (letters.Count == 0 || letters.Count(char.IsUpper) < letters.Count * 0.8)
            return title;
        var words = title.ToLowerInvariant().Split(' ');
        var plain = Wording.Capital(string.Join(' ', words.Zip(title.Split(' '), (low, high) => high.Any(char.IsDigit) || high.Contains('/', StringComparison.Ordinal) ? high : low)));
        return Names.Aggregate(plain, (text, name) => text.Replace(name.ToLowerInvariant(), name, StringComparison.Ordinal));
    }
}
