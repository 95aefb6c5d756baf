using HopLuu.Documents.Model;

namespace HopLuu.Documents.Writing;

/// <summary>Real Word numbering that shows exactly the numbers the document model asks for.</summary>
internal sealed class Numbering
{
    /// <summary>The number as text, until numbering is real.</summary>
    public string TextOf(Paragraph paragraph) => paragraph.Number is { } number ? number + " " : Nothing;

    private string Nothing { get; } = "";

    public void Write(WordXml xml)
    {
    }
}
