namespace HopLuu.Documents.Reading.Word;

/// <summary>What a set of run properties says; null where it says nothing. Sets that are written alike are one object (<see cref="FragmentCache{T}"/>).</summary>
internal sealed record RunFormat
{
    public bool? Bold { get; set; }
    public bool? Italic { get; set; }
    public bool? Hidden { get; set; }
    public bool? Underline { get; set; }
    public int? HalfPoints { get; set; }
    /// <summary>Font of the ASCII letters.</summary>
    public string? Ascii { get; set; }
    /// <summary>Font of the other letters of European scripts: the one that TCVN3 and VNI letters are shown in.</summary>
    public string? HighAnsi { get; set; }
    /// <summary>Id of a character style.</summary>
    public string? Style { get; set; }
    /// <summary>The mark of the paragraph that carries these properties was deleted or moved away by a tracked change.</summary>
    public bool MarkDeleted { get; set; }

    /// <summary>How a run of these properties looked in the paragraph style where it was last met.</summary>
    public (ResolvedStyle? Style, Look Look, bool Hidden) Shown { get; set; }

    /// <summary>These properties where they say something, otherwise the base's.</summary>
    public RunFormat Over(RunFormat below) => new()
    {
        Bold = Bold ?? below.Bold,
        Italic = Italic ?? below.Italic,
        Hidden = Hidden ?? below.Hidden,
        Underline = Underline ?? below.Underline,
        HalfPoints = HalfPoints ?? below.HalfPoints,
        Ascii = Ascii ?? below.Ascii,
        HighAnsi = HighAnsi ?? below.HighAnsi,
        Style = Style ?? below.Style,
    };

    /// <summary>
    /// A character style over a paragraph style. Bold, italic and hidden are toggles (ISO 29500-1 §17.7.3): set in both styles they cancel each other.
    /// </summary>
    public RunFormat Toggled(RunFormat paragraph)
    {
        var both = Over(paragraph);
        both.Bold = Toggle(Bold, paragraph.Bold);
        both.Italic = Toggle(Italic, paragraph.Italic);
        both.Hidden = Toggle(Hidden, paragraph.Hidden);
        return both;
    }

    private static bool? Toggle(bool? upper, bool? lower) => upper is { } a && lower is { } b ? a ^ b : upper ?? lower;
}
