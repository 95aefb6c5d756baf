namespace HopLuu.Documents.Reading.Word;

/// <summary>Reads word/styles.xml.</summary>
internal static class StyleReader
{
    public static StyleSheet Read(PartReader part, FormatReader formats, ReadBudget budget)
    {
        var sheet = new StyleSheet();
        part.MoveToRoot();
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            budget.Piece();
            if (part.Name == "style")
                sheet.Add(ReadStyle(part, formats));
            else if (part.Name == "docDefaults")
                ReadDefaults(part, formats, sheet);
        }
        return sheet;
    }

    private static Style ReadStyle(PartReader part, FormatReader formats)
    {
        var style = new Style
        {
            Id = part.Attribute("styleId"u8) ?? "",
            Type = part.Attribute("type"u8) ?? "paragraph",
            IsDefault = part.IsOnBy("default"u8) == true,
        };
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            switch (part.Name)
            {
                case "name": style.Name = part.Value; break;
                case "basedOn": style.Parent = part.Value; break;
                case "pPr": style.Paragraph = formats.Paragraph(part); break;
                case "rPr": style.Run = formats.Run(part); break;
                case "tblPr": style.Borders = TableFormat.Read(part).Borders; break;
                default: break;
            }
        }
        return style;
    }

    private static void ReadDefaults(PartReader part, FormatReader formats, StyleSheet sheet)
    {
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            var kind = part.Name;
            var properties = part.Enter();
            while (part.NextChild(properties))
            {
                if (kind == "rPrDefault" && part.Name == "rPr")
                    sheet.DefaultRun = formats.Run(part);
                else if (kind == "pPrDefault" && part.Name == "pPr")
                    sheet.DefaultParagraph = formats.Paragraph(part);
            }
        }
    }
}
