using HopLuu.Documents.Model;

namespace HopLuu.Documents.Reading.Word;

/// <summary>
/// Reads the blocks of one story (body, a note, a header, a text box): this file walks the blocks, the others the runs, the tables and the shapes.
/// </summary>
internal sealed partial class StoryReader(WordFile file, PartReader part, string story)
{
    private readonly ParagraphBuilder builder = new(file);
    private readonly Fields fields = new();
    private readonly List<Block> anchored = [];
    private string? key;
    private (string Key, string? Id)? bookmark;
    private string? cellBookmark;
    private bool placeholder;
    private bool breakNext;
    private int tables;
    private Paragraph? sectionStart;
    private bool expectSectionStart = true;
    private bool isFirstSection = true;
    private bool endsSection;
    private Action<PartReader>? onSection;

    /// <summary>Reads the blocks inside the current element.</summary>
    public List<Block> Read()
    {
        var blocks = new List<Block>();
        ReadBlocks(blocks);
        Flush(blocks);
        return blocks;
    }

    private void ReadBlocks(List<Block> into)
    {
        var inside = part.Enter();
        while (part.NextChild(inside))
            ReadBlock(into);
    }

    private void ReadBlock(List<Block> into)
    {
        switch (part.Name)
        {
            case "p": ReadParagraph(into); break;
            case "tbl":
                Flush(into);
                into.Add(ReadTable());
                break;
            case "sdt": ReadBlockControl(into); break;
            case "ins" or "moveTo" or "customXml" or "smartTag": ReadBlocks(into); break;
            case "mc:AlternateContent": ReadBlockAlternatives(into); break;
            case "bookmarkStart": BeginBookmark(); break;
            case "bookmarkEnd": EndBookmark(); break;
            case "sectPr": EndSection(); break;
            case "altChunk": file.Warn("Văn bản có phần chèn từ tệp khác (altChunk), phần này chưa được đọc."); break;
            default: break;
        }
    }

    private void ReadBlockControl(List<Block> into) => ReadControl(() => ReadBlocks(into));

    private void ReadBlockAlternatives(List<Block> into) => ReadAlternatives(() => ReadBlocks(into), () => into.Count);

    /// <summary>A content control: its tag is the key of the blocks inside, its placeholder text is nobody's words.</summary>
    private void ReadControl(Action content)
    {
        var (outerKey, outerPlaceholder) = (key, placeholder);
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            if (part.Name == "sdtPr")
                ReadControlProperties();
            else if (part.Name == "sdtContent")
                content();
        }
        (key, placeholder) = (outerKey, outerPlaceholder);
    }

    /// <summary>A bookmark that is named by a key does the same, and outlives a save by LibreOffice.</summary>
    private void BeginBookmark()
    {
        if (KeyBookmark.KeyOf(part.Attribute("name"u8)) is not { } named)
            return;
        bookmark = (named, part.Attribute("id"u8));
        cellBookmark = named;
    }

    private void EndBookmark()
    {
        if (bookmark is { } open && open.Id == part.Attribute("id"u8))
            bookmark = null;
    }

    private void ReadControlProperties()
    {
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            if (part.Name == "tag" && part.Value is { Length: > 0 } tag)
                key = tag;
            else if (part.Name == "showingPlcHdr")
                placeholder |= part.IsOn;
        }
    }

    /// <summary>
    /// mc:AlternateContent holds one thing in several versions (ISO 29500-3 §7.5): the first choice is read, and the fallback only where the choice brought nothing.
    /// </summary>
    private void ReadAlternatives(Action content, Func<int> amount)
    {
        var before = amount();
        var chosen = false;
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            if (part.Name == "mc:Choice" && !chosen)
            {
                chosen = true;
                content();
            }
            else if (part.Name == "mc:Fallback" && amount() == before)
            {
                content();
            }
        }
    }

    private void ReadParagraph(List<Block> into)
    {
        var format = file.PlainParagraph;
        var style = file.Styles.Paragraph(null);
        var paragraph = new ParagraphScope(into);
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            if (part.Name == "pPr")
            {
                format = file.Formats.Paragraph(part, onSection ??= ReadSectionBreak);
                style = file.Styles.Paragraph(format.Style);
                paragraph.Use(style, format);
            }
            else
            {
                if (!paragraph.IsSet)
                    paragraph.Use(style, format);
                ReadInline(paragraph);
            }
        }
        if (!paragraph.IsSet)
            paragraph.Use(style, format);
        fields.EndParagraph();
        Finish(paragraph);
    }

    /// <summary>A tracked deletion of the paragraph's mark joins it with the next one, which gives the joined paragraph its properties.</summary>
    private void Finish(ParagraphScope scope)
    {
        if (scope.Format.Mark?.MarkDeleted == true)
        {
            scope.Into.AddRange(anchored);
            anchored.Clear();
            return;
        }
        if (builder.IsBlank && (scope.BreakBefore || scope.IsSplit))
        {
            // Nothing follows the page break here: it stands before the next paragraph.
            scope.BreakBefore = false;
            var carried = breakNext || !scope.IsSplit;
            breakNext = false;
            if (!scope.IsSplit)
                Emit(scope);
            breakNext = carried;
        }
        else if (!(builder.IsEmpty && scope.IsHidden))
        {
            Emit(scope);
        }
        scope.Into.AddRange(anchored);
        anchored.Clear();
        if (endsSection)
        {
            expectSectionStart = true;
            file.NoteNumbers.EndSection();
        }
        endsSection = false;
    }

    private void Emit(ParagraphScope scope)
    {
        file.Budget.Piece();
        var paragraph = scope.Build(file, file.NextLocation(story), builder.Take(), key ?? scope.InlineKey, breakNext, tables > 0);
        breakNext = false;
        if (expectSectionStart)
        {
            expectSectionStart = false;
            sectionStart = paragraph;
        }
        scope.Into.Add(paragraph);
    }

    /// <summary>Text whose mark was deleted at the end of a cell or before a table still is a paragraph.</summary>
    private void Flush(List<Block> into)
    {
        if (builder.IsEmpty)
            return;
        var scope = new ParagraphScope(into);
        scope.Use(file.Styles.Paragraph(null), file.PlainParagraph);
        Emit(scope);
    }

    // A section's properties stand at its end and say how it begins: on a new page unless it is "continuous".
    private void ReadSectionBreak(PartReader reader)
    {
        EndSection();
        endsSection = true;
    }

    private void EndSection()
    {
        var type = "nextPage";
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            if (part.Name == "type")
                type = part.Value ?? type;
        }
        if (type is not ("continuous" or "nextColumn") && sectionStart is { } first && !isFirstSection)
            first.MarkBreak();
        isFirstSection = false;
        sectionStart = null;
    }
}
