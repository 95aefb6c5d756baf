using System.Collections.Frozen;

namespace HopLuu.Vietnamese;

/// <summary>Judges whether two figures count the same thing. Refuses rather than guesses: what contradicts gives 0, what is silent gives
/// little.</summary>
internal static class FigureComparison
{
    /// <summary>Persons who may be told by different nouns. A noun that is in no group is a group of its own.</summary>
    private static readonly FrozenDictionary<string, string> PersonGroups = new Dictionary<string, string>
    {
        ["nguoi"] = "", ["luot"] = "", ["cong dan"] = "", ["nguoi dan"] = "", ["dan"] = "", ["ca nhan"] = "", ["doi tuong"] = "",
        ["nhan dan"] = "", ["thanh vien"] = "", ["vi"] = "", ["luot nguoi"] = "", ["dong chi"] = "",
        ["nguoi hoc"] = "", ["hoc vien"] = "",
        ["can bo"] = "can bo", ["cong chuc"] = "can bo", ["vien chuc"] = "can bo", ["can bo cong chuc"] = "can bo",
        ["nhan vien"] = "can bo",
        ["lao dong"] = "lao dong", ["nguoi lao dong"] = "lao dong", ["nong dan"] = "lao dong", ["cong nhan"] = "lao dong",
        ["hoc sinh"] = "hoc sinh", ["sinh vien"] = "hoc sinh", ["chau"] = "hoc sinh", ["em"] = "hoc sinh", ["tre em"] = "hoc sinh",
        ["giao vien"] = "giao vien", ["nha giao"] = "giao vien", ["giang vien"] = "giao vien",
    }.ToFrozenDictionary();

    private const double Silent = 0.6;

    /// <summary>Words that only say that something is measured: "diện tích chè" and "diện tích lúa" have nothing in common.</summary>
    private static readonly string[] Extents = ["dien", "tich", "chieu", "dai", "khoi", "luong", "san", "voi", "tong", "so"];

    public static string Key(FigureSense sense)
    {
        var words = string.Join(' ', sense.Modifiers.Prepend(sense.Head));
        var title = sense.Title.Length > 0 ? $" = {sense.Title}" : "";
        var host = sense.Host is null ? "" : $" @ {sense.Host}";
        return $"{words}{title}{host}{(sense.Verb is null ? "" : " · " + sense.Verb)}{(sense.IsNegated ? " !" : "")}";
    }

    public static double Score(Quantity a, Quantity b)
    {
        var (x, y) = (a.Sense, b.Sense);
        if (!MayAdd(a) || !MayAdd(b) || !Agree(a, b))
        {
            return 0;
        }
        var verb = x.Verb is not null && y.Verb is not null ? x.Verb == y.Verb ? 1 : 0 : Silent;
        var title = TitleSimilarity(x, y);
        if (verb == 0 && title < 1)
        {
            return 0;
        }
        var context = ContentWords.Overlap(x.WordSet, y.WordSet);
        return x.Kind switch
        {
            UnitKind.Money => Money(x, y, verb, a.IsPart ? Balanced(x.WordSet, y.WordSet) : context),
            UnitKind.Person or UnitKind.Attendance => Persons(x, y, verb, title, context),
            UnitKind.Household => title > 0.6 ? 0.5 + 0.5 * title : x.Title.Length + y.Title.Length == 0
                ? 0.45 * Extras(x, y) + 0.25 * verb + 0.3 * context : 0,
            UnitKind.Measure when x.Narrowing.Count == 0 || y.Narrowing.Count == 0 => Measures(x, y, verb),
            UnitKind.Thing or UnitKind.Measure => Things(x, y, verb, title, context),
            UnitKind.Percentage => 0,
        };
    }

    /// <summary>What is never added, whatever it counts.</summary>
    public static bool MayAdd(Quantity q) => !q.IsPercentage && !q.IsTarget && !q.IsCumulative && !q.IsChange && q.UpTo is null
        && q.Per is null && q.Sense.Verb != "tong so";

    /// <summary>Names under which comparable figures meet: two figures with no name in common score 0.</summary>
    public static IEnumerable<string> Buckets(FigureSense sense)
    {
        yield return sense.Kind is UnitKind.Thing or UnitKind.Measure ? sense.FirstNoun : sense.Kind.ToString();
        var award = sense.Award;
        if (award.Length >= 3)
        {
            yield return string.Join(' ', award.Take(3));
        }
    }

    private static bool Agree(Quantity a, Quantity b) =>
        a.IsPart == b.IsPart && ActorsAgree(a.Sense.Actors, b.Sense.Actors) && (a.Year is null || b.Year is null || a.Year == b.Year)
            && a.Sense.IsNegated == b.Sense.IsNegated && FigureSense.MarksAgree(a.Sense, b.Sense)
        && (a.Sense.Kind == b.Sense.Kind || TitleSimilarity(a.Sense, b.Sense) >= 1
        && a.Sense.Kind is not (UnitKind.Money or UnitKind.Attendance) && b.Sense.Kind is not (UnitKind.Money or UnitKind.Attendance));

    /// <summary>Parts of an amount are told apart by a word or two ("dòng họ", "Nhân dân và dòng họ"): those must agree on both
    /// sides.</summary>
    private static double Balanced(HashSet<string> x, HashSet<string> y)
    {
        var dice = x.Count + y.Count == 0 ? 0 : 2.0 * x.Count(y.Contains) / (x.Count + y.Count);
        return dice < 0.75 ? 0 : dice;
    }

