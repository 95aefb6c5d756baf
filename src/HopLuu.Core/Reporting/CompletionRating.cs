namespace HopLuu.Core.Reporting;

/// <summary>How far a task was carried out, as the unit or the reviewer judges it.</summary>
public sealed class CompletionRating
{
    private CompletionRating()
    {
    }

    public CompletionRating(Guid id, Guid reportId, string nodeKey, RatedBy ratedBy) => (Id, ReportId, NodeKey, RatedBy) = (id, reportId, nodeKey, ratedBy);

    public Guid Id { get; private set; }

    public Guid ReportId { get; private set; }

    public string NodeKey { get; private set; } = "";

    public RatedBy RatedBy { get; private set; }

    public CompletionLevel Level { get; private set; }

    public string? Reason { get; private set; }

    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public void Rate(CompletionLevel level, string? reason, string by, DateTimeOffset at) =>
        (Level, Reason, By, At) = (level, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), by, at);
}

/// <summary>Whose judgement it is.</summary>
public enum RatedBy
{
    /// <summary>Đơn vị tự đánh giá.</summary>
    Unit,
    /// <summary>Cơ quan tổng hợp đánh giá.</summary>
    Reviewer,
}

/// <summary>The default scale (product.md C11).</summary>
public enum CompletionLevel
{
    /// <summary>Hoàn thành tốt.</summary>
    Good,
    /// <summary>Hoàn thành.</summary>
    Done,
    /// <summary>Hoàn thành một phần.</summary>
    Partly,
    /// <summary>Chưa thực hiện.</summary>
    NotDone,
    /// <summary>Không thuộc phạm vi.</summary>
    OutOfScope,
}

/// <summary>The levels as an officer reads them.</summary>
public static class CompletionLevelNames
{
    public static string Name(this CompletionLevel level) => level switch
    {
        CompletionLevel.Good => "Hoàn thành tốt",
        CompletionLevel.Done => "Hoàn thành",
        CompletionLevel.Partly => "Hoàn thành một phần",
        CompletionLevel.NotDone => "Chưa thực hiện",
        CompletionLevel.OutOfScope => "Không thuộc phạm vi",
    };
}
