using System.Buffers.Binary;
using System.Text;

namespace HopLuu.Documents.Reading.Word;

/// <summary>A stored file of a zip archive (APPNOTE 6.3 §4.3.12).</summary>
internal readonly record struct ZipEntry(int Method, bool Encrypted, uint Crc, long Stored, long Size, long Offset);

/// <summary>
/// The directory of a zip archive held in memory. Read by ourselves, so that the number of entries is bounded before anything is allocated
/// for them and a part is opened only under a <see cref="ReadBudget"/>. Names are compared without case, as OPC §6.2.2.3 has it.
/// </summary>
internal sealed class ZipPackage
{
    private const uint EndSignature = 0x06054b50;
    private const uint DirectorySignature = 0x02014b50;
    private const uint LocalSignature = 0x04034b50;

    private readonly byte[] bytes;
    private readonly Dictionary<string, ZipEntry> entries;

    private ZipPackage(byte[] bytes, Dictionary<string, ZipEntry> entries) => (this.bytes, this.entries) = (bytes, entries);

    public IEnumerable<string> Names => entries.Keys;

    public bool Has(string name) => entries.ContainsKey(Normal(name));

    public static ZipPackage Open(byte[] bytes, ReadLimits limits)
    {
        var end = FindEnd(bytes);
        if (end < 0)
            throw new RefusedException(ReadProblems.Truncated);
        var count = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(end + 10));
        long offset = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(end + 16));
        if (count > limits.Parts)
            throw new RefusedException(ReadProblems.Bomb);
        var entries = new Dictionary<string, ZipEntry>(count, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < count; i++)
            offset = ReadEntry(bytes, offset, end, entries);
        // Parts that share their bytes are how a small file unfolds without end.
        if (entries.Sum(entry => IsMarkup(entry.Key) ? entry.Value.Size : 0) > limits.InflatedBytes || entries.Values.Sum(entry => entry.Stored) > bytes.Length)
            throw new RefusedException(ReadProblems.Bomb);
        return new ZipPackage(bytes, entries);
    }

    /// <summary>Opens a part for one reading from front to back; null when there is no such part.</summary>
    public PartStream? OpenPart(string name, ReadBudget budget)
    {
        if (!entries.TryGetValue(Normal(name), out var entry))
            return null;
        if (entry.Encrypted)
            throw new RefusedException(ReadProblems.Encrypted);
        if (entry.Size > budget.Limits.RatioFrom && entry.Size / budget.Limits.Ratio > entry.Stored)
            throw new RefusedException(ReadProblems.Bomb);
        if (entry.Offset + 30 > bytes.Length || BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan((int)entry.Offset)) != LocalSignature)
            throw new RefusedException(ReadProblems.Damaged);
        var header = bytes.AsSpan((int)entry.Offset);
        var data = entry.Offset + 30 + BinaryPrimitives.ReadUInt16LittleEndian(header[26..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        if (data + entry.Stored > bytes.Length)
            throw new RefusedException(ReadProblems.Truncated);
        if (entry.Method is not (0 or 8))
            throw new RefusedException(ReadProblems.Damaged);
        return new PartStream(new MemoryStream(bytes, (int)data, (int)entry.Stored, writable: false), entry, budget);
    }

    private static bool IsMarkup(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static string Normal(string name) => name.Replace('\\', '/').TrimStart('/');

    private static int FindEnd(byte[] bytes)
    {
        var first = Math.Max(0, bytes.Length - 22 - ushort.MaxValue);
        for (var at = bytes.Length - 22; at >= first; at--)
        {
            if (bytes[at] == 0x50 && BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at)) == EndSignature)
                return at;
        }
        return -1;
    }

    private static long ReadEntry(byte[] bytes, long offset, int end, Dictionary<string, ZipEntry> entries)
    {
        if (offset + 46 > end || BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan((int)offset)) != DirectorySignature)
            throw new RefusedException(ReadProblems.Damaged);
        var head = bytes.AsSpan((int)offset, 46);
        var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(head[28..]);
        var next = offset + 46 + nameLength + BinaryPrimitives.ReadUInt16LittleEndian(head[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(head[32..]);
        if (next > end)
            throw new RefusedException(ReadProblems.Damaged);
        var entry = new ZipEntry(
            BinaryPrimitives.ReadUInt16LittleEndian(head[10..]),
            (head[8] & 1) != 0,
            BinaryPrimitives.ReadUInt32LittleEndian(head[16..]),
            BinaryPrimitives.ReadUInt32LittleEndian(head[20..]),
            BinaryPrimitives.ReadUInt32LittleEndian(head[24..]),
            BinaryPrimitives.ReadUInt32LittleEndian(head[42..]));
        var name = Normal(Encoding.UTF8.GetString(bytes, (int)offset + 46, nameLength));
        // Two parts of one name are how one reader is shown another text than the next (OPC §6.2.2.3 forbids them).
        if (!name.EndsWith('/') && !entries.TryAdd(name, entry))
            throw new RefusedException(ReadProblems.Damaged);
        return next;
    }
}
