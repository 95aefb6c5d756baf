namespace HopLuu.Documents.Reading.Word;

/// <summary>The run being read.</summary>
internal sealed class RunScope(ParagraphScope scope, RunFormat plain)
{
    public ParagraphScope Scope => scope;

    /// <summary>Its own properties.</summary>
    public RunFormat Direct { get; set; } = plain;

    /// <summary>A note whose mark is the text that follows.</summary>
    public (string Kind, string Id)? OwnNote { get; set; }

    public bool IsHidden(WordFile file) => scope.Show(file, Direct).Hidden;

    public Look Look(WordFile file) => scope.Show(file, Direct).Look;
}
