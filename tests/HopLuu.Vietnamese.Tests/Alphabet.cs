namespace HopLuu.Vietnamese.Tests;

/// <summary>The 134 letters with marks, spelled out from vowels and marks, independent of the tables under test.</summary>
internal static class Alphabet
{
    private static readonly string[] Vowels =
    [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
    ];

    private static readonly string[] Tones = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];

    /// <summary>Each composed letter with its bare letter, shape mark and tone mark.</summary>
    public static IEnumerable<(char Letter, char Bare, string Shape, string Tone)> Letters()
    {
        foreach (var vowel in Vowels)
        {
            foreach (var upper in new[] { false, true })
            {
                for (var tone = 0; tone < 6; tone++)
                {
                    var (letter, head) = upper ? (char.ToUpperInvariant(vowel[tone]), char.ToUpperInvariant(vowel[0])) : (vowel[tone], vowel[0]);
                    var (bare, shape) = Split(head);
                    yield return (letter, bare, shape, Tones[tone]);
                }
            }
        }
    }

    private static (char, string) Split(char vowel) => vowel switch
    {
        'ă' => ('a', "\u0306"), 'â' => ('a', "\u0302"), 'ê' => ('e', "\u0302"), 'ô' => ('o', "\u0302"), 'ơ' => ('o', "\u031B"), 'ư' => ('u', "\u031B"),
        'Ă' => ('A', "\u0306"), 'Â' => ('A', "\u0302"), 'Ê' => ('E', "\u0302"), 'Ô' => ('O', "\u0302"), 'Ơ' => ('O', "\u031B"), 'Ư' => ('U', "\u031B"),
        _ => (vowel, ""),
    };

    /// <summary>The text with every mark taken apart (NFD).</summary>
    public static string Decompose(string text)
    {
        var parts = Letters().ToDictionary(l => l.Letter, l => l.Bare + (l.Tone == "\u0323" ? l.Tone + l.Shape : l.Shape + l.Tone));
        return string.Concat(text.Select(c => parts.TryGetValue(c, out var apart) ? apart : c.ToString()));
    }
}
