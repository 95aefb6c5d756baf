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

    /// <summary>What the person should look at before taking the text over: another unit's name, another plan, what the reader left out.</summary>
    public IReadOnlyList<string> Warnings { get; private set; } = [];

    /// <summary>When its text was put into the report.</summary>
    public DateTimeOffset? AcceptedAt { get; private set; }

    public Guid Revision { get; private set; }

    public void Mapped(IReadOnlyList<UploadedPiece> pieces, string? number, DateOnly? date, IReadOnlyList<string> warnings) =>
        (Status, Pieces, Number, Date, Warnings) = (UploadStatus.Mapped, pieces, number, date, warnings);

    public void Refuse(string problem) => (Status, Problem) = (UploadStatus.Refused, problem);

    /// <summary>A person put pieces where they belong.</summary>
    public Problem? Place(IReadOnlyDictionary<int, string?> places)
    {
        if (Status != UploadStatus.Mapped)
            return UploadProblems.NotWaiting;
        Pieces = [.. Pieces.Select((piece, at) => places.TryGetValue(at, out var key) && key != piece.Key ? piece with { Key = key, Confidence = 1, ByPerson = true } : piece)];
        return null;
    }

    public void Accept(DateTimeOffset now) => (Status, AcceptedAt) = (UploadStatus.Accepted, now);

    /// <summary>The person will not use it; the file is kept.</summary>
    public Problem? Drop()
    {
        if (Status is UploadStatus.Accepted)
            return UploadProblems.NotWaiting;
        Status = UploadStatus.Dropped;
        return null;
    }

    /// <summary>Laid out once more: after it was taken over, or put aside.</summary>
    public Problem? Reopen()
    {
        if (Status is not (UploadStatus.Accepted or UploadStatus.Dropped) || Pieces.Count == 0)
            return UploadProblems.NotWaiting;
        Status = UploadStatus.Mapped;
        return null;
    }
}

/// <summary>A paragraph or a table of an uploaded file.</summary>
/// <param name="Html">Its small HTML.</param>
/// <param name="Key">The node it belongs to; null: to none.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="IsHeading">A heading of the outline: shown, but not part of a section's text. A heading the outline does not have is text like any other.</param>
/// <param name="IsFrame">Heading block, closing formula, recipients, signature: belongs to no section, and nobody need look for one.</param>
public sealed record UploadedPiece(string Html, string? Key, double Confidence, bool IsHeading = false, bool ByPerson = false, bool IsFrame = false);

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
