using System.Buffers;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation;

/// <summary>The form in which statements are compared: hashed folded syllables, figures and the unit's own name masked.</summary>
internal static class Fingerprint
{
    /// <summary>Stands for any figure.</summary>
    public const int FigureToken = 1;
    private const int OwnName = 2;

    private static readonly SearchValues<string> OurPlace = SearchValues.Create(
        [" xã ta", " xã nhà", " huyện ta", " huyện nhà", " chúng tôi", " tỉnh ta", " đơn vị mình", " quê ta", " xã tôi", " phường ta"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> KindsOfPlace = SearchValues.Create(["thôn", "xóm", "ấp", "bản", "làng", "xã", "phường", "trường", "buôn"], StringComparison.OrdinalIgnoreCase);

    public static void Set(Passage passage)
    {
        var syllables = Syllables.Of(WithoutDocuments(passage.Wording));
        var tokens = new List<int>(syllables.Count);
        List<string>? digits = null;
        var own = passage.By.Proper;
        for (var at = 0; at < syllables.Count; at++)
        {
            var syllable = syllables[at];
            if (char.IsAsciiDigit(syllable[0]))
            {
                (digits ??= []).Add(syllable);
                if (tokens.Count == 0 || tokens[^1] != FigureToken)
                    tokens.Add(FigureToken);
            }
            else if (own.Count > 0 && StartsAt(syllables, at, own))
            {
                tokens.Add(OwnName);
                passage.NamesItself = true;
                at += own.Count - 1;
            }
            else
            {
                tokens.Add(Hash(syllable));
            }
        }
        passage.Tokens = [.. tokens];
        passage.Digits = (digits is null ? "" : string.Join(' ', digits)) + Places(passage.Wording, own);
        passage.Polarity = Polarities.Of(passage.Wording);
        passage.NamesItself |= passage.Wording.AsSpan().ContainsAny(OurPlace) || OwnVoice.IsSubject(passage.Wording);
    }

    // Citations are the same for everybody and would make strangers alike; the number is enough.
    private static string WithoutDocuments(string text)
    {
        if (!text.Contains('/', StringComparison.Ordinal))
            return text;
        var citations = Citations.Find(text);
        for (var at = citations.Count - 1; at >= 0; at--)
        {
            var span = citations[at].Span;
            text = string.Concat(text.AsSpan(0, span.Start), citations[at].Number.Split('/', '-')[0], text.AsSpan(Math.Min(span.End, text.Length)));
        }
        return text;
    }

    // "thôn Ngoài", "Trường Tiểu học A": what is said of one place is not said of another.
    private static string Places(string text, IReadOnlyList<string> own)
    {
        if (!text.AsSpan().ContainsAny(KindsOfPlace))
            return "";
        var words = text.Split([' ', ',', ';', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        var places = "";
        for (var at = 0; at + 1 < words.Length; at++)
        {
            if (char.IsUpper(words[at + 1][0]) && words[at].ToLowerInvariant() is "thôn" or "xóm" or "ấp" or "bản" or "làng" or "xã" or "phường" or "trường" or "buôn"
                && (own.Count == 0 || VietnameseText.Fold(words[at + 1]) != own[0]))
                places += " " + words[at + 1];
        }
        return places;
    }

    /// <summary>A hash that is the same on every run (string.GetHashCode is not).</summary>
    public static int Hash(string syllable)
    {
        var hash = 2166136261u;
        foreach (var letter in syllable)
            hash = (hash ^ letter) * 16777619u;
        return (int)(hash | 4);
    }

    private static bool StartsAt(IReadOnlyList<string> syllables, int at, IReadOnlyList<string> name)
    {
        if (at + name.Count > syllables.Count)
            return false;
        for (var i = 0; i < name.Count; i++)
        {
            if (!string.Equals(syllables[at + i], name[i], StringComparison.Ordinal))
                return false;
        }
        return true;
    }
}
