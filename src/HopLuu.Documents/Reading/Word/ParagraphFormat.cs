using HopLuu.Documents.Model;

namespace HopLuu.Documents.Reading.Word;

/// <summary>What a set of paragraph properties says; null where it says nothing. Sets that are written alike are one object (<see cref="FragmentCache{T}"/>).</summary>
internal sealed record ParagraphFormat
{
    public string? Style { get; set; }
    public Alignment? Alignment { get; set; }
    /// <summary>Left indent in twips.</summary>
    public int? Left { get; set; }
    /// <summary>First-line indent in twips, negative when hanging.</summary>
    public int? FirstLine { get; set; }
    /// <summary>Zero-based; 9 is body text.</summary>
    public int? OutlineLevel { get; set; }
    public bool? PageBreakBefore { get; set; }
    /// <summary>0 takes a number away that the style gives.</summary>
    public int? NumberingId { get; set; }
    public int? NumberingLevel { get; set; }
    /// <summary>Properties of the paragraph's mark.</summary>
    public RunFormat? Mark { get; set; }

    /// <summary>These properties where they say something, otherwise the base's.</summary>
    public ParagraphFormat Over(ParagraphFormat below) => this with
    {
        Alignment = Alignment ?? below.Alignment,
        Left = Left ?? below.Left,
        FirstLine = FirstLine ?? below.FirstLine,
        OutlineLevel = OutlineLevel ?? below.OutlineLevel,
        PageBreakBefore = PageBreakBefore ?? below.PageBreakBefore,
        NumberingId = NumberingId ?? below.NumberingId,
        NumberingLevel = NumberingLevel ?? below.NumberingLevel,
    };
}
