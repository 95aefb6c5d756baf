using System.Buffers;
using System.Text;

namespace HopLuu.Documents.Reading.Xml;

/// <summary>The stretch of a part's bytes that is being read, as UTF-8 whatever the part's own encoding. Grows only for a token that needs it.</summary>
internal sealed class XmlWindow : IDisposable
{
    private const int Usual = 64 * 1024;

    private readonly int largestToken;
    private readonly Stream stream;
    private XmlTranscoder? transcoder;
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(Usual);
    private long moved;
    private int end;
    private bool ended;

    public XmlWindow(Stream stream, int largestToken)
    {
        (this.stream, this.largestToken) = (stream, largestToken);
        Fill();
        Position = SkipMark();
    }

    /// <summary>Where reading stands in <see cref="Rest"/>'s buffer.</summary>
    public int Position { get; set; }

    /// <summary>Bytes of the part before the position.</summary>
    public long Offset => moved + Position;

    /// <summary>The bytes from the position on, as far as they are there.</summary>
    public ReadOnlySpan<byte> Rest => buffer.AsSpan(Position, end - Position);

    /// <summary>A piece that was found at an offset from the position; good until the next <see cref="More"/>.</summary>
    public ReadOnlySpan<byte> Slice(int start, int length) => buffer.AsSpan(start, length);

    /// <summary>Brings more bytes behind those from the position on, which move to the front; false at the end of the part.</summary>
    public bool More()
    {
        if (ended)
            return false;
        if (Position > 0)
        {
            buffer.AsSpan(Position, end - Position).CopyTo(buffer);
            moved += Position;
            (end, Position) = (end - Position, 0);
        }
        else if (end == buffer.Length)
        {
            Grow();
        }
        return Fill();
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        stream.Dispose();
    }

    private bool Fill()
    {
        var before = end;
        // As much as fits: a stream gives what it has, and a token should seldom be cut.
        while (end < buffer.Length && !ended)
        {
            var read = transcoder is null ? stream.Read(buffer, end, buffer.Length - end) : transcoder.Read(buffer.AsSpan(end));
            ended = read == 0;
            end += read;
        }
        return end > before;
    }

    private void Grow()
    {
        if (buffer.Length > largestToken)
            throw new RefusedException(ReadProblems.TooLarge);
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, end).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    /// <summary>Passes over a byte order mark; a part in another encoding than UTF-8 is put into UTF-8 first (XML 1.0 §4.3.3, appendix F).</summary>
    private int SkipMark()
    {
        var first = buffer.AsSpan(0, Math.Min(end, 200));
        if (first.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return 3;
        var encoding = first switch
        {
            [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] or [0, (byte)'<', ..] => Encoding.BigEndianUnicode,
            _ => Declared(first),
        };
        if (encoding is null)
            return 0;
        transcoder = new XmlTranscoder(stream, encoding, buffer.AsSpan(0, end).ToArray());
        (end, ended) = (0, false);
        Fill();
        return buffer.AsSpan(0, end).StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
    }

    private static Encoding? Declared(ReadOnlySpan<byte> first)
    {
        if (!first.StartsWith("<?xml"u8) || first.IndexOf("?>"u8) is not (> 0 and var close))
            return null;
        var declaration = first[..close];
        var at = declaration.IndexOf("encoding"u8);
        if (at < 0)
            return null;
        declaration = declaration[(at + 8)..];
        var open = declaration.IndexOfAny((byte)'"', (byte)'\'');
        var length = open < 0 ? -1 : declaration[(open + 1)..].IndexOf(declaration[open]);
        if (length < 0)
            return null;
        var name = Encoding.ASCII.GetString(declaration.Slice(open + 1, length));
        if (name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase) || name.Equals("utf8", StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            var encoding = Encoding.GetEncoding(name);
            // Whoever can read the declaration letter by letter has no text of wider letters before him.
            return encoding.GetByteCount("<") == 1 ? encoding : throw new RefusedException(ReadProblems.Damaged);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            throw new RefusedException(ReadProblems.Damaged);
        }
    }
}
