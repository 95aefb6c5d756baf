using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Mapping;

/// <summary>Puts paragraphs without a heading on sections by what they say, in order where the text does not object.</summary>
internal sealed class TextPlacer(OutlineIndex outline)
{
    private const int LongestRun = 3000;
    private const double Nowhere = 0.17;
    private const double Forward = 0.03;
    private const double Back = 0.16;
    private const double Return = 0.02;
    private const int FewPlaces = 4;
    private const double TasksByDefault = 0.2;
    private const double SpeaksOfTitle = 0.3;

    private static readonly string[] Verbs =
        ["quan tam", "xem xet", "chi dao", "ban hanh", "som", "co co che", "tiep tuc", "ho tro", "bo tri", "tang cuong", "huong dan", "sua doi", "bo sung", "bien soan", "phan bo", "dau tu", "trien khai", "to chuc", "nghien cuu", "tham muu", "day manh", "tao dieu kien", "can "];

    private static readonly string[] Requests = ["de nghi", "kien nghi", "doi voi", "de xuat", "mong "];

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
        var fits = run.Select(line => Fits(lines[line.Line], candidates)).ToList();
        var (states, count) = (new int[run.Count][], candidates.Count);
        var score = new double[count + 1];
        for (var i = 0; i < run.Count; i++)
        {
            var (next, from) = (new double[count + 1], new int[count + 1]);
            var bestBefore = Best(score, count);
            double prefix = double.MinValue, suffix = double.MinValue;
            var (prefixAt, suffixAt) = (-1, -1);
            var suffixes = new (double, int)[count + 1];
            for (var c = count - 1; c >= 0; c--)
            {
                suffixes[c] = (suffix, suffixAt);
                if (score[c] > suffix)
                    (suffix, suffixAt) = (score[c], c);
            }
            for (var c = 0; c < count; c++)
            {
                var (best, at) = (score[c], c);
                if (i > 0)
                {
                    Take(ref best, ref at, prefix - Forward, prefixAt);
                    Take(ref best, ref at, suffixes[c].Item1 - Back, suffixes[c].Item2);
                    Take(ref best, ref at, score[count] - Return, count);
                }
                (next[c], from[c]) = (best + fits[i][c], at);
                if (score[c] > prefix)
                    (prefix, prefixAt) = (score[c], c);
            }
            (next[count], from[count]) = (score[count] >= score[bestBefore] - Return || i == 0 ? score[count] : score[bestBefore] - Return, score[count] >= score[bestBefore] - Return || i == 0 ? count : bestBefore);
            next[count] += Nowhere;
            (score, states[i]) = (next, from);
        }
        var last = Best(score, count);
        for (var i = run.Count - 1; i >= 0; i--)
        {
            var fit = last < count ? fits[i][last] : 0;
            (run[i].Entry, run[i].Confidence) = last < count ? (candidates[last], Math.Clamp(0.15 + (0.9 * fit), 0.15, 0.75)) : (otherwise, otherwise < 0 ? 0 : Math.Max(0.3, run[i].Confidence * 0.8));
            last = states[i][last];
        }
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
            if (!Requests.Any(word => folded.StartsWith(word, StringComparison.Ordinal)))
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

    private static int Best(double[] score, int count)
    {
        var best = count;
        for (var c = 0; c < count; c++)
        {
            if (score[c] > score[best])
                best = c;
        }
        return best;
    }

    private static void Take(ref double best, ref int at, double score, int from)
    {
        if (from >= 0 && score > best)
            (best, at) = (score, from);
    }

    private double[] Fits(ReportLine line, IReadOnlyList<int> candidates)
    {
        var text = outline.ProfileOfText(line.Folded);
        var lead = FacetCues.OfLead(line.Folded);
        var goals = candidates.Any(entry => outline[entry].TitleProfile.Words.ContainsKey("#muctieu"));
        var isGoal = IsGoal(line.Folded);
        var opening = isGoal ? (goals ? "#muctieu" : "#nhiemvu") : OpeningOf(line.Folded);
        var fits = new double[candidates.Count];
        for (var c = 0; c < candidates.Count; c++)
            fits[c] = Fit(text, lead, opening, outline[candidates[c]]);
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

    private static double Fit(Profile text, Facet? lead, string? opening, OutlineEntry entry)
    {
        if (text.Weight <= 0)
            return 0;
        var title = entry.TitleProfile.Weight > 0 ? entry.TitleProfile.Shared(text) / entry.TitleProfile.Weight : 0;
        var all = entry.TextProfile.Shared(text) / Math.Max(8, Math.Min(text.Weight, entry.TextProfile.Weight));
        var cue = (lead is { } facet && entry.Names.HasFlag(FacetCues.SetOf(facet))) || (opening is { } word && entry.TitleProfile.Words.ContainsKey(word)) ? 0.35 : 0;
        return cue + (0.45 * title) + (0.45 * Math.Min(1, all));
    }
}
