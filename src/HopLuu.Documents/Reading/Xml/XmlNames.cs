using System.Text;

namespace HopLuu.Documents.Reading.Xml;

/// <summary>An element's name as it stands in a file, with its parts.</summary>
internal sealed class XmlName(byte[] raw, int prefixLength, string local, XmlName? next)
{
    public byte[] Raw => raw;
    public ReadOnlySpan<byte> Prefix => raw.AsSpan(0, prefixLength);
    public string Local => local;
    public XmlName? Next => next;

    /// <summary>The end tag as it is written without white space.</summary>
    public byte[] EndTag { get; } = [.. "</"u8, .. raw, (byte)'>'];

    /// <summary>What the prefix means, as of <see cref="Version"/> of the bindings.</summary>
    public XmlSpace Space { get; set; }
    public long Version { get; set; } = -1;
}

/// <summary>Names and short attribute values met so far, so that each becomes a string once. One for each thread, kept from file to file.</summary>
internal sealed class XmlNames
{
    private const int Buckets = 1024;
    private const int MostNames = 20_000;
    private const int KeptNames = 2_000;
    private const int LongestValue = 32;

    [ThreadStatic]
    private static XmlNames? shared;

    private readonly XmlName?[] names = new XmlName?[Buckets];
    private readonly (byte[]? Raw, string Text)[] values = new (byte[]?, string)[Buckets];
    private int count;
    private long version;

    /// <summary>The thread's own table; a new one where a strange file has filled it.</summary>
    public static XmlNames Shared => shared is { count: < KeptNames } kept ? kept : shared = new XmlNames();

    /// <summary>A number that no binding of prefixes had before.</summary>
    public long NextVersion() => ++version;

    public XmlName Name(ReadOnlySpan<byte> raw)
    {
        ref var bucket = ref names[Hash(raw)];
        for (var name = bucket; name is not null; name = name.Next)
        {
            if (raw.SequenceEqual(name.Raw))
                return name;
        }
        if (++count > MostNames)
            throw new RefusedException(ReadProblems.Bomb);
        var colon = raw.IndexOf((byte)':');
        var local = Encoding.UTF8.GetString(raw[(colon + 1)..]);
        return bucket = new XmlName(raw.ToArray(), Math.Max(colon, 0), string.IsInterned(local) ?? local, bucket);
    }

    /// <summary>A value without references as a string; short ones are remembered.</summary>
    public string Value(ReadOnlySpan<byte> raw)
    {
        if (raw.Length > LongestValue)
            return XmlText.Strict.GetString(raw);
        ref var slot = ref values[Hash(raw)];
        if (slot.Raw is null || !raw.SequenceEqual(slot.Raw))
            slot = (raw.ToArray(), XmlText.Strict.GetString(raw));
        return slot.Text;
    }

    private static int Hash(ReadOnlySpan<byte> raw)
    {
        var hash = (uint)raw.Length;
        foreach (var value in raw)
            hash = hash * 31 + value;
        return (int)((hash ^ (hash >> 10)) & (Buckets - 1));
    }
}
