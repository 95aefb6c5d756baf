using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Figures;

/// <summary>Words of a phrase as hashes, without those that say nothing.</summary>
internal static class Words
{
    private static readonly HashSet<int> Empty =
    [
        .. new[] { "va", "cac", "cua", "cho", "voi", "tai", "o", "trong", "tren", "la", "co", "da", "duoc", "dat", "nhung", "mot", "so", "theo", "ve", "den", "tu", "nam", "toan", "xa", "huyen", "don", "vi", "ty", "le" }
            .Select(Fingerprint.Hash),
    ];

    /// <summary>All syllables of a row's title: "Dân số" must not become one word.</summary>
    public static HashSet<int> OfTitle(string title) => [.. Syllables.Of(title).Where(syllable => !char.IsAsciiDigit(syllable[0])).Select(Fingerprint.Hash)];

    /// <summary>Hashed folded syllables; figures are left out.</summary>
    public static HashSet<int> Of(string phrase)
    {
        var found = new HashSet<int>();
        foreach (var syllable in Syllables.Of(phrase))
        {
            if (char.IsAsciiDigit(syllable[0]))
                continue;
            var hash = Fingerprint.Hash(syllable);
            if (!Empty.Contains(hash))
                found.Add(hash);
        }
        return found;
    }
}
