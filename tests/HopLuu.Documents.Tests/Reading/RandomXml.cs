using System.Text;

namespace HopLuu.Documents.Tests.Reading;

/// <summary>A well-formed document with namespaces that has everything an office package may hold and much that it never does. The same seed gives the same document.</summary>
internal sealed class RandomXml(int seed, int size)
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly string[] Addresses =
    [
        Word, Word, "http://purl.oclc.org/ooxml/wordprocessingml/main", "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "http://schemas.openxmlformats.org/officeDocument/2006/math", "urn:khác", "u?a=1&amp;b=2", "&#104;ttp://schemas.openxmlformats.org/wordprocessingml/2006/main", " ",
    ];

    private static readonly string[] Words =
    [
        "chữ", "Đảng ủy", " ", "\n", "\r\n", "\r", "\t", "&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#273;", "&#x1EC7;", "&#128512;", "&#x1F600;", "😀", "e\u0302\u0323", "]]", ">", "'", "=",
        "&#10;", "&#xD;", "&#9;", "xmlns", "xmlns:w", "/>", "\u00A0", "\uFEFF", "&#38;amp;", "1", "-->", "?>", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ];

    private static readonly string[] Names = ["p", "r", "t", "x", "val", "tag", "mục-1", "a.b", "_", "xmlnsx"];
    private static readonly string[] Prefixes = ["", "w", "v", "ww", "z"];

    private readonly Random random = new(seed);
    private readonly StringBuilder text = new();
    private readonly Stack<Dictionary<string, string>> scopes = new();
    private readonly bool isLong = size > 150;
    private int left = size;
    private int deep;

    /// <summary>Only letters of ISO 8859-1 stand in it.</summary>
    public bool IsLatin { get; init; }

    public string Build()
    {
        scopes.Push(new() { [""] = "", ["xml"] = "xml" });
        Outside();
        Element();
        Outside();
        return text.ToString();
    }

    private bool Chance(int percent) => random.Next(100) < percent;

    private T Any<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];

    private void Outside()
    {
        for (var i = random.Next(3); i > 0; i--)
        {
            switch (random.Next(3))
            {
                case 0: text.Append(Any([" ", "\r\n", "\n\t"])); break;
                case 1: Comment(); break;
                default: Instruction(); break;
            }
        }
    }

    private void Element()
    {
        left--;
        deep++;
        var scope = new Dictionary<string, string>(scopes.Peek(), StringComparer.Ordinal);
        var attributes = Declarations(scope);
        var prefix = Any([.. scope.Keys.Where(name => name != "xml")]);
        attributes.AddRange(Attributes(scope));
        var name = (prefix.Length == 0 ? "" : prefix + ":") + Latin(Any(Names));
        text.Append('<').Append(name);
        foreach (var attribute in attributes.OrderBy(_ => random.Next()).ToList())
            text.Append(Any([" ", "\n", " \t\r\n "])).Append(attribute);
        text.Append(Any(["", "", " "]));
        if (Chance(25))
        {
            text.Append("/>");
        }
        else
        {
            text.Append('>');
            scopes.Push(scope);
            Content();
            scopes.Pop();
            text.Append("</").Append(name).Append(Any(["", "", " ", "\r\n"])).Append('>');
        }
        deep--;
    }

    private List<string> Declarations(Dictionary<string, string> scope)
    {
        var found = new List<string>();
        for (var i = deep == 1 ? 2 : Chance(15) ? 1 : 0; i > 0; i--)
        {
            var prefix = Any(Prefixes);
            var address = prefix.Length == 0 && Chance(30) ? "" : Latin(Any(Addresses));
            if (found.Exists(other => other.StartsWith(prefix.Length == 0 ? "xmlns=" : $"xmlns:{prefix}=", StringComparison.Ordinal)))
                continue;
            found.Add($"{(prefix.Length == 0 ? "xmlns" : "xmlns:" + prefix)}={(Chance(50) ? $"'{address}'" : $"\"{address}\"")}");
            scope[prefix] = address;
        }
        return found;
    }

    // Local names differ, so that no two attributes have one name whatever their prefixes mean.
    private IEnumerable<string> Attributes(Dictionary<string, string> scope) =>
        XmlEvents.Attributes.Where(_ => Chance(30)).Select(local =>
        {
            var prefix = Any([.. scope.Keys]);
            var quote = Any(["\"", "'"]);
            var value = Piece(random.Next(4)).Replace(quote, "", StringComparison.Ordinal);
            return $"{(prefix.Length == 0 ? "" : prefix + ":")}{local}{Any(["=", " = ", "=\n"])}{quote}{value}{quote}";
        }).ToList();

    private void Content()
    {
        for (var i = random.Next(6); i > 0; i--)
        {
            switch (random.Next(9))
            {
                case 0 or 1 or 2 when left > 0 && deep < 250: Element(); break;
                case 3: Comment(); break;
                case 4: Instruction(); break;
                case 5: text.Append("<![CDATA[").Append(Latin(Any(["", "<b>&amp;", "]]", "]]]", "chữ\r\nhai", "]>", "]] >", "<![CDATA["]))).Append("]]>"); break;
                case 6 when Chance(2): text.Append(string.Concat(Enumerable.Repeat(Latin("Nhân dân "), 9_000))); break;
                default: text.Append(' ').Append(Piece(random.Next(5)).Replace("]]>", "]] >", StringComparison.Ordinal)); break;
            }
        }
        while (deep is > 3 and < 200 && left > 0 && isLong)
            Element();
    }

    private string Piece(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => Latin(Any(Words))));

    private void Comment() => text.Append("<!--").Append(Latin(Any(["", " chú ", "<w:p>", ">", "- x", "&không", "]]>", "'\""]))).Append("-->");

    private void Instruction() => text.Append(Any(["<?mso x?>", "<?x <a>?>", "<?y '\" > ?>", "<?z?>"]));

    private string Latin(string piece) => !IsLatin || piece.All(letter => letter <= '\u00FF') ? piece : "é";
}
