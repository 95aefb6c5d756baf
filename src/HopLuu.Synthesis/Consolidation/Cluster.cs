namespace HopLuu.Synthesis.Consolidation;

/// <summary>Passages that say the same.</summary>
internal sealed class Cluster(IReadOnlyList<StatementVector> vectors)
{
    // Shorter ones ("Cơ sở vật chất dùng chung") are hardly sentences.
    private const int FullSentence = 6;

    /// <summary>In the order of reports.</summary>
    public IReadOnlyList<Passage> Members { get; } =
        [.. vectors.SelectMany(vector => vector.Members).OrderBy(passage => passage.By.Index).ThenBy(passage => passage.Order)];

    /// <summary>
    /// The member most like the others; one that neither gives figures nor names its unit nor leans on another sentence where there is a choice,
    /// and never one that names another of the units, whose words it must have taken over.
    /// </summary>
    public Passage Medoid { get; } = Choose(vectors);

    /// <summary>Who says it, each once.</summary>
    public IReadOnlyList<Contributor> Units => field ??= [.. Members.Select(member => member.By).Distinct()];

    /// <summary>All members give the same figures, or none does.</summary>
    public bool SameFigures => Members.All(member => member.Digits == Members[0].Digits) || Members.All(member => member.Wording == Members[0].Wording);

    /// <summary>Each member by itself.</summary>
    public IEnumerable<Cluster> Apart() => vectors.SelectMany(vector => vector.Members.Select(member => new Cluster([vector.Only(member)])));

    private static Passage Choose(IReadOnlyList<StatementVector> vectors)
    {
        if (vectors.Count == 1)
            return Origin(vectors[0].Members.FirstOrDefault(member => !member.NamesItself) ?? vectors[0].Passage, vectors);
        var sample = vectors.Count <= 12 ? vectors : [.. Enumerable.Range(0, 12).Select(at => vectors[at * vectors.Count / 12])];
        var best = sample[0];
        var bestScore = double.MinValue;
        foreach (var candidate in sample)
        {
            var score = sample.Sum(other => other.Members.Count * candidate.Similarity(other)) / sample.Sum(other => other.Members.Count)
                - (candidate.Passage.NamesItself || OwnVoice.IsOfOneKind(candidate.Passage.Wording) ? 0.2 : 0) - (candidate.Passage.Digits.Length > 0 ? 0.2 : 0) - (candidate.Passage.Leans ? 0.5 : 0) - (candidate.Passage.Tokens.Length < FullSentence ? 0.2 : 0);
            if (score > bestScore + 1e-9)
                (best, bestScore) = (candidate, score);
        }
        return Origin(best.Members.FirstOrDefault(member => !member.NamesItself) ?? best.Passage, vectors);
    }

    private static Passage Origin(Passage chosen, IReadOnlyList<StatementVector> vectors) => vectors.SelectMany(vector => vector.Members)
        .FirstOrDefault(member => member.By != chosen.By && !member.By.IsWhole && !chosen.By.IsWhole && chosen.Wording.Contains(member.By.Short, StringComparison.OrdinalIgnoreCase)) ?? chosen;
}
