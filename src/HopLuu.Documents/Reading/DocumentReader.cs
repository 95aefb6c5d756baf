using System.Text;
using HopLuu.Documents.Model;
using HopLuu.Documents.Reading.Text;
using HopLuu.Documents.Reading.Word;

namespace HopLuu.Documents.Reading;

/// <summary>Any accepted file as the document model. A file that cannot be read is a value, never an exception.</summary>
public static class DocumentReader
{
    /// <summary>Reads a file by what it holds, not by what it is called.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">What the file may cost; <see cref="ReadLimits.Default"/> when null.</param>
    public static ReadResult Read(string path, ReadLimits? limits = null)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return Read(stream, path, limits);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return ReadProblems.NotFound;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return ReadProblems.Unreadable;
        }
    }

    /// <summary>Reads a file from an open stream.</summary>
    /// <param name="stream">Read from where it stands to its end; left open.</param>
    /// <param name="name">The file's name; its ending only tells plain text from Markdown.</param>
    /// <param name="limits">What the file may cost; <see cref="ReadLimits.Default"/> when null.</param>
    public static ReadResult Read(Stream stream, string name, ReadLimits? limits = null)
    {
        limits ??= ReadLimits.Default;
        try
        {
            var bytes = ReadAll(stream, limits);
            if (FileSignature.Refuse(bytes) is { } problem)
                return problem;
            var budget = new ReadBudget(limits);
            var document = FileSignature.IsZip(bytes)
                ? WordReader.Read(ZipPackage.Open(bytes, limits), budget)
                : PlainTextReader.Read(bytes, name, budget);
            return SecrecyMarking.Find(document) is { } marking ? ReadProblems.Secret(marking) : document;
        }
        catch (RefusedException refused)
        {
            return refused.Problem;
        }
        catch (DecoderFallbackException)
        {
            return ReadProblems.Damaged;
        }
    }

    private static byte[] ReadAll(Stream stream, ReadLimits limits)
    {
        var length = stream.CanSeek ? stream.Length - stream.Position : 0;
        if (length > limits.FileBytes)
            throw new RefusedException(ReadProblems.TooLarge);
        var bytes = new byte[Math.Clamp(length, 4096, PlainTextReader.MostBytes + 1)];
        var filled = 0;
        for (int read; (read = stream.Read(bytes, filled, bytes.Length - filled)) > 0;)
        {
            filled += read;
            if (filled > limits.FileBytes)
                throw new RefusedException(ReadProblems.TooLarge);
            if (filled < bytes.Length)
                continue;
            if (filled == length)
                break;
            // Only a package may be so large; the rest is not brought into memory to be refused there.
            if (filled > PlainTextReader.MostBytes && !FileSignature.IsZip(bytes))
                throw new RefusedException(FileSignature.Refuse(bytes) ?? ReadProblems.TooLarge);
            Array.Resize(ref bytes, (int)Math.Max(Math.Min(bytes.Length * 2L, limits.FileBytes + 1), length));
        }
        Array.Resize(ref bytes, filled);
        return bytes;
    }
}

/// <summary>A document, or the reason why there is none. Exactly one of the two is set.</summary>
public sealed record ReadResult(Document? Document, ReadProblem? Problem)
{
    /// <summary>The file was read.</summary>
    public static implicit operator ReadResult(Document document) => new(document, null);

    /// <summary>The file was refused.</summary>
    public static implicit operator ReadResult(ReadProblem problem) => new(null, problem);
}

/// <summary>Why a file could not be read.</summary>
/// <param name="Code">Stable, for programs: "damaged", "encrypted", "secret" …</param>
/// <param name="Message">Vietnamese, for people: what happened, what was kept, what to do next. Does not repeat the file's name.</param>
public sealed record ReadProblem(string Code, string Message);
