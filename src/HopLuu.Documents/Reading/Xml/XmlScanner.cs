namespace HopLuu.Documents.Reading.Xml;

/// <summary>What <see cref="XmlScanner.Read"/> found.</summary>
internal enum XmlNode
{
    /// <summary>The end of the part.</summary>
    None,
    /// <summary>A start tag, or an empty element.</summary>
    Start,
    /// <summary>An end tag.</summary>
    End,
    /// <summary>Character data.</summary>
    Text,
}

/// <summary>
/// A forward-only scanner of XML 1.0 with namespaces over UTF-8 bytes, for the XML of office packages: no document type declaration, no entities but the five of XML,
/// nesting and sizes bounded. It makes no strings but those that are asked for and passes over what nobody wants at the speed of a search for "&lt;",
/// which is why it stands here in place of the framework's reader (docs/performance.md).
/// </summary>
internal sealed partial class XmlScanner : IDisposable
{
    private readonly XmlWindow window;
    private readonly XmlNames names = XmlNames.Shared;
    private readonly XmlBindings bindings;
    private readonly XmlName[] open;
    private (int Start, int Length, bool IsLiteral) text;
    private bool seenRoot;

    public XmlScanner(Stream stream, ReadLimits limits)
    {
        window = new XmlWindow(stream, limits.TokenBytes);
        bindings = new XmlBindings(names);
        open = new XmlName[limits.Depth];
    }

    /// <summary>Elements open at this place: the current one counts unless it is empty.</summary>
    public int Open { get; private set; }

    /// <summary>The current element has no content: there is no end tag to come.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>The current element's name.</summary>
    public XmlName Element { get; private set; } = null!;

    /// <summary>The current element's namespace.</summary>
    public XmlSpace Space => bindings.SpaceOf(Element);

    /// <summary>The character data just found.</summary>
    public string Text() => text.IsLiteral ? XmlText.Literal(window.Slice(text.Start, text.Length)) : XmlText.Decode(window.Slice(text.Start, text.Length));

    /// <summary>The character data just found, which is its own text when <see cref="IsPlainText"/>.</summary>
    public ReadOnlySpan<byte> RawText => window.Slice(text.Start, text.Length);

    /// <summary>The character data just found holds no references and no line ends that are to be changed.</summary>
    public bool IsPlainText => !text.IsLiteral && RawText.IndexOfAny((byte)'&', (byte)'\r') < 0;

    /// <summary>Where in the part the next thing to read stands.</summary>
    public long Offset => window.Offset;

    /// <summary>
    /// The bytes between the start tag just read and the first end tag of the same name, as far as the window shows them; empty when it does not,
    /// when there are more than <paramref name="longest"/>, or when prefixes may mean something else here than elsewhere in the part.
    /// </summary>
    public ReadOnlySpan<byte> ContentAhead(int longest)
    {
        if (IsEmpty || !bindings.AreOfRoot)
            return default;
        var rest = window.Rest;
        var end = rest[..Math.Min(rest.Length, longest + Element.EndTag.Length)].IndexOf(Element.EndTag);
        return end <= 0 ? default : rest[..end];
    }

    /// <summary>The offset behind a content of so many bytes and the end tag of the current element.</summary>
    public long OffsetAfter(int length) => Offset + length + Element.EndTag.Length;

    /// <summary>Passes over a content of so many bytes and the end tag of the current element.</summary>
    public void PassContent(int length)
    {
        window.Position += length + Element.EndTag.Length;
        Open--;
    }

    /// <summary>Moves to the next start tag, end tag or text.</summary>
    public XmlNode Read()
    {
        while (true)
        {
            var rest = window.Rest;
            if (rest.IsEmpty && !window.More())
                return AtEnd();
            rest = window.Rest;
            if (rest[0] != '<')
            {
                if (ReadText())
                    return XmlNode.Text;
                continue;
            }
            while (rest.Length < 2)
                rest = Longer();
            switch (rest[1])
            {
                case (byte)'/': return ReadEnd();
                case (byte)'!':
                    if (ReadMarkup())
                        return XmlNode.Text;
                    break;
                case (byte)'?': PassInstruction(); break;
                default: return ReadStart();
            }
        }
    }

