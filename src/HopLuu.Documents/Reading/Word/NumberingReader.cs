namespace HopLuu.Documents.Reading.Word;

/// <summary>Reads word/numbering.xml.</summary>
internal static class NumberingReader
{
    public static Numbering Read(PartReader part, FormatReader formats, ReadBudget budget)
    {
        var numbering = new Numbering();
        part.MoveToRoot();
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            budget.Piece();
            if (part.Name == "abstractNum" && part.Number("abstractNumId"u8) is { } definition)
                numbering.Definitions.TryAdd(definition, ReadDefinition(part, formats));
            else if (part.Name == "num" && part.Number("numId"u8) is { } instance)
                numbering.Instances.TryAdd(instance, ReadInstance(part, formats));
        }
        return numbering;
    }

    private static AbstractNumbering ReadDefinition(PartReader part, FormatReader formats)
    {
        var definition = new AbstractNumbering();
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            switch (part.Name)
            {
                case "styleLink": definition.StyleLink = part.Value; break;
                case "numStyleLink": definition.NumberingStyleLink = part.Value; break;
                case "lvl":
                    if (part.Number("ilvl"u8) is >= 0 and < AbstractNumbering.Levels and var index)
                        definition.Level[index] ??= ReadLevel(part, formats);
                    break;
                default: break;
            }
        }
        return definition;
    }

    private static NumberingInstance ReadInstance(PartReader part, FormatReader formats)
    {
        var instance = new NumberingInstance();
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            if (part.Name == "abstractNumId")
                instance.AbstractId = part.Number("val"u8) ?? -1;
            else if (part.Name == "lvlOverride" && part.Number("ilvl"u8) is >= 0 and < AbstractNumbering.Levels and var index)
                ReadOverride(part, formats, instance, index);
        }
        return instance;
    }

    private static void ReadOverride(PartReader part, FormatReader formats, NumberingInstance instance, int index)
    {
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            if (part.Name == "startOverride")
                instance.Start[index] = part.Number("val"u8);
            else if (part.Name == "lvl")
                instance.Level[index] = ReadLevel(part, formats);
        }
    }

    private static NumberingLevel ReadLevel(PartReader part, FormatReader formats)
    {
        var level = new NumberingLevel();
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            switch (part.Name)
            {
                case "start": level.Start = part.Number("val"u8) ?? 1; break;
                case "numFmt": level.Format = part.Value ?? "decimal"; break;
                case "lvlText": level.Text = part.IsOnBy("null"u8) == true ? null : part.Value; break;
                case "lvlRestart": level.Restart = part.Number("val"u8); break;
                case "isLgl": level.Legal = part.IsOn; break;
                case "pStyle": level.Style = part.Value; break;
                case "pPr":
                    var paragraph = formats.Paragraph(part);
                    (level.Left, level.FirstLine) = (paragraph.Left, paragraph.FirstLine);
                    break;
                case "rPr":
                    var run = formats.Run(part);
                    level.Font = run.HighAnsi ?? run.Ascii;
                    break;
                default: break;
            }
        }
        return level;
    }
}
