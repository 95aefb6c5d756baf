namespace HopLuu.Core.Reporting;

/// <summary>A report as PDF, made of exactly the Word file it names: asked for twice on the same text it is made once.</summary>
public sealed class PrintedReport
{
    private PrintedReport()
    {
    }

    public PrintedReport(Guid id, Guid reportId, Guid sourceFileId, string sourceSha256, string name, string by, DateTimeOffset at) =>
        (Id, ReportId, SourceFileId, SourceSha256, Name, By, At) = (id, reportId, sourceFileId, sourceSha256, name, by, at);

    public Guid Id { get; private set; }

    public Guid ReportId { get; private set; }

    /// <summary>The Word file it is made of.</summary>
    public Guid SourceFileId { get; private set; }

    public string SourceSha256 { get; private set; } = "";

    /// <summary>File name of the PDF.</summary>
    public string Name { get; private set; } = "";

    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public PrintStatus Status { get; private set; }

    public Guid? PdfFileId { get; private set; }

    /// <summary>Why it could not be made, for the person.</summary>
    public string? Problem { get; private set; }

    public Guid Revision { get; private set; }

    public void Ready(Guid pdfFileId) => (Status, PdfFileId, Problem) = (PrintStatus.Ready, pdfFileId, null);

    public void Fail(string problem) => (Status, Problem) = (PrintStatus.Failed, problem);

    /// <summary>Asked for again after it failed.</summary>
    public void TryAgain() => (Status, Problem) = (PrintStatus.Waiting, null);
}

/// <summary>How far a PDF has come.</summary>
public enum PrintStatus
{
    /// <summary>Đang chờ tạo.</summary>
    Waiting,
    /// <summary>Đã tạo xong.</summary>
    Ready,
    /// <summary>Không tạo được.</summary>
    Failed,
}
