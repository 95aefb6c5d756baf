using System.Buffers.Text;
using HopLuu.Documents.Reading.Xml;

namespace HopLuu.Documents.Reading.Word;

/// <summary>
/// A forward-only cursor over the XML of one part. The pattern of use: <c>var inside = part.Enter(); while (part.NextChild(inside)) …</c>;
/// a child that the loop leaves alone is passed over with all it holds.
/// </summary>
internal sealed class PartReader(Stream stream, ReadBudget budget) : IDisposable
{
    private readonly XmlScanner xml = new(stream, budget.Limits);

    /// <summary>Local name in the Word namespace, "mc:…" and "m:…" for compatibility and formulas, "" for everything else.</summary>
    public string Name => xml.Space switch
    {
        XmlSpace.Word => xml.Element.Local,
        XmlSpace.Compatibility => xml.Element.Local switch { "AlternateContent" => "mc:AlternateContent", "Choice" => "mc:Choice", "Fallback" => "mc:Fallback", _ => "" },
        XmlSpace.Math => xml.Element.Local switch { "t" => "m:t", "oMath" or "oMathPara" => "m:oMath", _ => "" },
        XmlSpace.Other or XmlSpace.None => "",
    };

    /// <summary>Local name whatever the namespace.</summary>
    public string LocalName => xml.Element.Local;

    /// <summary>Moves to the root element.</summary>
    public void MoveToRoot() => xml.Read();

    /// <summary>Enters the current element: the token for <see cref="NextChild"/>.</summary>
    public int Enter() => xml.IsEmpty ? int.MaxValue : xml.Open;

    /// <summary>Moves to the next child element of the entered one; false at its end.</summary>
    public bool NextChild(int inside)
    {
        if (xml.Open < inside)
            return false;
        xml.SkipTo(inside);
        while (true)
        {
            switch (xml.Read())
            {
                case XmlNode.Start: return true;
                case XmlNode.Text: break;
                case XmlNode.End or XmlNode.None: return false;
            }
        }
    }

    /// <summary>Reads what is left of the part, so that a file broken off after the last thing wanted is known as broken.</summary>
    public void Finish()
    {
        xml.SkipTo(0);
        while (xml.Read() != XmlNode.None)
        {
        }
    }

    /// <summary>The text directly inside the current element.</summary>
    public string Text()
    {
        if (xml.IsEmpty)
            return "";
        var inside = xml.Open;
        string text = "";
        System.Text.StringBuilder? more = null;
        while (true)
        {
            switch (xml.Read())
            {
                case XmlNode.Start: xml.SkipTo(inside); break;
                case XmlNode.Text when text.Length == 0: text = xml.Text(); break;
                case XmlNode.Text: (more ??= new(text)).Append(xml.Text()); break;
                case XmlNode.End or XmlNode.None: return more?.ToString() ?? text;
            }
        }
    }

    /// <summary>Appends the text directly inside the current element.</summary>
    public void AppendText(ParagraphBuilder builder, in Look look)
    {
        if (xml.IsEmpty)
            return;
        var inside = xml.Open;
        while (true)
        {
            switch (xml.Read())
            {
                case XmlNode.Start: xml.SkipTo(inside); break;
                case XmlNode.Text when xml.IsPlainText: builder.AppendUtf8(xml.RawText, look); break;
                // A carriage return that is written as a reference is a line's end to a person.
                case XmlNode.Text: builder.Append(xml.Text().Replace('\r', '\n'), look); break;
                case XmlNode.End or XmlNode.None: return;
            }
        }
    }

    /// <summary>What the content of the current element is read as: read anew only when the same bytes were not read before.</summary>
    public T Cached<T, TState>(FragmentCache<T> cache, TState state, Func<PartReader, TState, T> read)
        where T : class
    {
        var content = xml.ContentAhead(FragmentCache<T>.Longest);
        if (content.IsEmpty)
            return read(this, state);
        if (cache.Find(content) is { } known)
        {
            xml.PassContent(content.Length);
            return known;
        }
        var (key, end) = (content.ToArray(), xml.OffsetAfter(content.Length));
        var value = read(this, state);
        // A like element inside ended first (a tracked change holds the former properties): the bytes were not the whole content.
        if (xml.Offset == end)
            cache.Keep(key, value);
        return value;
    }

    /// <summary>False when the content of the current element surely does not hold a word.</summary>
    public bool MayHold(ReadOnlySpan<byte> word)
    {
        var content = xml.ContentAhead(FragmentCache<ParagraphFormat>.Longest);
        return content.IsEmpty ? !xml.IsEmpty : content.IndexOf(word) >= 0;
    }

    /// <summary>An attribute in the element's own namespace, or without one; null when it is missing.</summary>
    public string? Attribute(ReadOnlySpan<byte> name)
    {
        var raw = xml.RawAttribute(name, out var found);
        return found ? xml.ValueOf(raw) : null;
    }

    /// <summary>The attribute "val".</summary>
    public string? Value => Attribute("val"u8);

    /// <summary>An on-off property (ISO 29500-1 §17.17.4): present without a value means on.</summary>
    public bool IsOn => IsOnBy("val"u8) ?? true;

    /// <summary>An attribute as on or off; null when it is missing.</summary>
    public bool? IsOnBy(ReadOnlySpan<byte> name)
    {
        var raw = xml.RawAttribute(name, out var found);
        return found ? !(raw.SequenceEqual("0"u8) || raw.SequenceEqual("false"u8) || raw.SequenceEqual("off"u8)) : null;
    }

    /// <summary>An attribute as a whole number; null when it is missing or none.</summary>
    public int? Number(ReadOnlySpan<byte> name)
    {
        var raw = xml.RawAttribute(name, out var found);
        if (!found)
            return null;
        return Utf8Parser.TryParse(raw, out int number, out var length) && length == raw.Length ? number : Numbers.Parse(Attribute(name));
    }

    public void Dispose() => xml.Dispose();
}
