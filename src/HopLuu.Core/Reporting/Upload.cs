namespace HopLuu.Core.Reporting;

/// <summary>A report's file as handed in, and how its paragraphs were laid on the outline.</summary>
public sealed class Upload
{
    private Upload()
    {
    }

    public Upload(Guid id, Guid reportId, Guid fileId, string by, DateTimeOffset at) => (Id, ReportId, FileId, By, At) = (id, reportId, fileId, by, at);

    public Guid Id { get; private set; }

    public Guid ReportId { get; private set; }

    public Guid FileId { get; private set; }

    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public UploadStatus Status { get; private set; }

    /// <summary>Why the file could not be read.</summary>
    public string? Problem { get; private set; }

    /// <summary>Its paragraphs and tables in the file's order, each with the node chosen.</summary>
    public IReadOnlyList<UploadedPiece> Pieces { get; private set; } = [];

    /// <summary>Number and date found in the heading block.</summary>
    public string? Number { get; private set; }

    public DateOnly? Date { get; private set; }

    public Guid Revision { get; private set; }

    public void Mapped(IReadOnlyList<UploadedPiece> pieces, string? number, DateOnly? date) =>
        (Status, Pieces, Number, Date) = (UploadStatus.Mapped, pieces, number, date);

    public void Refuse(string problem) => (Status, Problem) = (UploadStatus.Refused, problem);

    /// <summary>A person put pieces where they belong.</summary>
    public Problem? Place(IReadOnlyDictionary<int, string?> places)
    {
        if (Status != UploadStatus.Mapped)
            return ReportProblems.HandedIn;
        Pieces = [.. Pieces.Select((piece, at) => places.TryGetValue(at, out var key) && key != piece.Key ? piece with { Key = key, Confidence = 1, ByPerson = true } : piece)];
        return null;
    }

    public void Accept() => Status = UploadStatus.Accepted;

    public void Drop() => Status = UploadStatus.Dropped;
}

/// <summary>A paragraph or a table of an uploaded file.</summary>
/// <param name="Html">Its small HTML.</param>
/// <param name="Key">The node it belongs to; null: to none.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="IsHeading">A heading of the report: shown, but not part of a section's text.</param>
public sealed record UploadedPiece(string Html, string? Key, double Confidence, bool IsHeading = false, bool ByPerson = false);

/// <summary>How far an uploaded file has come.</summary>
public enum UploadStatus
{
    /// <summary>Waits to be read.</summary>
    Waiting,
    /// <summary>Read and laid on the outline; a person looks at it.</summary>
    Mapped,
    /// <summary>Its text is in the report's sections.</summary>
    Accepted,
    /// <summary>Could not be read.</summary>
    Refused,
    /// <summary>The person chose not to use it; the file is kept.</summary>
    Dropped,
}
