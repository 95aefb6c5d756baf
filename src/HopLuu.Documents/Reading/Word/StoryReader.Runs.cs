using System.Globalization;
using HopLuu.Vietnamese;

namespace HopLuu.Documents.Reading.Word;

internal sealed partial class StoryReader
{
    private void ReadInlines(ParagraphScope scope)
    {
        var inside = part.Enter();
        while (part.NextChild(inside))
            ReadInline(scope);
    }

    /// <summary>What may stand in a paragraph. Deleted text (w:del, w:moveFrom), comments and everything unknown is passed over.</summary>
    private void ReadInline(ParagraphScope scope)
    {
        switch (part.Name)
        {
            case "r":
                scope.InlineKey ??= bookmark?.Key;
                ReadRun(scope);
                break;
            case "bookmarkStart": BeginBookmark(); break;
            case "bookmarkEnd": EndBookmark(); break;
            case "ins" or "moveTo" or "hyperlink" or "smartTag" or "customXml" or "fldSimple" or "dir" or "bdo": ReadInlines(scope); break;
            case "sdt": ReadInlineControl(scope); break;
            case "mc:AlternateContent": ReadInlineAlternatives(scope); break;
            case "m:oMath": ReadFormula(scope); break;
            default: break;
        }
    }

    // Apart, so that only a paragraph that has them pays for the closure.
    private void ReadInlineAlternatives(ParagraphScope scope) => ReadAlternatives(() => ReadInlines(scope), () => anchored.Count + builder.Length);

    private void ReadRunAlternatives(RunScope run) => ReadAlternatives(() => ReadRunContent(run), () => anchored.Count + builder.Length);

    private void ReadInlineControl(ParagraphScope scope)
    {
        var outer = key;
        ReadControl(() =>
        {
            scope.InlineKey ??= key;
            var inner = key;
            key = outer;
            ReadInlines(scope);
            key = inner;
        });
    }

    private void ReadRun(ParagraphScope scope)
    {
        var run = new RunScope(scope, file.PlainRun);
        ReadRunContent(run);
    }

    private void ReadRunContent(RunScope run)
    {
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            switch (part.Name)
            {
                case "rPr": run.Direct = file.Formats.Run(part); break;
                case "t": ReadText(run); break;
                case "tab" or "ptab": Add(run, "\t"); break;
                case "br": ReadBreak(run); break;
                case "cr": Add(run, "\n"); break;
                case "noBreakHyphen": Add(run, "-"); break;
                // LibreOffice writes U+00AD this way; in TCVN3 it is the letter "ư".
                case "softHyphen": Add(run, "\u00AD"); break;
                case "sym": ReadSymbol(run); break;
                case "fldChar": fields.Mark(part.Attribute("fldCharType"u8)); break;
                case "footnoteReference": ReadNoteReference(run, "footnotes"); break;
                case "endnoteReference": ReadNoteReference(run, "endnotes"); break;
                case "drawing" or "pict" or "object": ReadShapes(); break;
                case "mc:AlternateContent": ReadRunAlternatives(run); break;
                case "ruby": ReadRuby(run); break;
                default: break;
            }
        }
    }

    private void ReadText(RunScope run)
    {
        if (run.OwnNote is not null)
            Add(run, part.Text());
        else if (Shows(run))
            part.AppendText(builder, run.Look(file));
    }

    private void Add(RunScope run, string text)
    {
        if (!Shows(run))
            return;
        if (run.OwnNote is var (kind, id))
        {
            run.OwnNote = null;
            builder.AppendNote(file.AddNote(kind, id, text.Trim(), file.PeekLocation(story)), run.Look(file));
            return;
        }
        builder.Append(text, run.Look(file));
    }

    private bool Shows(RunScope run) => fields.Shows && !placeholder && !run.IsHidden(file);

    private void ReadBreak(RunScope run)
    {
        if (part.Attribute("type"u8) != "page")
        {
            Add(run, "\n");
            return;
        }
        if (!Shows(run))
            return;
        if (builder.IsBlank)
            run.Scope.BreakBefore = true;
        else
            SplitAtPage(run.Scope);
    }

    /// <summary>A page break amid a paragraph: what follows is a paragraph of its own on the new page.</summary>
    private void SplitAtPage(ParagraphScope scope)
    {
        Emit(scope);
        scope.BreakBefore = false;
        scope.IsSplit = true;
        breakNext = true;
    }

    private void ReadSymbol(RunScope run)
    {
        if (int.TryParse(part.Attribute("char"u8), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is > 0 and <= 0xFFFF && !char.IsSurrogate((char)code))
            Add(run, SymbolFonts.Character((char)code, part.Attribute("font"u8)).ToString());
    }

    private void ReadRuby(RunScope run)
    {
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            if (part.Name == "rubyBase")
                ReadInlines(run.Scope);
        }
    }

    private void ReadFormula(ParagraphScope scope)
    {
        var run = new RunScope(scope, file.PlainRun);
        ReadFormulaText(run);
    }

    private void ReadFormulaText(RunScope run)
    {
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            if (part.Name == "m:t")
                Add(run, part.Text());
            else
                ReadFormulaText(run);
        }
    }

    private void ReadNoteReference(RunScope run, string kind)
    {
        if (!Shows(run) || part.Attribute("id"u8) is not { } id)
            return;
        if (part.IsOnBy("customMarkFollows"u8) == true)
            run.OwnNote = (kind, id);
        else
            builder.AppendNote(file.AddNote(kind, id, null, file.PeekLocation(story)), run.Look(file));
    }

    /// <summary>Text boxes, in drawings and in the older VML: their paragraphs come after the paragraph they are anchored to.</summary>
    private void ReadShapes()
    {
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            if (part.Name == "txbxContent")
                anchored.AddRange(new StoryReader(file, part, "textbox") { key = key }.Read());
            else if (part.Name == "mc:AlternateContent")
                ReadAlternatives(ReadShapes, () => anchored.Count);
            else
                ReadShapes();
        }
    }
}
