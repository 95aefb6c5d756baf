using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Figures;

/// <summary>How an amount of money is said to be for carrying out the policy of the campaign.</summary>
internal enum Outlay
{
    /// <summary>It is for something else, or comes from somewhere.</summary>
    None,
    /// <summary>"Kinh phí thực hiện": nothing else is named that it was for.</summary>
    Bare,
    /// <summary>"Chi … cho chuyển đổi số": the policy itself is named.</summary>
    Named,
}

/// <summary>
/// Finds the money that a unit says it set aside for, or spent on, the policy as a whole. Units say so in many ways ("Tổng kinh phí dành cho …",
/// "bố trí … cho …", "đã chi … cho …", "kinh phí thực hiện"), which share no word; what they have in common is that nothing but the policy is named.
/// Raised money (huy động, xã hội hóa, đóng góp), sources and single activities are other things, and never taken.
/// </summary>
internal sealed class Outlays
{
    private const double Cover = 0.75;
    private const int NamedAtLeast = 2;

    // "kinh phí thực hiện", "nguồn lực bố trí", "đã chi", "dành"
    private static readonly HashSet<string> Saying = Set("kinh phí nguồn lực bố trí chi dành đầu tư sử dụng thực hiện triển khai phục vụ cân đối cấp vốn");

    private static readonly HashSet<string> Filling = Set(
        "tổng số tiền là đạt được khoảng trên hơn gần cho để đã trong năm qua giai đoạn thời gian kỳ đến nay xã phường thị trấn toàn đơn vị nhà trường địa phương của với có các công tác việc về mới hai ba bốn sáu nhiệm vụ");

    // Words of a policy's name that name no policy.
    private static readonly HashSet<string> Common = Set(
        "công tác tăng cường đẩy mạnh nâng cao sự lãnh đạo chỉ của đảng giai đoạn năm và về đến tiếp tục một các thực hiện chương trình nghị quyết thị kế hoạch đề án kết luận quy định đối với");

    private static readonly string[] Ends = [" ở ", " tại ", " trên ", " của ", " trong ", " giai đoạn", " thời kỳ", " đến năm", " từ năm", " năm 20", ", định hướng", ", tầm nhìn", "(", ";"];

    private readonly HashSet<string> policy;
    private readonly string initials;

    public Outlays(Plan plan)
    {
        var words = WordsOf(After(plan.Subject ?? plan.Outline.Title ?? "")).Where(word => !Common.Contains(word)).ToList();
        policy = [.. words];
        initials = string.Concat(words.Select(word => word[0]));
    }

    /// <summary>Marks the figures of one report.</summary>
    public void Mark(IReadOnlyList<Fact> facts)
    {
        if (policy.Count < 2)
            return;
        foreach (var section in facts.Where(fact => fact is { Class: "₫", MayBeAdded: true, IsPart: false, Quantity: { Year: null, OutOf: null } }).GroupBy(fact => fact.Section))
        {
            var found = section.Select(fact => (Fact: fact, Outlay: Of(fact))).Where(found => found.Outlay != Outlay.None).ToList();
            // One that names the policy outweighs those that name nothing; two of a kind tell no whole.
            var named = found.Where(one => one.Outlay == Outlay.Named).ToList();
            if ((named.Count > 0 ? named : found) is [var only])
                only.Fact.Outlay = only.Outlay;
        }
    }

    /// <summary>Where fewer than two units name the policy, "kinh phí thực hiện" may be that of anything.</summary>
    public static void Settle(IReadOnlyList<IReadOnlyList<Fact>> factsByReport)
    {
        foreach (var section in factsByReport.SelectMany(facts => facts).Where(fact => fact.Outlay != Outlay.None).GroupBy(fact => fact.Section))
        {
            if (section.Count(fact => fact.Outlay == Outlay.Named) >= NamedAtLeast)
                continue;
            foreach (var fact in section)
                fact.Outlay = Outlay.None;
        }
    }

    private Outlay Of(Fact fact)
    {
        var words = WordsOf(Clause(fact.Text, fact.Quantity!.Span));
        var abbreviated = initials.Length > 2 && words.Remove(initials);
        var covered = abbreviated ? policy.Count : words.Where(policy.Contains).Distinct().Count();
        if (!words.TrueForAll(word => policy.Contains(word) || Saying.Contains(word) || Filling.Contains(word)))
            return Outlay.None;
        var isMoney = words.Zip(words.Skip(1)).Any(pair => pair is ("kinh", "phí") or ("nguồn", "lực"));
        if (covered >= Cover * policy.Count)
            return isMoney || words.Exists(Saying.Contains) ? Outlay.Named : Outlay.None;
        return words.Exists(word => policy.Contains(word) && !Saying.Contains(word) && !Filling.Contains(word)) || !isMoney ? Outlay.None : Outlay.Bare;
    }

    // From the end of the statement before to the next mark; what follows "từ" is where it comes from.
    private static string Clause(string text, TextSpan figure)
    {
        var from = text.AsSpan(0, figure.Start).LastIndexOfAny(['.', ';', '(', '\n']) + 1;
        var rest = text.AsSpan(figure.End);
        var to = rest.IndexOfAny(",.;:(\n");
        rest = to < 0 ? rest : rest[..to];
        to = rest.IndexOf(" từ ", StringComparison.Ordinal);
        return string.Concat(text.AsSpan(from, figure.Start - from), " ", to < 0 ? rest : rest[..to]);
    }

    // "Sơ kết 03 năm thực hiện Nghị quyết số 07-NQ/TU … về chuyển đổi số ở cơ sở giai đoạn 2021-2025": the policy is what it is about.
    private static string After(string subject)
    {
        var about = Behind(subject, " về ") ?? Behind(subject, "thực hiện ") ?? subject;
        about = Behind(about, " đối với ") ?? about;
        foreach (var end in Ends)
        {
            if (about.IndexOf(end, StringComparison.OrdinalIgnoreCase) is > 0 and var at)
                about = about[..at];
        }
        return about;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);

    // With their marks: "đổi" is not "đối". Words with digits or slashes are numbers and names of documents.
    private static List<string> WordsOf(string text) =>
        [.. VietnameseText.Canonical(text).ToLowerInvariant().Split([' ', '\n', '\t', '\u00A0', ',', '.', ':', '(', ')', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.All(char.IsLetter))];

    private static string? Behind(string text, string mark) => text.LastIndexOf(mark, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? text[(at + mark.Length)..] : null;
}
