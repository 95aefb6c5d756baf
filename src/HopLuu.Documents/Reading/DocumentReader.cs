using HopLuu.Documents.Model;

namespace HopLuu.Documents.Reading;

/// <summary>Any accepted file as the document model. A file that cannot be read is a value, never an exception.</summary>
public static class DocumentReader
{
    /// <summary>Reads a file by what it holds, not by what it is called.</summary>
    public static ReadResult Read(string path) => throw new NotSupportedException();
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
