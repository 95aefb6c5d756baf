namespace HopLuu.Documents.Reading.Word;

/// <summary>Reads how notes are numbered, out of word/settings.xml and out of the sections of the document.</summary>
internal static class NoteFormatReader
{
    public static NoteFormatPair OfSettings(PartReader part)
    {
        part.MoveToRoot();
        return ReadPair(part);
    }

    /// <summary>The sections of the body, in order.</summary>
    public static List<NoteFormatPair> OfSections(PartReader part)
    {
        var sections = new List<NoteFormatPair>();
        part.MoveToRoot();
        Find(part, sections);
        return sections;
    }

    /// <summary>Sections end in the properties of a paragraph, which may stand in a content control, and at the end of the body.</summary>
    private static void Find(PartReader part, List<NoteFormatPair> sections)
    {
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            if (part.Name == "sectPr")
                sections.Add(ReadPair(part));
            else if (part.Name is "body" or "p" or "pPr" or "sdt" or "sdtContent" or "ins" or "moveTo" or "customXml" or "smartTag" or "mc:AlternateContent" or "mc:Choice")
                Find(part, sections);
        }
    }

    private static NoteFormatPair ReadPair(PartReader part)
    {
        NoteFormat footnotes = default, endnotes = default;
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            if (part.Name == "footnotePr")
                footnotes = ReadFormat(part);
            else if (part.Name == "endnotePr")
                endnotes = ReadFormat(part);
        }
        return new NoteFormatPair(footnotes, endnotes);
    }

    private static NoteFormat ReadFormat(PartReader part)
    {
        NoteFormat format = default;
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            switch (part.Name)
            {
                case "numFmt": format = format with { Format = part.Value }; break;
                case "numStart": format = format with { Start = part.Number("val"u8) }; break;
                case "numRestart": format = format with { EachSection = part.Value == "eachSect" }; break;
                default: break;
            }
        }
        return format;
    }
}
