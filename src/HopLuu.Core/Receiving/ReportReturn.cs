namespace HopLuu.Core.Receiving;

/// <summary>A report that was sent back with reasons, tracked until it comes again.</summary>
public sealed class ReportReturn
{
    private ReportReturn()
    {
    }

    public ReportReturn(Guid id, Guid reportId, int version, string by, DateTimeOffset at, DateOnly? mendBy, IReadOnlyList<ReturnReason> reasons) =>
        (Id, ReportId, Version, By, At, MendBy, Reasons) = (id, reportId, version, by, at, mendBy, reasons);

    public Guid Id { get; private set; }

    public Guid ReportId { get; private set; }

    /// <summary>The version that was sent back.</summary>
    public int Version { get; private set; }

    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public DateOnly? MendBy { get; private set; }

    public IReadOnlyList<ReturnReason> Reasons { get; private set; } = [];

    /// <summary>The version that answered it.</summary>
    public int? AnsweredBy { get; private set; }

    public void Answer(int version) => AnsweredBy ??= version;
}

/// <summary>Why, for a section (null: for the whole report).</summary>
public sealed record ReturnReason(string? Key, string Text);
