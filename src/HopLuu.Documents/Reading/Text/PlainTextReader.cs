using HopLuu.Documents.Model;
using HopLuu.Documents.Reading.Word;
using HopLuu.Vietnamese;

namespace HopLuu.Documents.Reading.Text;

/// <summary>
/// Reads plain text and Markdown: a plan as text gives the blocks that the same plan gives as a Word file with typed numbers.
/// Both may carry **bold** and *italic* marks, "#" headings and "|" tables.
/// </summary>
internal sealed class PlainTextReader(bool isMarkdown, ReadBudget budget)
{
    /// <summary>Larger text files are refused.</summary>
    public const int MostBytes = 20_000_000;

    private readonly List<Block> blocks = [];
    private readonly Emphasis emphasis = new();
    private int paragraphs;

    public static Document Read(byte[] bytes, string name, ReadBudget budget)
    {
        if (bytes.Length > MostBytes)
            throw new RefusedException(ReadProblems.TooLarge);
        if (IsBinary(bytes))
            throw new RefusedException(ReadProblems.Unknown);
        var (text, encoding) = TextEncoding.Decode(bytes);
        // Before a line becomes an object: a megabyte holds a million lines.
        if (text.AsSpan().Count('\n') > budget.Limits.Pieces)
            throw new RefusedException(ReadProblems.TooLarge);
        if (string.IsNullOrWhiteSpace(text))
            throw new RefusedException(ReadProblems.Empty);
        var reader = new PlainTextReader(name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase), budget);
        reader.ReadLines(TextLines.Read(RunText.Clean(text)));
        return new Document { Blocks = reader.blocks, Encoding = encoding };
    }

    private void ReadLines(List<TextLine> lines)
    {
        var breakBefore = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            budget.Piece();
            budget.CheckTime();
            breakBefore |= line.BreakBefore;
            if (line.StartsBlock)
                emphasis.EndBlock();
            if (isMarkdown && IsRule(line.Text))
            {
                breakBefore = true;
            }
            else if (TextTable.Rows(lines, i) is { } rows)
            {
                blocks.Add(TextTable.Build(lines.GetRange(i, rows), NextLocation));
                i += rows - 1;
            }
            else
            {
                blocks.Add(ReadParagraph(line.Text, RestOfBlock(lines, i), breakBefore));
                breakBefore = false;
            }
        }
    }

    private Paragraph ReadParagraph(string line, string rest, bool breakBefore)
    {
        var indent = line.Length - line.TrimStart().Length;
        var text = line.Trim();
        var level = text.TakeWhile(letter => letter == '#').Count();
        if (level is < 1 or > 6 || level == text.Length || text[level] != ' ')
            level = 0;
        var runs = emphasis.Read(level > 0 ? text[level..].Trim() : text, rest);
        return new Paragraph(NextLocation(), runs)
        {
            Kind = level > 0 ? ParagraphKind.Heading : ParagraphLook.Of(runs),
            Level = level > 0 ? level : null,
            BreakBefore = breakBefore,
            // A text file centres by spaces.
            Alignment = indent >= 8 && text.Length < 70 && OrdinalLabel.Read(text) is null ? Alignment.Center : Alignment.Start,
        };
    }

    private Location NextLocation() => new("body", paragraphs++);

    private static string RestOfBlock(List<TextLine> lines, int at)
    {
        var rest = "";
        for (var i = at + 1; i < lines.Count && i <= at + 5 && !lines[i].StartsBlock; i++)
            rest += lines[i].Text + "\n";
        return rest;
    }

    private static bool IsRule(string line) =>
        line.Trim() is { Length: >= 3 } text && (text.All(letter => letter == '-') || text.All(letter => letter == '*') || text.All(letter => letter == '_'));

    // A zero byte is in no text but UTF-16's, and there in every other place only.
    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return false;
        var sample = bytes[..Math.Min(bytes.Length, 8192)];
        int controls = 0, zeros = 0;
        foreach (var value in sample)
        {
            zeros += value == 0 ? 1 : 0;
            controls += value is < 9 or (> 13 and < 32) && value != 0 ? 1 : 0;
        }
        return controls > sample.Length / 50 || (zeros > 0 && zeros < sample.Length / 5) || zeros > sample.Length * 3 / 5;
    }
}
