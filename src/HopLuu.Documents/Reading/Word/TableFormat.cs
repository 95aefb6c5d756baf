namespace HopLuu.Documents.Reading.Word;

/// <summary>What is used of a table's properties.</summary>
/// <param name="Borders">Lines are drawn; null when the properties do not say.</param>
internal readonly record struct TableFormat(string? Style, bool? Borders)
{
    /// <summary>Reads the current w:tblPr.</summary>
    public static TableFormat Read(PartReader part)
    {
        string? style = null;
        bool? borders = null;
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            if (part.Name == "tblStyle")
                style = part.Value;
            else if (part.Name == "tblBorders")
                borders = CountSides(part) > 0;
        }
        return new TableFormat(style, borders);
    }

    /// <summary>Sides with a visible line in the current w:tblBorders or w:tcBorders.</summary>
    public static int CountSides(PartReader part)
    {
        var sides = 0;
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            if (part.Name is "top" or "bottom" or "left" or "right" or "start" or "end" or "insideH" or "insideV"
                && part.Value is not ("nil" or "none" or null))
                sides++;
        }
        return sides;
    }
}
