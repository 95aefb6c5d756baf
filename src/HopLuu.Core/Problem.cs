namespace HopLuu.Core;

/// <summary>An expected failure, as a value: what happened, what was kept, what to do next.</summary>
/// <param name="Code">Stable, for programs and tests: "report-already-submitted".</param>
/// <param name="Message">Vietnamese, for the person.</param>
/// <param name="Kind">What a page or an endpoint answers with.</param>
/// <param name="Field">The input it stands beside; null when it concerns the whole.</param>
public sealed record Problem(string Code, string Message, ProblemKind Kind = ProblemKind.Refused, string? Field = null)
{
    /// <summary>There is no such thing, or the person may not know whether there is.</summary>
    public static Problem NotFound { get; } = new("not-found", "Không tìm thấy nội dung này. Có thể đường dẫn đã cũ, hoặc tài khoản của đồng chí không được xem.", ProblemKind.NotFound);

    /// <summary>The person may see it, but not do this.</summary>
    public static Problem NotAllowed { get; } = new("not-allowed", "Tài khoản của đồng chí chưa được giao việc này. Không có gì bị thay đổi; cần thì liên hệ quản trị của đơn vị.", ProblemKind.NotAllowed);

    /// <summary>Somebody else changed it in between.</summary>
    public static Problem ChangedMeanwhile { get; } = new("changed-meanwhile", "Có người vừa thay đổi nội dung này. Thao tác chưa được ghi; hãy tải lại trang để xem bản mới rồi làm lại.", ProblemKind.Conflict);

    /// <summary>The same problem beside an input.</summary>
    public Problem At(string field) => this with { Field = field };
}

/// <summary>What kind of expected failure it is.</summary>
public enum ProblemKind
{
    /// <summary>Nothing there.</summary>
    NotFound,
    /// <summary>Not this person's to do.</summary>
    NotAllowed,
    /// <summary>A rule says no.</summary>
    Refused,
    /// <summary>What was entered cannot be right.</summary>
    Invalid,
    /// <summary>Somebody else was faster.</summary>
    Conflict,
}

/// <summary>Either a value or the problem that kept it from being.</summary>
public readonly record struct Result<T>(T? Value, Problem? Problem)
{
    /// <summary>It was done.</summary>
    public bool Ok => Problem is null;

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Problem problem) => new(default, problem);
}

/// <summary>The value of an operation that returns nothing but that it was done.</summary>
public readonly record struct Done;
