using System.Globalization;
using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ganss.Xss;
using HopLuu.Documents.Model;
using HopLuu.Vietnamese;

namespace HopLuu.Core.Reporting;

/// <summary>
/// The small HTML that sections are kept in: paragraphs, lists, tables, bold, italic, underline. What the editor sends or Word pastes is cleaned
/// to it, and it turns into blocks of the document model and back without loss.
/// </summary>
public static class RichText
{
    /// <summary>Longest content of a section, in characters of HTML.</summary>
    public const int MaxLength = 400_000;

    private static readonly string[] Allowed =
        ["p", "br", "strong", "b", "em", "i", "u", "sup", "sub", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "h3", "h4"];

    private static readonly HtmlSanitizer Sanitizer = MakeSanitizer();

    /// <summary>Leaves only what a section may hold; scripts, styles, links and pictures go, their words stay. Text is NFC.</summary>
    public static string Clean(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return Sanitizer.Sanitize(VietnameseText.Compose(html)).Trim();
    }

    /// <summary>The words alone, a line a paragraph.</summary>
    public static string PlainText(string html) => string.Join('\n', ToBlocks(html).SelectMany(Lines)).Trim();

    /// <summary>Number of syllables.</summary>
    public static int Words(string html) => Syllables.Of(PlainText(html)).Count;

    /// <summary>Paragraphs of plain words and nothing more: a plain text field shows all of it.</summary>
    public static bool IsPlain(string html) => new HtmlParser().ParseDocument($"<body>{html}</body>").Body!.QuerySelectorAll("*").All(element => element.LocalName is "p" or "br");

    /// <summary>Small HTML as blocks of the document model.</summary>
    public static IReadOnlyList<Block> ToBlocks(string html)
    {
        var document = new HtmlParser().ParseDocument($"<body>{html}</body>");
        var blocks = new List<Block>();
        var at = 0;
        foreach (var node in document.Body!.ChildNodes)
            Add(node, blocks, 1, ref at);
        return blocks;
    }

    /// <summary>Blocks of the document model as small HTML.</summary>
    public static string OfBlocks(IEnumerable<Block> blocks)
    {
        var html = new StringBuilder();
        foreach (var block in blocks)
            Write(block, html);
        return html.ToString();
    }

