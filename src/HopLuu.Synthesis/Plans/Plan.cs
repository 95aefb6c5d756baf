namespace HopLuu.Synthesis.Plans;

/// <summary>What a plan (kế hoạch, công văn, hướng dẫn) says: the document that starts a campaign.</summary>
public sealed record Plan
{
    /// <summary>The body of the heading block, as an officer names it: "Huyện ủy Kim Động", "UBND tỉnh …".</summary>
    public string? Issuer { get; init; }
    /// <summary>The body above it in the heading block: "Đảng bộ tỉnh Hưng Yên".</summary>
    public string? ParentIssuer { get; init; }
    /// <summary>In whose name it is signed: "Ban Thường vụ" for "T/M BAN THƯỜNG VỤ".</summary>
    public string? SignedFor { get; init; }
    /// <summary>"303-KH/TU"; null when the number was left blank.</summary>
    public string? Number { get; init; }
    /// <summary>The number's tail when the number itself is blank: "-KH/HU".</summary>
    public string? NumberTail { get; init; }
    /// <summary>"Kế hoạch", "Công văn", "Hướng dẫn", …</summary>
    public string? Kind { get; init; }
    /// <summary>Date of issue; null when blank.</summary>
    public DateOnly? Date { get; init; }
    /// <summary>Place of issue: "Kim Động".</summary>
    public string? Place { get; init; }
    /// <summary>Trích yếu, without the kind.</summary>
    public string? Subject { get; init; }
    /// <summary>Documents the plan rests on (Căn cứ …, Thực hiện …).</summary>
    public IReadOnlyList<LegalBasis> Bases { get; init; } = [];
    /// <summary>Who must report by when.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];
    /// <summary>Duties given to bodies.</summary>
    public IReadOnlyList<Assignment> Assignments { get; init; } = [];
    /// <summary>Nơi nhận, an entry each, without the leading dash and final punctuation.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];
    /// <summary>What a report must say.</summary>
    public required Outline Outline { get; init; }
}

/// <summary>A document the plan rests on.</summary>
/// <param name="Text">The whole sentence piece that names it.</param>
public sealed record LegalBasis(string? Number, string? Kind, DateOnly? Date, string Text);

/// <summary>Until when a tier must report, to whom and through whom.</summary>
/// <param name="Tier">Who owes it: "Cấp cơ sở", "Cấp huyện", or the bodies as named.</param>
/// <param name="Due">ISO: a day "2024-05-15", a month "2025-09", a range "2025-08-01/2025-08-15".</param>
/// <param name="Inclusive">False for "trước ngày …": the named day is already too late.</param>
/// <param name="Time">"17:00" where an hour is named.</param>
/// <param name="Text">The sentence that says so.</param>
/// <param name="Recipient">Addressee: "Ban Thường vụ Huyện ủy".</param>
/// <param name="Via">Processing body: "Ban Tuyên giáo Huyện ủy".</param>
public sealed record Deadline(string Tier, string Due, bool Inclusive, string? Time, string Text, string? Recipient, string? Via);

/// <summary>A duty the plan gives a body.</summary>
public sealed record Assignment(string Unit, string Task);
