namespace HopLuu.Core.Receiving;

/// <summary>What the reviewer says of one section while reading: in order, or to be mended because … Kept until the report is returned or accepted.</summary>
public sealed class SectionReview
{
    private SectionReview()
    {
    }

    public SectionReview(Guid id, Guid reportId, string nodeKey) => (Id, ReportId, NodeKey) = (id, reportId, nodeKey);

    public Guid Id { get; private set; }

    public Guid ReportId { get; private set; }

    public string NodeKey { get; private set; } = "";

    /// <summary>The version it was said of: what was said of an older one no longer counts.</summary>
    public int Version { get; private set; }

    /// <summary>In order.</summary>
    public bool IsFine { get; private set; }

    /// <summary>What is to be mended.</summary>
    public string? Reason { get; private set; }

    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public void Say(int version, bool isFine, string? reason, string by, DateTimeOffset at) =>
        (Version, IsFine, Reason, By, At) = (version, isFine, isFine || string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), by, at);
}
