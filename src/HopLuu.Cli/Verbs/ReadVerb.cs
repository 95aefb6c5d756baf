using HopLuu.Cli.Answers;
using HopLuu.Cli.CommandLine;
using HopLuu.Cli.Inputs;
using HopLuu.Cli.Output;
using HopLuu.Documents.Model;

namespace HopLuu.Cli.Verbs;

/// <summary><c>hopluu read FILE</c>: any accepted file as the document model.</summary>
internal sealed class ReadVerb : Verb
{
    public override string Name => "read";
    public override string Summary => "đọc một tệp và in nội dung theo mô hình văn bản: đề mục, đoạn, bảng, chú thích";
    public override PathArgument Paths { get; } = new("TỆP", "tệp cần đọc (.docx, .txt, .md)", 1, 1);
    public override IReadOnlyList<Option> Options { get; } = [Option.Json];
    public override IReadOnlyList<string> Examples { get; } = ["hopluu read bao-cao-xa.docx", "hopluu read bao-cao-xa.docx --json > bao-cao-xa.json"];

    public override ExitCode Run(Arguments arguments, Terminal terminal)
    {
        if (SingleFile.Read(arguments.Paths[0], arguments, terminal) is not { } document)
            return ExitCode.Unreadable;
        if (arguments.Json)
            terminal.PrintJson(ReadAnswer.Of(document), AnswerJson.Plain.ReadAnswer);
        else
            Show(document, terminal);
        return ExitCode.Done;
    }

    private static void Show(Document document, Terminal terminal)
    {
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case Paragraph paragraph when paragraph.Text.Length > 0:
                    terminal.Print(Prefix(paragraph) + (paragraph.Number is null ? "" : paragraph.Number + " ") + paragraph.Text);
                    break;
                case Table table:
                    foreach (var row in table.Rows)
                        terminal.Print("  | " + string.Join(" | ", row.Cells.Select(cell => cell.Text.Replace('\n', ' '))) + " |");
                    break;
            }
        }
        foreach (var note in document.Notes)
            terminal.Print($"  [{note.Mark}] {string.Join(' ', note.Paragraphs.Select(paragraph => paragraph.Text))}");
    }

    private static string Prefix(Paragraph paragraph) => paragraph.Kind switch
    {
        ParagraphKind.Heading => new string('#', Math.Clamp(paragraph.Level ?? 1, 1, 6)) + " ",
        ParagraphKind.ListItem => paragraph.Number is null ? "• " : "",
        ParagraphKind.Body => "",
    };
}
