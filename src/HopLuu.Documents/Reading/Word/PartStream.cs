using System.IO.Compression;

namespace HopLuu.Documents.Reading.Word;

/// <summary>The unfolded bytes of a part, counted against the budget as they come: what an archive declares is not believed.</summary>
internal sealed class PartStream(Stream stored, ZipEntry entry, ReadBudget budget) : Stream
{
    private readonly Stream source = entry.Method == 8 ? new DeflateStream(stored, CompressionMode.Decompress) : stored;
    private long total;
    private long sinceTag;
    private uint sum;

    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = source.Read(buffer);
        }
        // The decompressor reports broken data as either, depending on where it notices.
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            throw new RefusedException(ReadProblems.Damaged);
        }
        total += read;
        budget.Inflated(read);
        if (total > budget.Limits.RatioFrom && total / budget.Limits.Ratio > entry.Stored)
            throw new RefusedException(ReadProblems.Bomb);
        CheckToken(buffer[..read]);
        Verify(buffer[..read]);
        return read;
    }

    /// <summary>Reads what is left, so that the check sum is known.</summary>
    public void Finish()
    {
        Span<byte> rest = stackalloc byte[4096];
        while (Read(rest) > 0)
        {
        }
    }

    /// <summary>A flipped bit may unfold to another figure, or to another number of a list: every part must have the check sum that was written with it.</summary>
    private void Verify(ReadOnlySpan<byte> read)
    {
        sum = Crc32.Add(sum, read);
        if (read.IsEmpty && (sum != entry.Crc || total != entry.Size))
            throw new RefusedException(ReadProblems.Damaged);
    }

    private void CheckToken(ReadOnlySpan<byte> read)
    {
        var tag = read.LastIndexOf((byte)'<');
        sinceTag = tag < 0 ? sinceTag + read.Length : read.Length - tag;
        if (sinceTag > budget.Limits.TokenBytes)
            throw new RefusedException(ReadProblems.TooLarge);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            source.Dispose();
        base.Dispose(disposing);
    }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
