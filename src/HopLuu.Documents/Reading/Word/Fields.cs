namespace HopLuu.Documents.Reading.Word;

/// <summary>
/// The complex fields that are open (w:fldChar, ISO 29500-1 §17.16.18). What stands between begin and separate is code, what stands between separate and end
/// is the result; text shows when it is inside no code.
/// </summary>
internal sealed class Fields
{
    private readonly List<bool> inCode = [];
    private int codes;

    public bool Shows => codes == 0;

    public void Mark(string? kind)
    {
        switch (kind)
        {
            case "begin":
                inCode.Add(true);
                codes++;
                break;
            case "separate" when inCode.Count > 0:
                Leave();
                inCode[^1] = false;
                break;
            case "end" when inCode.Count > 0:
                Leave();
                inCode.RemoveAt(inCode.Count - 1);
                break;
            default:
                break;
        }
    }

    /// <summary>A code does not go on in the next paragraph; a field whose separator is missing must not swallow the rest of the text.</summary>
    public void EndParagraph()
    {
        for (var i = inCode.Count - 1; codes > 0; i--)
        {
            if (!inCode[i])
                continue;
            inCode[i] = false;
            codes--;
        }
    }

    private void Leave()
    {
        if (inCode[^1])
            codes--;
    }
}
