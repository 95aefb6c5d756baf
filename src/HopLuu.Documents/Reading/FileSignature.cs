using System.Text;

namespace HopLuu.Documents.Reading;

/// <summary>Tells by a file's first bytes what it is, and refuses what is not read.</summary>
internal static class FileSignature
{
    private static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8);

    /// <summary>The reason to refuse a file; null when it is a package or plain text.</summary>
    public static ReadProblem? Refuse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return ReadProblems.Empty;
        if (bytes.StartsWith(Compound))
            return OfCompound(bytes);
        if (bytes.StartsWith("{\\rt"u8))
            return ReadProblems.RichText;
        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
            return ReadProblems.Pdf;
        if (IsImage(bytes))
            return ReadProblems.Image;
        if (IsWebPage(bytes))
            return ReadProblems.WebPage;
        if (bytes.StartsWith("PK\u0003\u0004"u8) && bytes[..Math.Min(bytes.Length, 200)].IndexOf("application/vnd.oasis.opendocument"u8) >= 0)
            return ReadProblems.OpenDocument;
        return null;
    }

    /// <summary>
    /// An OLE compound file is an old Word file, another old Office file, or the wrapping of an encrypted package; the names in its directory tell
    /// ([MS-CFB], [MS-OFFCRYPTO] §2.3.4).
    /// </summary>
    private static ReadProblem OfCompound(ReadOnlySpan<byte> bytes)
    {
        if (Holds(bytes, "EncryptedPackage") || Holds(bytes, "EncryptionInfo"))
            return ReadProblems.Encrypted;
        if (Holds(bytes, "WordDocument"))
            return ReadProblems.OldWord;
        return Holds(bytes, "Workbook") || Holds(bytes, "Book") || Holds(bytes, "PowerPoint Document") ? ReadProblems.OldOffice : ReadProblems.OldWord;
    }

    /// <summary>Word and other programs save web pages and XML under the name of a .doc, too.</summary>
    private static bool IsWebPage(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];
        bytes = bytes.TrimStart(" \t\r\n"u8);
        return Begins(bytes, "<html"u8) || Begins(bytes, "<!doctype"u8) || Begins(bytes, "<?xml"u8) || Begins(bytes, "mime-version:"u8);
    }

    private static bool Begins(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> word) =>
        bytes.Length >= word.Length && Ascii.EqualsIgnoreCase(bytes[..word.Length], word);

    private static bool Holds(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;

    private static bool IsImage(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47])
        || bytes.StartsWith("GIF8"u8) || bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) || bytes.StartsWith("BM"u8) && bytes.Length > 1000 && bytes[6] == 0 && bytes[7] == 0
        || bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..12].SequenceEqual("WEBP"u8);
}
