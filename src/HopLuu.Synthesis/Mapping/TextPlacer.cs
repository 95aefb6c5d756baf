using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Mapping;

/// <summary>Puts paragraphs without a heading on sections by what they say, in order where the text does not object.</summary>
internal sealed class TextPlacer(OutlineIndex outline)
{
    private const int LongestRun = 3000;
    /// <summary>Text that says less than this for every place is left out, or with what stands above it.</summary>
    private const double Nowhere = 0.03;
    private const double Above = 0.1;
    private const double OfTopics = 0.3;
    private const double AsFacet = 0.12;
    private const double Intended = 0.15;
    private const int FewPlaces = 4;
    private const double TasksByDefault = 0.2;
    private const double SpeaksOfTitle = 0.3;

    private static readonly string[] Verbs =
        ["quan tam", "xem xet", "chi dao", "ban hanh", "som", "co co che", "tiep tuc", "ho tro", "bo tri", "tang cuong", "huong dan", "sua doi", "bo sung", "bien soan", "phan bo", "dau tu", "trien khai", "to chuc", "nghien cuu", "tham muu", "day manh", "tao dieu kien", "can ", "tang ", "cho phep", "phe duyet", "co chinh sach", "uu tien", "quy dinh", "xay dung", "trinh ", "don doc", "phoi hop", "kiem tra", "dieu chinh", "thong nhat", "chap thuan", "quy hoach", "bao dam", "dam bao", "duy tri"];

    private static readonly string[] Requests = ["de nghi", "kien nghi", "doi voi", "de xuat", "mong "];

    // "Tỉnh hỗ trợ 50% kinh phí …": the body asked is the subject of the sentence.
    private static readonly string[] Subjects = ["tinh ", "huyen ", "thanh pho ", "trung uong ", "ubnd ", "uy ban nhan dan ", "hdnd ", "so ", "cac so", "bo ", "cac bo", "chinh phu ", "tinh uy ", "huyen uy ", "thanh uy "];

    // What plans begin with, and now and then what was done.
    private static readonly string[] Intentions = ["tap trung ", "doi moi ", "xay dung ", "chu trong ", "thuc hien tot ", "phat huy ", "ra soat", "cung co ", "mo rong ", "hoan thien ", "lam tot "];

    private static readonly (string Words, string Concept)[] OpeningCues =
    [
        ("tiep tuc ", "#nhiemvu"), ("day manh ", "#nhiemvu"), ("tang cuong ", "#nhiemvu"), ("nang cao ", "#nhiemvu"), ("trong thoi gian toi", "#nhiemvu"),
        ("nam toi", "#nhiemvu"), ("phuong huong", "#nhiemvu"), ("de nghi ", "#kiennghi"), ("kien nghi ", "#kiennghi"), ("doi voi ", "#kiennghi"), ("bao cao gom", "#cautruc"), ("bao cao co ", "#cautruc"), ("bai hoc", "#baihoc"), ("mot la", "#baihoc"),
        ("de bao cao", "#quatrinh"), ("bao cao duoc ", "#quatrinh"),
    ];

    /// <summary>Sets the entries of the lines to one of the candidates, or leaves the given one.</summary>
    public void Place(IReadOnlyList<PlacedLine> run, IReadOnlyList<ReportLine> lines, IReadOnlyList<int> candidates, int otherwise)
    {
        if (run.Count > LongestRun || candidates.Count == 0)
            return;
        var texts = run.Select(line => Read(lines[line.Line])).ToList();
        var common = new CommonWords(texts.Select(static text => (text.Profile, text.Topics)).ToList());
        var shared = TopicShares(candidates);
        var nowhere = otherwise < 0 ? Nowhere : Above;
        var fits = texts.Select(text => (double[])[.. Fits(text, candidates, common, shared), nowhere]).ToArray();
        var decoded = new SequenceDecoder(fits).Decode();
        for (var i = 0; i < run.Count; i++)
        {
            var (place, lead) = decoded[i];
            (run[i].Entry, run[i].Confidence) = place < candidates.Count
                ? (candidates[place], Confidence(fits[i][place], lead))
                : (otherwise, otherwise < 0 ? 0 : Math.Max(0.3, run[i].Confidence * 0.8));
        }
    }

    private static double Confidence(double fit, double lead) => Math.Clamp(0.1 + (0.45 * Math.Min(1, fit)) + (0.9 * Math.Min(0.4, lead)), 0.15, 0.75);

    /// <summary>What the text of a paragraph says, read once.</summary>
    private TextOfLine Read(ReportLine line)
    {
        var syllables = GenreWords.Syllables(line.Folded);
        return new(line.Folded, outline.ProfileOf(GenreWords.Reduce(syllables)), TopicWords.In(syllables));
    }

    /// <summary>A topic that several places share tells less which of them is meant.</summary>
    private double[] TopicShares(IReadOnlyList<int> candidates)
    {
        var counts = new double[64];
        foreach (var entry in candidates)
        {
            for (var topic = 0; topic < counts.Length; topic++)
                counts[topic] += (outline[entry].Topics >> topic & 1) != 0 ? 1 : 0;
        }
        return [.. counts.Select(static count => count == 0 ? 0 : 1 / Math.Sqrt(count))];
    }