    /// <summary>Plain text as small HTML, a paragraph a line.</summary>
    public static string OfText(string text) =>
        string.Concat(text.Split('\n').Where(line => line.Length > 0).Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>"));

    private static HtmlSanitizer MakeSanitizer()
    {
        var sanitizer = new HtmlSanitizer { KeepChildNodes = true };
        sanitizer.AllowedTags.Clear();
        sanitizer.AllowedTags.UnionWith(Allowed);
        sanitizer.AllowedAttributes.Clear();
        sanitizer.AllowedAttributes.UnionWith(["colspan", "rowspan"]);
        sanitizer.AllowedCssProperties.Clear();
        sanitizer.AllowedSchemes.Clear();
        sanitizer.RemovingTag += static (_, removing) =>
        {
            // The words of these are no text of a report.
            if (removing.Tag is IHtmlScriptElement or IHtmlStyleElement or IHtmlTitleElement)
                removing.Tag.TextContent = "";
        };
        return sanitizer;
    }

    private static void Add(INode node, List<Block> blocks, int level, ref int at)
    {
        switch (node)
        {
            case IText text when !string.IsNullOrWhiteSpace(text.Data):
                blocks.Add(new Paragraph(new Location("body", at++), [new Run(Tidy(text.Data))]));
                break;
            case IHtmlTableElement table:
                blocks.Add(TableOf(table, ref at));
                break;
            case IElement { LocalName: "ul" or "ol" } list:
                AddItems(list, blocks, level, ref at);
                break;
            case IElement element:
                blocks.Add(new Paragraph(new Location("body", at++), RunsOf(element))
                {
                    Kind = element.LocalName is "h3" or "h4" ? ParagraphKind.Heading : ParagraphKind.Body,
                });
                break;
        }
    }

    private static void AddItems(IElement list, List<Block> blocks, int level, ref int at)
    {
        var number = 0;
        foreach (var item in list.Children.Where(child => child.LocalName == "li"))
        {
            number++;
            var inner = item.ChildNodes.Where(node => node is IElement { LocalName: "ul" or "ol" }).ToList();
            var runs = item.ChildNodes.Where(node => !inner.Contains(node)).SelectMany(node => RunsOf(node, default)).ToList();
            blocks.Add(new Paragraph(new Location("body", at++), runs)
            {
                Kind = ParagraphKind.ListItem, Level = level, Number = list.LocalName == "ol" ? $"{number.ToString(CultureInfo.InvariantCulture)}." : level == 1 ? "-" : "+",
            });
            foreach (var nested in inner.OfType<IElement>())
                AddItems(nested, blocks, level + 1, ref at);
        }
    }

    private static Table TableOf(IHtmlTableElement table, ref int at)
    {
        var location = new Location("body", at++);
        var rows = new List<TableRow>();
        var covered = new Dictionary<(int Row, int Column), bool>();
        foreach (var row in table.Rows.Take(2000))
        {
            var cells = new List<TableCell>();
            var column = 0;
            foreach (var cell in row.Cells.Take(100))
            {
                while (covered.ContainsKey((rows.Count, column)))
                    column++;
                var (columns, tall) = (Math.Clamp(cell.ColumnSpan, 1, 50), Math.Clamp(cell.RowSpan, 1, 500));
                for (var below = 1; below < tall; below++)
                {
                    for (var right = 0; right < columns; right++)
                        covered[(rows.Count + below, column + right)] = true;
                }
                cells.Add(new TableCell(CellBlocks(cell, ref at), column, columns, tall));
                column += columns;
            }
            rows.Add(new TableRow(cells, IsHeader: row.ParentElement?.LocalName == "thead" || (row.Cells.Length > 0 && row.Cells.All(cell => cell.LocalName == "th"))));
        }
        return new Table(location, rows);
    }

    private static List<Block> CellBlocks(IElement cell, ref int at)
    {
        var blocks = new List<Block>();
        if (cell.Children.Any(child => child.LocalName is "p" or "ul" or "ol"))
        {
            foreach (var node in cell.ChildNodes)
                Add(node, blocks, 1, ref at);
        }
        else
        {
            blocks.Add(new Paragraph(new Location("body", at++), RunsOf(cell)));
        }
        return blocks;
    }

    private static List<Run> RunsOf(IElement element) => [.. element.ChildNodes.SelectMany(node => RunsOf(node, default))];

    private readonly record struct Look(bool Bold, bool Italic, bool Underline);

    private static IEnumerable<Run> RunsOf(INode node, Look look) => node switch
    {
        IText text => Tidy(text.Data) is { Length: > 0 } words ? [new Run(words, look.Bold, look.Italic, look.Underline)] : [],
        IElement { LocalName: "br" } => [new Run("\n", look.Bold, look.Italic, look.Underline)],
        IElement element => element.ChildNodes.SelectMany(child => RunsOf(child, element.LocalName switch
        {
            "strong" or "b" or "th" => look with { Bold = true },
            "em" or "i" => look with { Italic = true },
            "u" => look with { Underline = true },
            _ => look,
        })),
        _ => [],
    };

    private static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var plain = letter is '\r' or '\n' or '\t' or '\u00a0' ? ' ' : letter;
            if (plain != ' ' || tidy.Length == 0 || tidy[^1] != ' ')
                tidy.Append(plain);
        }
        return tidy.ToString();
    }

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        Paragraph paragraph => [$"{(paragraph.Number is { } number ? number + " " : "")}{paragraph.Text.Trim()}"],
        Table table => table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => cell.Text.Replace('\n', ' ').Trim()))),
        _ => [],
    };

    private static void Write(Block block, StringBuilder html)
    {
        switch (block)
        {
            case Table table:
                html.Append("<table><tbody>");
                foreach (var row in table.Rows)
                {
                    html.Append("<tr>");
                    foreach (var cell in row.Cells)
                        WriteCell(cell, row.IsHeader ? "th" : "td", html);
                    html.Append("</tr>");
                }
                html.Append("</tbody></table>");
                break;
            case Paragraph paragraph:
                html.Append("<p>");
                if (paragraph.Number is { } number)
                    html.Append(WebUtility.HtmlEncode(number)).Append(' ');
                foreach (var run in paragraph.Runs)
                    WriteRun(run, html);
                html.Append("</p>");
                break;
        }
    }

    private static void WriteCell(TableCell cell, string tag, StringBuilder html)
    {
        html.Append('<').Append(tag);
        if (cell.ColumnSpan > 1)
            html.Append(CultureInfo.InvariantCulture, $" colspan=\"{cell.ColumnSpan}\"");
        if (cell.RowSpan > 1)
            html.Append(CultureInfo.InvariantCulture, $" rowspan=\"{cell.RowSpan}\"");
        html.Append('>');
        foreach (var block in cell.Blocks)
            Write(block, html);
        html.Append("</").Append(tag).Append('>');
    }

    private static void WriteRun(Run run, StringBuilder html)
    {
        if (run.Text.Length == 0)
            return;
        if (run.Bold)
            html.Append("<strong>");
        if (run.Italic)
            html.Append("<em>");
        if (run.Underline)
            html.Append("<u>");
        html.Append(WebUtility.HtmlEncode(run.Text).Replace("\n", "<br>", StringComparison.Ordinal));
        if (run.Underline)
            html.Append("</u>");
        if (run.Italic)
            html.Append("</em>");
        if (run.Bold)
            html.Append("</strong>");
    }
}
