using System.Text;
using HopLuu.Documents.Model;

namespace HopLuu.Documents.Reading.Word;

/// <summary>Reads a Word package (.docx, ISO 29500 transitional or strict) into the document model.</summary>
internal sealed class WordReader
{
    private readonly ZipPackage package;
    private readonly ReadBudget budget;
    private readonly string main;
    private readonly List<Relationship> parts;
    private readonly List<string> warnings = [];

    private WordReader(ZipPackage package, ReadBudget budget)
    {
        (this.package, this.budget) = (package, budget);
        main = Optional("các liên kết", () => Relationships.Of("", package, budget), [])
            .FirstOrDefault(relation => relation.Kind == "officeDocument").Target ?? "word/document.xml";
        parts = Optional("các liên kết", () => Relationships.Of(main, package, budget), []);
    }

    public static Document Read(ZipPackage package, ReadBudget budget) => new WordReader(package, budget).Read();

    private Document Read()
    {
        var formats = new FormatReader(new ThemeFonts(() => Optional("phông chữ chủ đề", () => Part("theme", ThemeFonts.Read, default), default)));
        var styles = Optional("kiểu trình bày (styles)", () => Part("styles", part => StyleReader.Read(part, formats, budget), new StyleSheet()), new StyleSheet());
        var numbering = Optional("đánh số tự động (numbering)", () => Part("numbering", part => NumberingReader.Read(part, formats, budget), new Numbering()), new Numbering());
        var file = new WordFile(budget, styles, numbering, formats) { NoteNumbers = new NoteNumbers(ReadNoteFormats) };
        var blocks = ReadBody(file);
        var notes = ReadNotes(file, "footnotes").Concat(ReadNotes(file, "endnotes")).ToList();
        var running = ReadRunning(file, "header").Concat(ReadRunning(file, "footer")).ToList();
        WarnOfPictures(blocks);
        if (package.Names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            warnings.Add("Tệp có chứa macro. Chỉ phần chữ được đọc, macro không được chạy.");
        return new Document
        {
            Blocks = blocks,
            Notes = notes,
            HeadersAndFooters = running,
            Warnings = [.. warnings.Concat(file.Warnings)],
            Encoding = file.Encodings.Result,
        };
    }

    /// <summary>A report that was scanned and put into Word as pictures has no words to read.</summary>
    private void WarnOfPictures(List<Block> blocks)
    {
        if (Flatten(blocks).Any(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text)))
            return;
        warnings.Add(package.Names.Any(name => name.StartsWith("word/media/", StringComparison.OrdinalIgnoreCase))
            ? "Văn bản chỉ có ảnh, không có chữ (có thể là bản quét chèn vào Word) nên không có nội dung nào được đọc."
            : "Văn bản không có chữ nào.");
    }

    private List<Block> ReadBody(WordFile file)
    {
        using var stream = package.OpenPart(main, budget) ?? throw new RefusedException(NotWord());
        using var part = new PartReader(stream, budget);
        part.MoveToRoot();
        if (part.Name != "document")
            throw new RefusedException(NotWord());
        var inside = part.Enter();
        List<Block>? blocks = null;
        while (part.NextChild(inside))
        {
            if (part.Name == "body" && blocks is null)
                blocks = new StoryReader(file, part, "body").Read();
        }
        part.Finish();
        return blocks ?? throw new RefusedException(ReadProblems.Damaged);
    }

    /// <summary>A section says at its end how its notes are numbered: where there are notes, the sections are looked at before their text.</summary>
    private NoteFormats ReadNoteFormats()
    {
        var general = Optional("thiết lập (settings)", () => Part("settings", NoteFormatReader.OfSettings, default), default);
        // Damage is for the reading of the text to find.
        return new NoteFormats(general, Optional("các mục trang (section)", () => Named(main, NoteFormatReader.OfSections, []), []));
    }

    private ReadProblem NotWord() => package switch
    {
        _ when package.Has("xl/workbook.xml") || package.Has("xl/workbook.bin") => ReadProblems.Spreadsheet,
        _ when package.Has("ppt/presentation.xml") => ReadProblems.Presentation,
        _ when package.Has("[Content_Types].xml") => ReadProblems.Damaged,
        _ => ReadProblems.Archive,
    };

    private List<Note> ReadNotes(WordFile file, string kind)
    {
        if (!file.NoteReferences.Exists(reference => reference.Part == kind))
            return [];
        var texts = new Dictionary<string, List<Paragraph>>(StringComparer.Ordinal);
        if (!Optional("cước chú", () => Part(kind, part => ReadNoteTexts(file, part, kind, texts), false), false))
            return [];
        var notes = new List<Note>();
        foreach (var reference in file.NoteReferences)
        {
            if (reference.Part == kind && texts.Remove(reference.Id, out var paragraphs))
                notes.Add(new Note(reference.Mark, reference.Anchor, paragraphs));
        }
        return notes;
    }

    private static bool ReadNoteTexts(WordFile file, PartReader part, string kind, Dictionary<string, List<Paragraph>> texts)
    {
        part.MoveToRoot();
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            if (part.Name is "footnote" or "endnote" && part.Attribute("type"u8) is null or "normal" && part.Attribute("id"u8) is { } id)
                texts.TryAdd(id, [.. Flatten(new StoryReader(file, part, kind).Read())]);
        }
        return true;
    }

    private List<Paragraph> ReadRunning(WordFile file, string kind)
    {
        var found = new List<Paragraph>();
        foreach (var name in parts.Where(relation => relation.Kind == kind).Select(relation => relation.Target).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            found.AddRange(Flatten(Optional("đầu trang, chân trang", () => Named<List<Block>>(
                name, part => ReadStory(file, part, kind), []), [])));
        }
        return found;
    }

    private static List<Block> ReadStory(WordFile file, PartReader part, string kind)
    {
        part.MoveToRoot();
        return new StoryReader(file, part, kind).Read();
    }

    private static IEnumerable<Paragraph> Flatten(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [paragraph],
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => Flatten(cell.Blocks)),
        _ => [],
    });

    private T Part<T>(string kind, Func<PartReader, T> read, T missing) =>
        parts.FirstOrDefault(relation => relation.Kind == kind).Target is { } name ? Named(name, read, missing) : missing;

    private T Named<T>(string name, Func<PartReader, T> read, T missing)
    {
        using var stream = package.OpenPart(name, budget);
        if (stream is null)
            return missing;
        using var part = new PartReader(stream, budget);
        var value = read(part);
        stream.Finish();
        return value;
    }

    /// <summary>A damaged part beside the document is a warning: the words can still be read.</summary>
    private T Optional<T>(string what, Func<T> read, T otherwise)
    {
        try
        {
            return read();
        }
        catch (DecoderFallbackException)
        {
            Warn(what);
        }
        catch (RefusedException refused) when (refused.Problem == ReadProblems.Damaged || refused.Problem == ReadProblems.Truncated)
        {
            Warn(what);
        }
        return otherwise;
    }

    private void Warn(string what)
    {
        var warning = $"Phần {what} của tệp bị hỏng nên được bỏ qua; nội dung chữ vẫn được đọc.";
        if (!warnings.Contains(warning))
            warnings.Add(warning);
    }
}
