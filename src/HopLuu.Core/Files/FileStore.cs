using System.Security.Cryptography;
using HopLuu.Core.Data;

namespace HopLuu.Core.Files;

/// <summary>
/// Bytes of files, in a folder, under their SHA-256. A file is on disk before the row that names it is written; the same bytes are kept once.
/// </summary>
public sealed class FileStore(string folder, TimeProvider clock)
{
    /// <summary>Largest file taken in, in bytes.</summary>
    public const int MaxLength = 50 * 1024 * 1024;

    /// <summary>Keeps bytes and adds their row to what the next save writes.</summary>
    public async Task<StoredFile> KeepAsync(AppDb db, string name, ReadOnlyMemory<byte> bytes, Guid organizationId, CancellationToken stop)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        var path = PathOf(sha256);
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var unfinished = $"{path}.{Guid.NewGuid():N}";
            await using (var stream = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, 81920, FileOptions.Asynchronous))
            {
                await stream.WriteAsync(bytes, stop);
                stream.Flush(flushToDisk: true);
            }
            File.Move(unfinished, path, overwrite: true);
        }
        var now = clock.GetUtcNow();
        var file = new StoredFile(Guid.CreateVersion7(now), SafeName(name), sha256, bytes.Length, organizationId, now);
        db.Files.Add(file);
        return file;
    }

    /// <summary>Removes what was broken off while it was being written; how many there were.</summary>
    /// <param name="olderThan">Younger ones may still be in somebody's hands.</param>
    public int RemoveUnfinished(TimeSpan olderThan)
    {
        if (!Directory.Exists(folder))
            return 0;
        var until = clock.GetUtcNow() - olderThan;
        var unfinished = Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories).Where(path => Path.GetExtension(path).Length == 33 && File.GetLastWriteTimeUtc(path) <= until.UtcDateTime).ToList();
        foreach (var path in unfinished)
            File.Delete(path);
        return unfinished.Count;
    }

    /// <summary>The bytes are there: false only after the folder was damaged or restored without them.</summary>
    public bool Has(StoredFile file) => File.Exists(PathOf(file.Sha256));

    /// <summary>The bytes of a kept file.</summary>
    public Stream Open(StoredFile file) => new FileStream(PathOf(file.Sha256), FileMode.Open, FileAccess.Read, FileShare.Read, 81920, FileOptions.Asynchronous | FileOptions.SequentialScan);

    private string PathOf(string sha256) => Path.Combine(folder, sha256[..2], sha256);

    // A name as handed in may hold folders, control characters or be endless; it is only ever shown and offered for saving.
    private static string SafeName(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = string.Concat(last.Where(letter => !char.IsControl(letter) && letter is not ('"' or '<' or '>' or '|' or ':' or '*' or '?'))).Trim();
        return clean.Length switch { 0 => "tep", > 200 => clean[..100] + "…" + clean[^90..], _ => clean };
    }
}
