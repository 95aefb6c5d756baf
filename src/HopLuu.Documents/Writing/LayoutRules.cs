namespace HopLuu.Documents.Writing;

/// <summary>The measures and words of a layout; lengths in twips (1/1440 inch), sizes in points.</summary>
internal sealed record LayoutRules
{
    public required DateOnly InForceFrom { get; init; }
    public required bool IsParty { get; init; }

    // Page: A4, the same in both families (HD 36 Phụ lục 3; Nghị định 30 Phụ lục I allows 20/20/30/15 mm).
    public int PageWidth { get; init; } = 11906;
    public int PageHeight { get; init; } = 16838;
    public int MarginTop { get; init; } = 1134;
    public int MarginBottom { get; init; } = 1134;
    public int MarginLeft { get; init; } = 1701;
    public int MarginRight { get; init; } = 850;
    public int HeaderDistance { get; init; } = 567;
    public required double PageNumberSize { get; init; }
    /// <summary>Pages of an appendix are counted from 1 again.</summary>
    public required bool AppendixPagesRestart { get; init; }

    // Heading block.
    public required string Heading { get; init; }
    public required double HeadingSize { get; init; }
    public string? Motto { get; init; }
    public double MottoSize { get; init; }
    public required double IssuerSize { get; init; }
    public required double NumberSize { get; init; }
    /// <summary>"Số " (Party) or "Số: " (State).</summary>
    public required string NumberLabel { get; init; }
    public double DateSize { get; init; } = 14;
    public double DraftMarkSize { get; init; } = 14;

    // Title.
    public required double KindSize { get; init; }
    public required double SubjectSize { get; init; }

    // Letter (công văn): its subject under the number, then whom it goes to.
    public double LetterSubjectSize { get; init; } = 12;
    public required string LetterSubjectOpening { get; init; }

    // Body.
    public double BodySize { get; init; } = 14;
    public int FirstLineIndent { get; init; } = 567;
    public int ParagraphGap { get; init; } = 120;
    /// <summary>Distance of lines in twips ("Exactly"); null for single spacing.</summary>
    public required int? ExactLine { get; init; }
    public string ClosingMark { get; init; } = "./.";

    // Signature block and recipients.
    public double SignatureSize { get; init; } = 14;
    public required bool SignerTitleBold { get; init; }
    /// <summary>"T/M " or "TM. ", and so on: authority words are written the profile's way.</summary>
    public required IReadOnlyList<(string Party, string State)> AuthorityWords { get; init; }
    public int SignatureLines { get; init; } = 5;
    public required double RecipientsLabelSize { get; init; }
    public required double RecipientSize { get; init; }
    public required char RecipientSeparator { get; init; }

    public int TextWidth => PageWidth - MarginLeft - MarginRight;
    public int LandscapeTextWidth => PageHeight - MarginLeft - MarginRight;

    public static LayoutRules Of(LayoutProfile profile) => profile switch
    {
        LayoutProfile.Party2018 => Party2018,
        LayoutProfile.Party2026 => Party2026,
        LayoutProfile.State2020 => State2020,
    };

    private static readonly (string Party, string State)[] authorityWords = [("T/M ", "TM. "), ("K/T ", "KT. "), ("T/L ", "TL. "), ("T/UQ ", "TUQ. "), ("Q. ", "Q. ")];

    // Hướng dẫn 36-HD/VPTW ngày 3/4/2018, Phụ lục 3.
    private static readonly LayoutRules Party2018 = new()
    {
        InForceFrom = new DateOnly(2018, 4, 3),
        IsParty = true,
        PageNumberSize = 14,
        AppendixPagesRestart = true,
        Heading = "ĐẢNG CỘNG SẢN VIỆT NAM",
        HeadingSize = 15,
        IssuerSize = 14,
        NumberSize = 14,
        NumberLabel = "Số ",
        KindSize = 16,
        SubjectSize = 14,
        LetterSubjectOpening = "Về việc",
        ExactLine = 360,
        SignerTitleBold = false,
        AuthorityWords = authorityWords,
        RecipientsLabelSize = 14,
        RecipientSize = 12,
        RecipientSeparator = ',',
    };

    // Hướng dẫn 05-HD/VPTW ngày 27/5/2026: the sizes of 2018 stand.
    private static readonly LayoutRules Party2026 = Party2018 with { InForceFrom = new DateOnly(2026, 5, 27) };

    // Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I.
    private static readonly LayoutRules State2020 = new()
    {
        InForceFrom = new DateOnly(2020, 3, 5),
        IsParty = false,
        PageNumberSize = 14,
        AppendixPagesRestart = false,
        Heading = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        HeadingSize = 13,
        Motto = "Độc lập - Tự do - Hạnh phúc",
        MottoSize = 14,
        IssuerSize = 13,
        NumberSize = 13,
        NumberLabel = "Số: ",
        KindSize = 14,
        SubjectSize = 14,
        LetterSubjectOpening = "V/v",
        ExactLine = null,
        SignerTitleBold = true,
        AuthorityWords = authorityWords,
        RecipientsLabelSize = 12,
        RecipientSize = 11,
        RecipientSeparator = ';',
    };
}

/// <summary>Which layout a document follows.</summary>
public static class LayoutProfiles
{
    /// <summary>
    /// The profile for a Party or State body on a date of issue. A date before the first known rules takes the first:
    /// an old document is written anew only to be read today.
    /// </summary>
    public static LayoutProfile For(bool isParty, DateOnly date) =>
        !isParty ? LayoutProfile.State2020
        : date >= LayoutRules.Of(LayoutProfile.Party2026).InForceFrom ? LayoutProfile.Party2026
        : LayoutProfile.Party2018;
}
