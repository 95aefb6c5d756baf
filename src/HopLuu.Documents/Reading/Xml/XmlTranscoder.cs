using System.Text;

namespace HopLuu.Documents.Reading.Xml;

/// <summary>The bytes of a part in another encoding as UTF-8, piece by piece; what is no text of that encoding is refused.</summary>
/// <param name="begun">The bytes that were read already to tell the encoding.</param>
internal sealed class XmlTranscoder(Stream stream, Encoding encoding, byte[] begun)
{
    private const int Piece = 16 * 1024;

    private readonly Decoder decoder = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetDecoder();
    private readonly Encoder encoder = XmlText.Strict.GetEncoder();
    private readonly byte[] stored = new byte[Piece];
    private readonly char[] letters = new char[Piece + 16];
    private readonly byte[] bytes = new byte[(Piece + 16) * 3];
    private Memory<byte> ready;
    private int taken;
    private bool ended;

    public int Read(Span<byte> into)
    {
        while (ready.IsEmpty)
        {
            if (ended)
                return 0;
            Convert();
        }
        var length = Math.Min(ready.Length, into.Length);
        ready.Span[..length].CopyTo(into);
        ready = ready[length..];
        return length;
    }

    private void Convert()
    {
        var length = Math.Min(begun.Length - taken, Piece);
        if (length > 0)
            begun.AsSpan(taken, length).CopyTo(stored);
        else
            length = stream.Read(stored, 0, Piece);
        taken = Math.Min(taken + length, begun.Length);
        ended = length == 0;
        var count = decoder.GetChars(stored.AsSpan(0, length), letters, flush: ended);
        ready = bytes.AsMemory(0, encoder.GetBytes(letters.AsSpan(0, count), bytes, flush: ended));
    }
}