    private static bool ActorsAgree(IReadOnlyList<string> a, IReadOnlyList<string> b) => a.Count == 0 || b.Count == 0 || a.Any(b.Contains);

    private static double Money(FigureSense x, FigureSense y, double verb, double context) => context < 0.3 ? 0
        : 0.3 * verb + 0.7 * Math.Min(1, context * 1.3);

    /// <summary>"Đê bối được tu sửa 4,1 km": a measure alone says nothing of what is measured, so the clauses must.</summary>
    private static double Measures(FigureSense x, FigureSense y, double verb)
    {
        var context = ContentWords.Overlap(Measured(x), Measured(y));
        return x.FirstNoun != y.FirstNoun || context < 0.6 ? 0 : 0.3 + 0.15 * verb + 0.45 * context;
    }

    private static List<string> Measured(FigureSense sense) => [.. sense.WordSet.Except(sense.Head.Split(' ')).Except(Extents)];

    private static double Things(FigureSense x, FigureSense y, double verb, double title, double context)
    {
        if (title >= 1)
        {
            return 0.9;
        }
        if (x.FirstNoun != y.FirstNoun)
        {
            return 0;
        }
        var extras = Extras(x, y);
        // "192 lượt tin, bài" counts broadcasts, "145 tin, bài" items: near, not the same.
        var sameMeasure = x.Head.StartsWith("luot ", StringComparison.Ordinal) == y.Head.StartsWith("luot ", StringComparison.Ordinal) ? 1
            : 0.85;
        return extras == 0 ? 0 : sameMeasure * (0.3 + 0.35 * extras + 0.15 * verb + 0.2 * context);
    }

    private static double Persons(FigureSense x, FigureSense y, double verb, double title, double context)
    {
        if (title >= 1)
        {
            return 0.9;
        }
        if (x.Host is not null && y.Host is not null)
        {
            var (hostX, hostY) = (FigureNouns.First(x.Host), FigureNouns.First(y.Host));
            var host = hostX != hostY ? 0 : Similar(FigureNouns.Rest(x.Host, hostX), FigureNouns.Rest(y.Host, hostY));
            return host == 0 ? 0 : 0.45 + 0.3 * host + 0.15 * verb + 0.1 * context;
        }
        var (nounX, nounY) = (Group(x.Head), Group(y.Head));
        if (nounX != nounY && nounX.Length > 0 && nounY.Length > 0)
        {
            return 0;
        }
        var noun = nounX == nounY ? nounX.Length > 0 ? 1 : 0.5 : 0.4;
        var isApart = x.Host is null != y.Host is null;
        var narrowed = x.Modifiers.Count > 0 && y.Modifiers.Count > 0 ? Math.Max(nounX.Length > 0 && nounX == nounY && verb >= 1 ? 0.7
            : 0.5, 0.5 + 0.5 * Similar(x.Narrowing, y.Narrowing, x.Activities, y.Activities)) : 1;
        return (0.35 * noun + 0.3 * verb + 0.35 * context) * (isApart && verb < 1 ? 0.6 : 1) * narrowed;
    }

    private static double Extras(FigureSense x, FigureSense y) => Similar(x.Narrowing, y.Narrowing, x.Activities, y.Activities);

    private static double Similar(List<string> a, List<string> b) => Similar(a, b, Activities(a), Activities(b));

    /// <summary>How far narrowing words agree: 0 when both have some and none is common or of one activity.</summary>
    private static double Similar(List<string> a, List<string> b, HashSet<string> x, HashSet<string> y)
    {
        if (a.Count == 0 || b.Count == 0)
        {
            return a.Count == b.Count ? 1 : Silent;
        }
        if (x.Count > 0 && y.Count > 0)
        {
            // "hội nghị sơ kết" is not "hội nghị tuyên truyền", but "lớp dạy nghề may" is a "lớp nghề".
            return x.Overlaps(y) ? Math.Max(0.8, ContentWords.Overlap(a, b)) : 0;
        }
        return ContentWords.Overlap(a, b) * (1 + Math.Min(a.Count, b.Count) / (double)Math.Max(a.Count, b.Count)) / 2;
    }

    private static HashSet<string> Activities(List<string> folded) => [.. FigureVerbs.ActivitiesInFolded(string.Join(' ', folded))];

    /// <summary>1 when a title was awarded and both name it, in whatever form: "5 cộng đồng học tập cấp thôn" and "4 thôn đạt “Cộng đồng
    /// học tập”".</summary>
    private static double TitleSimilarity(FigureSense x, FigureSense y)
    {
        var (a, b) = (x.Award, y.Award);
        if (a.Length < 3 || b.Length < 3 || x.Title.Length + y.Title.Length == 0)
        {
            return 0;
        }
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return shorter.Zip(longer).All(p => p.First == p.Second) ? 1 : 0;
    }

    private static string Group(string head)
    {
        var noun = head.StartsWith("luot ", StringComparison.Ordinal) ? head[5..] : head;
        for (var length = Math.Min(3, noun.Split(' ').Length); length > 0; length--)
        {
            if (PersonGroups.TryGetValue(string.Join(' ', noun.Split(' ').Take(length)), out var group))
            {
                return group;
            }
        }
        return noun;
    }
}
