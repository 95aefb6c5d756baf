using System.Buffers;

namespace HopLuu.Documents.Reading.Xml;

internal sealed partial class XmlScanner
{
    private static readonly SearchValues<byte> NameEnds = SearchValues.Create(" \t\r\n/>"u8);
    private static readonly SearchValues<byte> AttributeNameEnds = SearchValues.Create("= \t\r\n/>\"'<"u8);

    private static readonly SearchValues<byte> Normalised = SearchValues.Create("&\t\r\n"u8);

    private (int Start, int Length) pending;
    private readonly List<(int Name, int NameLength, int Value, int ValueLength)> attributes = [];

    /// <summary>
    /// The raw value of an attribute without a namespace or in the element's own; the empty span of no length that <paramref name="found"/> denies when there is none.
    /// Good until the next reading.
    /// </summary>
    public ReadOnlySpan<byte> RawAttribute(ReadOnlySpan<byte> local, out bool found)
    {
        if (pending.Length > 0)
        {
            ReadAttributes(pending.Start, pending.Length);
            pending = default;
        }
        foreach (var (start, length, value, valueLength) in attributes)
        {
            if (length < local.Length)
                continue;
            var name = window.Slice(start, length);
            if (!name.EndsWith(local))
                continue;
            found = length == local.Length || (name[^(local.Length + 1)] == ':' && IsOwn(name[..^(local.Length + 1)]));
            if (found)
                return window.Slice(value, valueLength);
        }
        found = false;
        return default;
    }

    /// <summary>A raw value as a string.</summary>
    public string ValueOf(ReadOnlySpan<byte> raw) => raw.IndexOfAny(Normalised) < 0 ? names.Value(raw) : XmlText.Value(raw);

    private bool IsOwn(ReadOnlySpan<byte> prefix) => prefix.SequenceEqual(Element.Prefix) || bindings.SpaceOf(prefix) == Space;

    private XmlNode ReadStart()
    {
        if (Open == 0 && seenRoot)
            throw Damaged();
        seenRoot = true;
        var close = EndOfTag();
        var tag = window.Rest[..close];
        var nameLength = tag[1..].IndexOfAny(NameEnds);
        if (nameLength < 0)
            nameLength = close - 1;
        if (nameLength == 0)
            throw Damaged();
        IsEmpty = tag[^1] == '/';
        Element = names.Name(tag.Slice(1, nameLength));
        bindings.Leave(Open);
        attributes.Clear();
        // Most attributes are never asked for (revision ids): they are read on demand, unless there may be a namespace among them.
        var attributesLength = close - (IsEmpty ? 1 : 0) - nameLength - 1;
        pending = (window.Position + nameLength + 1, attributesLength);
        if (attributesLength > 0 && tag.Slice(nameLength + 1, attributesLength).IndexOf("xmlns"u8) >= 0)
        {
            ReadAttributes(pending.Start, pending.Length);
            pending = default;
        }
        if (!IsEmpty)
            Push(Element);
        window.Position += close + 1;
        return XmlNode.Start;
    }

    /// <summary>Offset of the "&gt;" that ends the tag at the position; one inside quotes does not.</summary>
    private int EndOfTag()
    {
        var at = 1;
        while (true)
        {
            var rest = window.Rest;
            var found = rest[at..].IndexOfAny((byte)'>', (byte)'"', (byte)'\'');
            if (found >= 0 && rest[at + found] == '>')
                return at + found;
            if (found >= 0 && rest[(at + found + 1)..].IndexOf(rest[at + found]) is >= 0 and var length)
                at += found + length + 2;
            else
                Longer();
        }
    }

    private void ReadAttributes(int tag, int end)
    {
        var content = window.Slice(tag, end);
        var at = 0;
        while (true)
        {
            at += LengthOfSpace(content[at..]);
            if (at >= end)
                return;
            var nameLength = content[at..].IndexOfAny(AttributeNameEnds);
            if (nameLength <= 0)
                throw Damaged();
            var equals = at + nameLength + LengthOfSpace(content[(at + nameLength)..]);
            if (equals >= end || content[equals] != '=')
                throw Damaged();
            var quote = equals + 1 + LengthOfSpace(content[(equals + 1)..]);
            if (quote >= end || content[quote] is not ((byte)'"' or (byte)'\''))
                throw Damaged();
            var length = content[(quote + 1)..].IndexOf(content[quote]);
            if (length < 0)
                throw Damaged();
            Add(tag, content.Slice(at, nameLength), at, quote + 1, length);
            at = quote + length + 2;
        }
    }

    private void Add(int tag, ReadOnlySpan<byte> name, int at, int value, int length)
    {
        if (name.StartsWith("xmlns"u8) && (name.Length == 5 || name[5] == ':'))
            bindings.Bind(name.Length == 5 ? default : name[6..], XmlText.Plain(window.Slice(tag + value, length)), Open);
        else
            attributes.Add((tag + at, name.Length, tag + value, length));
    }

    private static int LengthOfSpace(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (length < text.Length && text[length] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            length++;
        return length;
    }
}
