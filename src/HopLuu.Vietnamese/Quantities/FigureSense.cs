namespace HopLuu.Vietnamese;

/// <summary>What kind of thing is counted; figures of different kinds are never added.</summary>
internal enum UnitKind
{
    /// <summary>Things told apart by their noun: hội nghị, văn bản, chi hội.</summary>
    Thing,
    /// <summary>Persons: người, học sinh, đảng viên.</summary>
    Person,
    /// <summary>Attendances: lượt người, lượt cán bộ. A person is counted as often as he came.</summary>
    Attendance,
    /// <summary>Households: hộ, gia đình.</summary>
    Household,
    /// <summary>đồng and its multiples.</summary>
    Money,
    /// <summary>Shares: %.</summary>
    Percentage,
    /// <summary>Measures: ha, km, tấn.</summary>
    Measure,
}

/// <summary>What a figure counts, in parts.</summary>
/// <param name="Kind">Kind of the unit.</param>
/// <param name="Head">Folded noun head without scale, abbreviations written out: "hoi nghi", "hoc sinh".</param>
/// <param name="Modifiers">Folded words that narrow the head: "quan triet", "hoc tap".</param>
/// <param name="Verb">Class of the verb that governs it; null when none or empty of sense.</param>
/// <param name="Host">Head of the figure that an attendance belongs to: the hội nghị of its lượt người.</param>
/// <param name="Title">The title it was awarded, "gia dinh hoc tap"; empty when none.</param>
/// <param name="Words">Content syllables of the clause.</param>
/// <param name="IsNegated">The things counted are those that lack something: "12 hộ chưa có nhà".</param>
/// <param name="Actors">Mass organisations and services that did it, when named: what the Women's Union held is not what the Farmers'
/// Union held.</param>
/// <param name="Marks">Words that split a class: "cận", "thoát", "nữ", grades. "hộ cận nghèo" are not "hộ nghèo".</param>
internal sealed record FigureSense(
    UnitKind Kind, string Head, IReadOnlyList<string> Modifiers, string? Verb, string? Host, string Title, IReadOnlyList<string> Words,
        bool IsNegated, IReadOnlyList<string> Actors, IReadOnlyList<string> Marks)
{
    public static readonly FigureSense None = new(UnitKind.Thing, "", [], null, null, "", [], false, [], []);

    /// <summary>Words that split a class wherever they stand in one figure and not in the other.</summary>
    private static readonly string[] Splitting = ["cận", "thoát", "tái", "nữ", "nam", "dân tộc"];
    /// <summary>Grades: figures of two different ones are not added; a figure without grade may be of either.</summary>
    private static readonly string[] Grades = ["xuất sắc", "tốt", "khá", "giỏi", "trung bình", "yếu", "kém"];

    private string? firstNoun;
    private List<string>? narrowing;
    private HashSet<string>? activities;
    private HashSet<string>? wordSet;
    private string[]? award;

    /// <summary>The class-splitting words between two tokens.</summary>
    public static IReadOnlyList<string> MarksIn(FigureTokens tokens, int from, int to)
    {
        List<string>? found = null;
        for (var i = from; i < to; i++)
        {
            if (Array.Find(Splitting, m => tokens.IsAt(i, m)) is { } split && !tokens.IsCapital(i))
            {
                (found ??= []).Add("!" + split);
            }
            else if (Array.Find(Grades, m => tokens.IsAt(i, m)) is { } grade)
            {
                (found ??= []).Add(grade);
            }
        }
        return found ?? (IReadOnlyList<string>)[];
    }

    /// <summary>Whether no class-splitting word parts the two.</summary>
    public static bool MarksAgree(FigureSense x, FigureSense y)
    {
        if (x.Marks.Count == 0 && y.Marks.Count == 0)
        {
            return true;
        }
        var isSplit = x.Marks.Any(m => m[0] == '!' && !y.Marks.Contains(m)) || y.Marks.Any(m => m[0] == '!' && !x.Marks.Contains(m));
        return !isSplit && (!x.Marks.Any(m => m[0] != '!') || !y.Marks.Any(m => m[0] != '!') || x.Marks.Any(y.Marks.Contains));
    }

    /// <summary>The noun counted, without what narrows it: "lop" of "lop chuyen de".</summary>
    public string FirstNoun => firstNoun ??= FigureNouns.First(Head);

    /// <summary>What narrows the noun; for a bare "cuộc" the verb does ("giám sát 4 cuộc").</summary>
    public List<string> Narrowing
    {
        get
        {
            if (narrowing is null)
            {
                var words = FigureNouns.Rest(Head, FirstNoun);
                words.AddRange(Modifiers);
                if (words.Count == 0 && Verb is "kiem tra" && FirstNoun is "cuoc" or "dot" or "lan")
                {
                    words.AddRange(Verb.Split(' '));
                }
                narrowing = words;
            }
            return narrowing;
        }
    }

    /// <summary>Classes of the activities named among the narrowing words.</summary>
    public HashSet<string> Activities => activities ??= [.. FigureVerbs.ActivitiesInFolded(string.Join(' ', Narrowing))];

    /// <summary>The different ones of <see cref="Words"/>.</summary>
    public HashSet<string> WordSet => wordSet ??= [.. Words];

    /// <summary>The title awarded, else the noun with its modifiers, in syllables.</summary>
    public string[] Award => award ??= (Title.Length > 0 ? Title : string.Join(' ', Modifiers.Prepend(Head))).Split(' ',
        StringSplitOptions.RemoveEmptyEntries);
}
