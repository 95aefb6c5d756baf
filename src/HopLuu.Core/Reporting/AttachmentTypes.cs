using System.Text;
using HopLuu.Documents.Reading;

namespace HopLuu.Core.Reporting;

/// <summary>What may be attached: known by its first bytes as well as by its name, so that nothing comes in under a false one.</summary>
public static class AttachmentTypes
{
    /// <summary>Largest attached file, in bytes.</summary>
    public const int MaxLength = 20 * 1024 * 1024;

    private static readonly Dictionary<string, Func<ReadOnlyMemory<byte>, bool>> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = bytes => bytes.Span[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0,
        [".jpg"] = IsJpeg, [".jpeg"] = IsJpeg,
        [".png"] = bytes => bytes.Span.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        [".webp"] = bytes => bytes.Length > 12 && bytes.Span.StartsWith("RIFF"u8) && bytes.Span[8..12].SequenceEqual("WEBP"u8),
        [".heic"] = bytes => bytes.Length > 12 && bytes.Span[4..8].SequenceEqual("ftyp"u8) && bytes.Span[8..11] is [(byte)'h' or (byte)'m', _, _],
        [".docx"] = bytes => IsPackage(bytes, "word/"), [".xlsx"] = bytes => IsPackage(bytes, "xl/"), [".pptx"] = bytes => IsPackage(bytes, "ppt/"),
        [".doc"] = IsCompound, [".xls"] = IsCompound, [".ppt"] = IsCompound,
        [".odt"] = bytes => IsPackage(bytes, "opendocument.text"), [".ods"] = bytes => IsPackage(bytes, "opendocument.spreadsheet"),
    };

    /// <summary>For the accept attribute of a file input.</summary>
    public static string Accept { get; } = string.Join(',', Known.Keys);

    internal static Problem? Refuse(string name, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length == 0)
            return AttachmentProblems.Empty;
        if (bytes.Length > MaxLength)
            return AttachmentProblems.TooLarge;
        if (!Known.TryGetValue(Path.GetExtension(name), out var isOf))
            return AttachmentProblems.WrongType;
        if (!isOf(bytes))
            return AttachmentProblems.NotWhatItSays;
        var isText = Path.GetExtension(name).Equals(".docx", StringComparison.OrdinalIgnoreCase);
        return isText && DocumentReader.Read(new MemoryStream(bytes.ToArray(), writable: false), name).Problem is { Code: UploadProblems.SecretCode } ? AttachmentProblems.Secret : null;
    }

    private static bool IsJpeg(ReadOnlyMemory<byte> bytes) => bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    private static bool IsCompound(ReadOnlyMemory<byte> bytes) => bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    // A zip that names a part of its kind: Office's folders, OpenDocument's mimetype.
    private static bool IsPackage(ReadOnlyMemory<byte> bytes, string mark) => bytes.Span.StartsWith("PK\u0003\u0004"u8) && bytes.Span.IndexOf(Encoding.ASCII.GetBytes(mark)) >= 0;
}
