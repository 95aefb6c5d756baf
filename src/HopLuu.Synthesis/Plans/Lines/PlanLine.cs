using HopLuu.Documents.Model;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Lines;

/// <summary>A line of a plan: a paragraph, a piece of one between line breaks, or a table standing in the text.</summary>
internal sealed record PlanLine
{
    private string? folded;
    private string? foldedTitle;

    /// <summary>The tidied text, number included where it was typed.</summary>
    public required string Text { get; init; }

    /// <summary>The text as it stands in the file, tabs and runs of spaces included.</summary>
    public string Raw { get; init; } = "";

    /// <summary>The number or bullet, automatic or typed; for "- 1.1. Bối cảnh" the number.</summary>
    public OrdinalLabel? Label { get; init; }

    /// <summary>The text after the label.</summary>
    public required string Title { get; init; }

    /// <summary>Length of the bold beginning of <see cref="Title"/>, 0 when it does not begin bold.</summary>
    public int BoldLead { get; init; }

    public bool Bold { get; init; }
    public bool Italic { get; init; }
    public bool Centered { get; init; }
    public bool BreakBefore { get; init; }

    /// <summary>Heading level of the paragraph's style; null without one.</summary>
    public int? StyleLevel { get; init; }

    /// <summary>An empty paragraph stood before.</summary>
    public bool Gap { get; init; }

    /// <summary>Set for a table.</summary>
    public Table? Table { get; init; }

    public string Folded => folded ??= VietnameseText.Fold(Text);

    public string FoldedTitle => foldedTitle ??= VietnameseText.Fold(Title);

    public bool Numbered => Label is { Style: not OrdinalStyle.Bullet };

    public bool Bulleted => Label is { Style: OrdinalStyle.Bullet };

    /// <summary>Title in capitals, as parts and heading blocks are typed.</summary>
    public bool Caps => Letters.AreCapitals(Title.Length == 0 ? Text : Title);
}
