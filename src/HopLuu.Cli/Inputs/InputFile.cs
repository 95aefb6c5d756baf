using System.IO.Compression;
using HopLuu.Documents.Reading;

namespace HopLuu.Cli.Inputs;

/// <summary>A file that was named on the command line, found in a folder, or stands in a .zip.</summary>
/// <param name="Name">Its name in traces and messages: the file name, unique among the inputs.</param>
/// <param name="Path">Where it is; of the .zip when it stands in one.</param>
/// <param name="Entry">Its name inside the .zip; null outside.</param>
/// <param name="Index">Its place inside the .zip: two entries may have one name.</param>
internal sealed record InputFile(string Name, string Path, string? Entry = null, int Index = 0)
{
    private static readonly ReadProblem Encrypted = new("encrypted", "Tệp nén .zip được đặt mật khẩu nên không đọc được. Hãy giải nén rồi đưa thẳng tệp Word.");

    /// <summary>Why it is not even opened; null for what is to be read.</summary>
    public ReadProblem? Refusal { get; init; }

    /// <summary>Reads it. A fault of a reader is kept from the rest of the batch.</summary>
    public ReadResult Read()
    {
        if (Refusal is not null)
            return Refusal;
        try
        {
            return Entry is null ? DocumentReader.Read(Path) : ReadEntry(Entry);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return BoundedZip.Damaged;
        }
#pragma warning disable CA1031 // A bad file never stops a batch, not even one that shows a fault of ours.
        catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new ReadProblem("internal", $"Chương trình gặp lỗi ngoài dự kiến khi đọc tệp này ({fault.GetType().Name}). Hãy gửi tệp cho người quản trị; các tệp khác vẫn được làm.");
        }
    }

    private ReadResult ReadEntry(string entry)
    {
        using var zip = ZipFile.OpenRead(Path);
        if (zip.Entries[Index].IsEncrypted)
            return Encrypted;
        using var stream = zip.Entries[Index].Open();
        return DocumentReader.Read(stream, entry);
    }
}
