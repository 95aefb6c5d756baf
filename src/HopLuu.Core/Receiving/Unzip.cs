using System.IO.Compression;

namespace HopLuu.Core.Receiving;

/// <summary>The files inside what was dropped: a .zip is opened once, not those inside it. Sizes are counted while reading, never believed.</summary>
internal static class Unzip
{
    public const int MaxFiles = 200;
    private const long MaxTotal = 300L * 1024 * 1024;

    public static async Task<Result<IReadOnlyList<DropFiles.Dropped>>> Run(IReadOnlyList<DropFiles.Dropped> dropped, CancellationToken stop)
    {
        var files = new List<DropFiles.Dropped>();
        var total = 0L;
        foreach (var one in dropped)
        {
            if (!one.Name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
            {
                files.Add(one);
            }
            else
            {
                try
                {
                    await using var archive = new ZipArchive(new MemoryStream(one.Bytes.ToArray(), writable: false), ZipArchiveMode.Read);
                    foreach (var entry in archive.Entries.Where(IsFile))
                    {
                        if (files.Count >= MaxFiles)
                            return ReceivingProblems.TooManyFiles;
                        if (await Read(entry, MaxTotal - total, stop) is not { } bytes)
                            return ReceivingProblems.ZipTooLarge;
                        total += bytes.Length;
                        files.Add(new(entry.FullName, bytes));
                    }
                }
                catch (InvalidDataException)
                {
                    return ReceivingProblems.ZipBroken;
                }
            }
            if (files.Count > MaxFiles)
                return ReceivingProblems.TooManyFiles;
        }
        return files;
    }

    // Folders, and what Windows, macOS and Word leave behind.
    private static bool IsFile(ZipArchiveEntry entry) =>
        entry.Name.Length > 0 && !entry.Name.StartsWith('.') && !entry.Name.StartsWith("~$", StringComparison.Ordinal) && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal) && entry.Name != "Thumbs.db";

    private static async Task<byte[]?> Read(ZipArchiveEntry entry, long room, CancellationToken stop)
    {
        await using var stream = await entry.OpenAsync(stop);
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await stream.ReadAsync(buffer, stop)) > 0;)
        {
            if (bytes.Length + read > room)
                return null;
            bytes.Write(buffer, 0, read);
        }
        return bytes.ToArray();
    }
}
