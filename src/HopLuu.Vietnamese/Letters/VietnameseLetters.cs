namespace HopLuu.Vietnamese.Letters;

/// <summary>The twelve vowels of Vietnamese, each level and under its five tones (TCVN 6909:2001 has the same 134 letters with đ).</summary>
internal static class VietnameseLetters
{
    /// <summary>A row per vowel, small then capital: level, grave, acute, hook, tilde, dot below.</summary>
    internal static readonly string[] Rows =
    [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
        "AÀÁẢÃẠ", "ĂẰẮẲẴẶ", "ÂẦẤẨẪẬ", "EÈÉẺẼẸ", "ÊỀẾỂỄỆ", "IÌÍỈĨỊ", "OÒÓỎÕỌ", "ÔỒỐỔỖỘ", "ƠỜỚỞỠỢ", "UÙÚỦŨỤ", "ƯỪỨỬỮỰ", "YỲÝỶỸỴ",
    ];

    private static readonly byte[] Places = ReadPlaces();

    /// <summary>Whether the letter is a Vietnamese vowel, with or without tone.</summary>
    public static bool IsVowel(char c) => c < Places.Length && Places[c] != 0;

    /// <summary>0 level, 1 grave (huyền), 2 acute (sắc), 3 hook (hỏi), 4 tilde (ngã), 5 dot below (nặng).</summary>
    public static int Tone(char c) => IsVowel(c) ? (Places[c] - 1) % 6 : 0;

    /// <summary>The same vowel under another tone; other characters stay.</summary>
    public static char WithTone(char c, int tone) => IsVowel(c) ? Rows[(Places[c] - 1) / 6][tone] : c;

    private static byte[] ReadPlaces()
    {
        var places = new byte[0x1F00];
        for (var row = 0; row < Rows.Length; row++)
        {
            for (var tone = 0; tone < 6; tone++)
            {
                places[Rows[row][tone]] = (byte)(row * 6 + tone + 1);
            }
        }
        return places;
    }
}