    /// <summary>Passes over everything until only so many elements are open.</summary>
    public void SkipTo(int remaining)
    {
        while (Open > remaining)
        {
            var at = window.Rest.IndexOf((byte)'<');
            if (at < 0)
            {
                window.Position += window.Rest.Length;
                if (!window.More())
                    throw Damaged();
                continue;
            }
            window.Position += at;
            SkipTag();
        }
        bindings.Leave(remaining);
    }

    public void Dispose() => window.Dispose();

    private void SkipTag()
    {
        var rest = window.Rest;
        while (rest.Length < 2)
            rest = Longer();
        switch (rest[1])
        {
            case (byte)'/':
                // Looking for the end may move the window, and the position with it.
                var end = EndOf((byte)'>');
                window.Position += end + 1;
                Open--;
                break;
            case (byte)'!': ReadMarkup(); break;
            case (byte)'?': PassInstruction(); break;
            default:
                var close = EndOfTag();
                if (window.Rest[close - 1] != '/')
                    Push(Element);
                window.Position += close + 1;
                break;
        }
    }

    private XmlNode AtEnd() => Open == 0 && seenRoot ? XmlNode.None : throw Damaged();

    private bool ReadText()
    {
        int at;
        while ((at = window.Rest.IndexOf((byte)'<')) < 0)
        {
            if (window.More())
                continue;
            at = window.Rest.Length;
            break;
        }
        text = (window.Position, at, false);
        window.Position += at;
        if (Open > 0)
            return true;
        // Nothing but white space stands outside the root element.
        if (window.Slice(text.Start, at).IndexOfAnyExcept(" \t\r\n"u8) >= 0)
            throw Damaged();
        return false;
    }

    private XmlNode ReadEnd()
    {
        var close = EndOf((byte)'>');
        var name = window.Rest[2..close].TrimEnd(" \t\r\n"u8);
        if (Open == 0 || !name.SequenceEqual(open[Open - 1].Raw))
            throw Damaged();
        window.Position += close + 1;
        Open--;
        bindings.Leave(Open);
        return XmlNode.End;
    }

    /// <summary>Comments are passed over; true for a CDATA section. A document type declaration is refused: entities are the way to other files and to gigabytes.</summary>
    private bool ReadMarkup()
    {
        while (window.Rest.Length < 9 && window.More())
        {
        }
        var rest = window.Rest;
        if (rest.StartsWith("<!--"u8))
        {
            window.Position += 4;
            PassOver("-->"u8);
            return false;
        }
        if (rest.StartsWith("<!DOCTYPE"u8))
            throw new RefusedException(ReadProblems.ForeignEntities);
        if (!rest.StartsWith("<![CDATA["u8) || Open == 0)
            throw Damaged();
        int length;
        while ((length = window.Rest[9..].IndexOf("]]>"u8)) < 0)
            Longer();
        text = (window.Position + 9, length, true);
        window.Position += 9 + length + 3;
        return true;
    }

    /// <summary>The mark that opens an instruction does not share its "?" with the one that closes it: "&lt;?&gt;" is open.</summary>
    private void PassInstruction()
    {
        window.Position += 2;
        PassOver("?>"u8);
    }

    private void PassOver(ReadOnlySpan<byte> mark)
    {
        int at;
        while ((at = window.Rest.IndexOf(mark)) < 0)
        {
            // Of what goes only the last bytes can be the mark's beginning.
            window.Position += Math.Max(0, window.Rest.Length - mark.Length);
            Longer();
        }
        window.Position += at + mark.Length;
    }

    private int EndOf(byte mark)
    {
        int at;
        while ((at = window.Rest.IndexOf(mark)) < 0)
            Longer();
        return at;
    }

    private void Push(XmlName name)
    {
        if (Open == open.Length)
            throw new RefusedException(ReadProblems.TooDeep);
        open[Open++] = name;
    }

    private ReadOnlySpan<byte> Longer() => window.More() ? window.Rest : throw Damaged();

    private static RefusedException Damaged() => new(ReadProblems.Damaged);
}