    /// <summary>The addressee named at the beginning of a recommendation.</summary>
    public (int Entry, double Likeness) Addressee(ReportLine line, IReadOnlyList<int> bodies)
    {
        var lead = line.Rest[..Math.Min(line.Rest.Length, 140)];
        var colon = lead.IndexOf(':', StringComparison.Ordinal);
        if (colon > 1)
            lead = lead[..colon];
        else
        {
            var folded = HopLuu.Vietnamese.VietnameseText.Fold(lead);
            var asks = Requests.Any(word => folded.StartsWith(word, StringComparison.Ordinal));
            if (!asks && !Subjects.Any(word => folded.StartsWith(word, StringComparison.Ordinal)))
                return (-1, 0);
            var stop = Verbs.Select(verb => folded.IndexOf(' ' + verb, StringComparison.Ordinal)).Where(static at => at > 0).DefaultIfEmpty(folded.Length).Min();
            lead = folded[..stop];
        }
        var best = (-1, 0.7);
        var names = Bodies.Parse(HopLuu.Vietnamese.VietnameseText.Fold(lead));
        foreach (var body in bodies)
        {
            if (Bodies.Likeness(names, outline[body].Bodies.Count > 0 ? outline[body].Bodies : Bodies.Parse(outline[body].FoldedTitle)) is var likeness && likeness > best.Item2)
                best = (body, likeness);
        }
        return best.Item1 < 0 ? (-1, 0) : best;
    }

    /// <summary>The concept that the first words of a paragraph point at: "Tiếp tục …" at the tasks ahead, "Đề nghị …" at requests.</summary>
    private static string? OpeningOf(string folded)
    {
        var start = folded.AsSpan().TrimStart("-+*•. ");
        foreach (var (words, concept) in OpeningCues)
        {
            if (start.StartsWith(words, StringComparison.Ordinal))
                return concept;
        }
        return null;
    }

    private double[] Fits(TextOfLine text, IReadOnlyList<int> candidates, CommonWords common, double[] shares)
    {
        var lead = FacetCues.OfLead(text.Folded);
        var goals = candidates.Any(entry => outline[entry].TitleProfile.Words.ContainsKey("#muctieu"));
        var isGoal = IsGoal(text.Folded);
        var opening = isGoal ? (goals ? "#muctieu" : "#nhiemvu") : OpeningOf(text.Folded);
        var intends = Intentions.Any(word => text.Folded.AsSpan().TrimStart("-+*•. ").StartsWith(word, StringComparison.Ordinal));
        var fits = new double[candidates.Count];
        for (var c = 0; c < candidates.Count; c++)
        {
            var entry = outline[candidates[c]];
            fits[c] = Cue(lead, opening, entry, lead is not null && outline.HasFacets(candidates[c]), intends) + common.Fit(text.Profile, entry) + (OfTopics * common.Topics(text.Topics, entry.Topics, shares));
        }
        // Text that repeats the title of another section is no task for want of better.
        var byDefault = goals && !isGoal && candidates.Count <= FewPlaces && fits.Max() < SpeaksOfTitle;
        for (var c = 0; byDefault && c < candidates.Count; c++)
            fits[c] += IsForTasks(outline[candidates[c]]) ? TasksByDefault : 0;
        return fits;
    }

    private static bool IsGoal(string folded)
    {
        var start = folded.AsSpan().TrimStart("-+*•. ");
        return start.StartsWith("phan dau ") || (start.StartsWith("nam 20") && start[..Math.Min(start.Length, 60)].Contains(" phan dau ", StringComparison.Ordinal)) || start.StartsWith("muc tieu") || start.StartsWith("den nam 20") || start.StartsWith("den het nam 20") || (start.StartsWith("co ") && folded.Contains(" vao nam 20", StringComparison.Ordinal))
            || (folded.Contains('%', StringComparison.Ordinal) && folded.Contains("den nam 20", StringComparison.Ordinal));
    }

    /// <summary>Where goals and tasks share a heading, what names no goal is a task.</summary>
    private static bool IsForTasks(OutlineEntry entry) =>
        !entry.TitleProfile.Words.ContainsKey("#muctieu") && (entry.TitleProfile.Words.ContainsKey("#nhiemvu") || entry.TitleProfile.Words.ContainsKey("#giaiphap"));

    private static double Cue(Facet? lead, string? opening, OutlineEntry entry, bool asFacet, bool intends)
    {
        if ((lead is { } facet && entry.Names.HasFlag(FacetCues.SetOf(facet))) || (opening is { } word && entry.TitleProfile.Words.ContainsKey(word)))
            return 0.35;
        return asFacet ? AsFacet : intends && (entry.TitleProfile.Words.ContainsKey("#nhiemvu") || entry.TitleProfile.Words.ContainsKey("#giaiphap")) ? Intended : 0;
    }

    private sealed record TextOfLine(string Folded, Profile Profile, double[] Topics);
}
