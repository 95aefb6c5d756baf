using System.Buffers.Binary;
using System.IO.Compression;
using HopLuu.Documents.Reading;

namespace HopLuu.Cli.Inputs;

/// <summary>
/// A .zip of reports, opened only when its directory is of a size that a campaign may have: the framework makes an object of every entry
/// before it tells how many there are, and a hundred megabytes hold two million.
/// </summary>
internal static class BoundedZip
{
    public const int MostEntries = 20_000;
    private const long LongestDirectory = 8_000_000;
    private const int EndLength = 22;

    public static ReadProblem Damaged { get; } = new("damaged", "Tệp nén .zip bị hỏng hoặc không mở được. Hãy nén lại hoặc đưa thẳng tệp Word.");

    private static ReadProblem TooMany { get; } = new("too-large", $"Tệp nén .zip chứa quá nhiều tệp (hơn {MostEntries / 1000}.000). Hãy chia thành nhiều tệp nén hoặc giải nén ra thư mục.");

    private static ReadProblem Overlapping { get; } = new("bomb", "Các tệp trong tệp nén .zip chồng lên nhau (dấu hiệu của tệp phá hoại) nên không được đọc. Hãy kiểm tra nguồn gốc của tệp.");

    /// <summary>The archive's entries with their places in it, or why they are not read.</summary>
    public static (IReadOnlyList<(string FullName, int Index)> Entries, ReadProblem? Problem) List(string path)
    {
        try
        {
            using (var stream = File.OpenRead(path))
            {
                if (DirectoryLength(stream) > LongestDirectory)
                    return ([], TooMany);
            }
            using var zip = ZipFile.OpenRead(path);
            if (zip.Entries.Count > MostEntries)
                return ([], TooMany);
            if (zip.Entries.Sum(entry => entry.CompressedLength) > new FileInfo(path).Length)
                return ([], Overlapping);
            return ([.. zip.Entries.Select((entry, index) => (entry.FullName, index))], null);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or UnauthorizedAccessException or OverflowException)
        {
            return ([], Damaged);
        }
    }

    /// <summary>Bytes between the beginning of the directory and the end record (APPNOTE 6.3 §4.3.16; §4.3.14 for large archives); 0 when there is no end.</summary>
    private static long DirectoryLength(FileStream stream)
    {
        var tail = new byte[Math.Min(stream.Length, EndLength + ushort.MaxValue)];
        stream.Seek(-tail.Length, SeekOrigin.End);
        stream.ReadExactly(tail);
        var end = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || end + EndLength > tail.Length)
            return 0;
        long begin = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        var position = stream.Length - tail.Length + end;
        return position - (begin == uint.MaxValue ? LargeBegin(stream, tail, end) : begin);
    }

    private static long LargeBegin(FileStream stream, byte[] tail, int end)
    {
        if (end < 20 || !tail.AsSpan(end - 20).StartsWith("PK\u0006\u0007"u8))
            return 0;
        var record = BinaryPrimitives.ReadInt64LittleEndian(tail.AsSpan(end - 12));
        if (record < 0 || record > stream.Length - 56)
            return 0;
        Span<byte> head = stackalloc byte[56];
        stream.Seek(record, SeekOrigin.Begin);
        stream.ReadExactly(head);
        return BinaryPrimitives.ReadInt64LittleEndian(head[48..]);
    }
}
