namespace HopLuu.Vietnamese;

/// <summary>Average-link grouping of the figures of one outline node over all reports, at most one figure of each report in a
/// group.</summary>
internal sealed class FigureGrouping
{
    /// <summary>From this comparability on two figures may be added.</summary>
    private const double Floor = 0.5;
    /// <summary>Beyond this many figures of one noun only neighbours in value order of key are compared; a node of 1,000 reports stays
    /// affordable.</summary>
    private const int MostCompared = 4000;

    private readonly List<(FigureMember Member, Quantity Figure)> figures = [];
    private readonly Dictionary<(int, int), double> scores = [];
    private readonly List<List<int>> groups = [];
    private readonly int[] groupOf;
    /// <summary>Pairs of groups already weighed at their present size.</summary>
    private readonly HashSet<(int, int, int)> refused = [];

    public FigureGrouping(IReadOnlyList<IReadOnlyList<Quantity>> reports)
    {
        for (var r = 0; r < reports.Count; r++)
        {
            for (var f = 0; f < reports[r].Count; f++)
            {
                if (FigureComparison.MayAdd(reports[r][f]))
                {
                    figures.Add((new(r, f), reports[r][f]));
                }
            }
        }
        groupOf = new int[figures.Count];
    }

    public IReadOnlyList<FigureGroup> Groups()
    {
        for (var i = 0; i < figures.Count; i++)
        {
            groups.Add([i]);
            groupOf[i] = i;
        }
        foreach (var (a, b, _) in Pairs().OrderByDescending(p => p.Score).ThenBy(p => p.A).ThenBy(p => p.B))
        {
            Merge(groupOf[a], groupOf[b]);
        }
        return Finished();
    }

    /// <summary>Pairs of two reports above the floor. Only figures whose noun, or title, is one can be comparable, so only those are
    /// tried.</summary>
    private IEnumerable<(int A, int B, double Score)> Pairs()
    {
        var buckets = new Dictionary<string, List<int>>();
        for (var i = 0; i < figures.Count; i++)
        {
            foreach (var name in FigureComparison.Buckets(figures[i].Figure.Sense).Distinct())
            {
                if (!buckets.TryGetValue(name, out var bucket))
                {
                    buckets[name] = bucket = [];
                }
                bucket.Add(i);
            }
        }
        foreach (var bucket in buckets.OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => b.Value))
        {
            for (var x = 0; x < bucket.Count; x++)
            {
                for (var y = x + 1; y < bucket.Count && y - x < MostCompared; y++)
                {
                    var (a, b) = (bucket[x], bucket[y]);
                    if (scores.ContainsKey((a, b)))
                    {
                        continue;
                    }
                    var score = FigureComparison.Score(figures[a].Figure, figures[b].Figure);
                    scores[(a, b)] = score;
                    if (score >= Floor && figures[a].Member.Report != figures[b].Member.Report)
                    {
                        yield return (a, b, score);
                    }
                }
            }
        }
    }

    private void Merge(int into, int from)
    {
        if (into == from)
        {
            return;
        }
        var (a, b) = (groups[into], groups[from]);
        if (!refused.Add((Math.Min(into, from), Math.Max(into, from), a.Count + b.Count)))
        {
            return;
        }
        var reports = a.Select(i => figures[i].Member.Report).ToHashSet();
        if (b.Exists(i => reports.Contains(figures[i].Member.Report)) || a.Exists(i => b.Exists(k => Contradict(i, k)))
            || Mean(a, b) < Floor)
        {
            return;
        }
        foreach (var i in b)
        {
            groupOf[i] = into;
        }
        a.AddRange(b);
        b.Clear();
    }

    /// <summary>A zero between two comparable figures says that they differ, not that little is known.</summary>
    private bool Contradict(int a, int b)
    {
        var (x, y) = (figures[a].Figure, figures[b].Figure);
        return x.IsPart != y.IsPart || x.Year is not null && y.Year is not null && x.Year != y.Year
            || x.Sense.IsNegated != y.Sense.IsNegated;
    }

    private double Mean(List<int> a, List<int> b) => a.Average(i => b.Average(k => Between(i, k)));

    private double Between(int a, int b) => scores.GetValueOrDefault(a < b ? (a, b) : (b, a));

    private List<FigureGroup> Finished()
    {
        var repeats = new Dictionary<int, List<int>>();
        var conflicts = new Dictionary<int, List<int>>();
        foreach (var single in groups.Where(g => g.Count == 1).Select(g => g[0]).ToList())
        {
            if (Host(single) is not { } host)
            {
                continue;
            }
            var own = groups[host].Find(i => figures[i].Member.Report == figures[single].Member.Report);
            var isRepeat = figures[own].Figure.Value == figures[single].Figure.Value;
            (isRepeat ? repeats : conflicts).TryAdd(host, []);
            (isRepeat ? repeats : conflicts)[host].Add(single);
            groups[groupOf[single]].Clear();
        }
        return [.. groups.Select((g, index) => (g, index)).Where(x => x.g.Count > 0).OrderBy(x => x.g.Min())
            .Select(x => new FigureGroup(Members(x.g), Members(repeats.GetValueOrDefault(x.index, [])),
                Members(conflicts.GetValueOrDefault(x.index, [])), Confidence(x.g)))];
    }

    /// <summary>The group that a lone figure repeats or contradicts: its own report is a member there, and it is comparable with the
    /// others.</summary>
    private int? Host(int single)
    {
        for (var g = 0; g < groups.Count; g++)
        {
            if (groups[g].Count < 2)
            {
                continue;
            }
            var own = groups[g].FindIndex(i => figures[i].Member.Report == figures[single].Member.Report);
            if (own < 0)
            {
                continue;
            }
            // Another value is called a contradiction only where the wording leaves little doubt.
            var isSame = figures[groups[g][own]].Figure.Value == figures[single].Figure.Value;
            if (groups[g].Where((_, k) => k != own).Average(i => Between(i, single)) >= (isSame ? Floor : 0.8))
            {
                return g;
            }
        }
        return null;
    }

    private List<FigureMember> Members(List<int> group) =>
        [.. group.Select(i => figures[i].Member).OrderBy(m => m.Report).ThenBy(m => m.Figure)];

    private double Confidence(List<int> group) =>
        group.Count == 1 ? 1 : group.Average(i => group.Where(k => k != i).Average(k => Between(i, k)));
}
