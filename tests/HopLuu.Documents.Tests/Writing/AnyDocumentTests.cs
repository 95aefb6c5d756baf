using CsCheck;
using HopLuu.Documents.Model;
using HopLuu.Documents.Writing;
using Xunit;

namespace HopLuu.Documents.Tests.Writing;

public sealed class AnyDocumentTests
{
    // Vietnamese words, what XML forbids, and whatever else a file may hold.
    private static readonly Gen<string> text = Gen.OneOf(
        Gen.OneOf("", " ", "Công tác khuyến học", "62,5%", "a\tb\nc\r\nd", "\0\u0007\u001b", "\ud83c", "\udf33\ud83c", "🌳", "<w:p/>&amp;]]>", "%1.%2", "e\u0301\u0323", "\u00a0\u00ad\u200b\ufeff"),
        Gen.String[0, 30]);

    private static readonly Gen<Run> run = Gen.Select(text, Gen.Bool, Gen.Bool, Gen.Bool, text.Array[0, 2])
        .Select(parts => new Run(parts.Item1, parts.Item2, parts.Item3, parts.Item4) { Sources = parts.Item5 });

    private static readonly Gen<Block> paragraph = Gen.Select(run.Array[0, 4], Gen.Enum<ParagraphKind>(), Gen.Int[-1, 12], Gen.OneOf(Gen.Const((string?)null), text.Select(number => (string?)number)), Gen.Enum<Alignment>(), Gen.Bool)
        .Select(parts => (Block)new Paragraph(default, parts.Item1) { Kind = parts.Item2, Level = parts.Item3, Number = parts.Item4, Alignment = parts.Item5, BreakBefore = parts.Item6 });

    private static readonly Gen<Block> table = Gen.Select(paragraph.Array[0, 2], Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[0, 3])
        .Select(parts => new TableCell(parts.Item1, parts.Item2, parts.Item3, parts.Item4)).Array[0, 4]
        .Select(cells => new TableRow(cells, cells.Length == 2)).Array[0, 4]
        .Select(rows => (Block)new Table(default, rows) { HasBorders = rows.Length != 3 });

    [Fact]
    public void Whatever_a_document_holds_Word_finds_no_fault()
    {
        var blocks = Gen.Frequency((4, paragraph), (1, table)).Array[0, 12];
        var document = Gen.Select(blocks, blocks, text, text, Gen.Enum<LayoutProfile>(), Gen.Enum<SourceDisplay>()).Select(parts => Sample.Party with
        {
            Profile = parts.Item5,
            Sources = parts.Item6,
            ParentIssuer = parts.Item3,
            Issuer = parts.Item4,
            Subject = parts.Item3,
            DraftMark = parts.Item4,
            Recipients = [parts.Item3, parts.Item4],
            Body = parts.Item1,
            Appendices = [new OfficialAppendix(parts.Item3, parts.Item4, parts.Item2, parts.Item1.Length % 2 == 0)],
        });
        document.Sample(made => Assert.Empty(WrittenFile.Of(made).Faults()), iter: 40, threads: 1);
    }
}
