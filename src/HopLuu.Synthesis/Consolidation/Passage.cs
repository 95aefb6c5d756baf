namespace HopLuu.Synthesis.Consolidation;

/// <summary>A statement of one unit: a sentence, or an item of a list with the line that introduces it.</summary>
internal sealed class Passage
{
    public required Contributor By { get; init; }
    /// <summary>Outline id.</summary>
    public required string Section { get; init; }
    /// <summary>Index of its paragraph in the report's body.</summary>
    public required int Paragraph { get; init; }
    /// <summary>As it stands in the report.</summary>
    public required string Original { get; init; }
    /// <summary>Without bullet, run-in label and final punctuation.</summary>
    public required string Wording { get; init; }
    /// <summary>The line that introduces the list it stands in, without its colon.</summary>
    public Passage? Lead { get; init; }
    /// <summary>This is such a line.</summary>
    public bool IsLead { get; init; }
    /// <summary>Position among all passages of the report.</summary>
    public int Order { get; set; }
    /// <summary>Hashes of its folded syllables, figures and the unit's own name masked.</summary>
    public int[] Tokens { get; set; } = [];
    /// <summary>Its figures as written, which the mask hides.</summary>
    public string Digits { get; set; } = "";
    /// <summary>Negation and direction words; statements that differ in them never merge.</summary>
    public Polarity Polarity { get; set; }
    /// <summary>It names the unit itself or speaks of "our" place.</summary>
    public bool NamesItself { get; set; }

    /// <summary>Its subject stands in the sentence before it; alone it says nothing.</summary>
    public bool Leans { get; init; }
    /// <summary>It closes the report or sends it.</summary>
    public bool Closes { get; init; }

    public StatementSource ToSource() => new(By.Report.Name, Paragraph, Original);
}
