using HopLuu.Documents.Model;

namespace HopLuu.Documents.Writing;

/// <summary>An official document to be written: the parts of its layout (thể thức) and its content in the document model.</summary>
public sealed record OfficialDocument
{
    /// <summary>The rules of layout it follows.</summary>
    public required LayoutProfile Profile { get; init; }
    /// <summary>First line of the heading block's left side: "ĐẢNG BỘ TỈNH HƯNG YÊN".</summary>
    public string? ParentIssuer { get; init; }
    /// <summary>Second line: "HUYỆN ỦY KIM ĐỘNG".</summary>
    public required string Issuer { get; init; }
    /// <summary>"12-BC/HU"; null leaves the number blank before <see cref="NumberTail"/>.</summary>
    public string? Number { get; init; }
    /// <summary>"-BC/HU" or "/BC-UBND", printed after a blank when there is no number yet.</summary>
    public string NumberTail { get; init; } = "-BC/…";
    /// <summary>Place of issue; null prints dots.</summary>
    public string? Place { get; init; }
    /// <summary>Date of issue; null leaves the day blank, with <see cref="Month"/> printed where known.</summary>
    public DateOnly? Date { get; init; }
    /// <summary>Month of issue when the day is not known yet.</summary>
    public (int Year, int Month)? Month { get; init; }
    /// <summary>Name of the kind: "BÁO CÁO".</summary>
    public required string Kind { get; init; }
    /// <summary>Trích yếu.</summary>
    public required string Subject { get; init; }
    /// <summary>Kính gửi: whom a letter (công văn) goes to. A document with addressees is a letter: no name of kind and no title, its subject stands under the number.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];
    /// <summary>"Dự thảo lần 1", "Bản tổng hợp tạm (8/10 đơn vị)"; null for an issued document.</summary>
    public string? DraftMark { get; init; }
    /// <summary>
    /// The text. Headings carry their number as it shall be shown in <see cref="Paragraph.Number"/>; the writer makes real Word numbering of it.
    /// List items are numbered or bulleted the same way.
    /// </summary>
    public required IReadOnlyList<Block> Body { get; init; }
    /// <summary>Appendices, each on pages of its own.</summary>
    public IReadOnlyList<OfficialAppendix> Appendices { get; init; } = [];
    /// <summary>Nơi nhận, an entry each, without dash and final punctuation.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];
    /// <summary>"T/M BAN THƯỜNG VỤ"; null when there is none.</summary>
    public string? SigningAuthority { get; init; }
    /// <summary>The signer's title: "PHÓ BÍ THƯ"; null leaves it blank. Names are never written.</summary>
    public string? SignerTitle { get; init; }
    /// <summary>Whether and how the sources of runs are shown.</summary>
    public SourceDisplay Sources { get; init; } = SourceDisplay.None;
    /// <summary>Time of making, stored in the file's properties; null takes midnight of <see cref="Date"/>, or nothing where that is blank too.</summary>
    public DateTimeOffset? Created { get; init; }
}

/// <summary>An appendix of an official document.</summary>
/// <param name="Label">"PHỤ LỤC 1", "Phụ lục I".</param>
/// <param name="Title">Its title.</param>
/// <param name="Body">Its content.</param>
/// <param name="Landscape">Printed on landscape pages, for wide tables.</param>
public sealed record OfficialAppendix(string Label, string Title, IReadOnlyList<Block> Body, bool Landscape = false);

/// <summary>Rules of layout, each in force from a date.</summary>
public enum LayoutProfile
{
    /// <summary>HD 36-HD/VPTW, from 3 April 2018.</summary>
    Party2018,
    /// <summary>HD 05-HD/VPTW, from 27 May 2026.</summary>
    Party2026,
    /// <summary>Nghị định 30/2020/NĐ-CP, from 5 March 2020.</summary>
    State2020,
}

/// <summary>How the sources of generated sentences are shown.</summary>
public enum SourceDisplay
{
    /// <summary>Not at all.</summary>
    None,
    /// <summary>As endnotes.</summary>
    Endnotes,
    /// <summary>As comments in the margin.</summary>
    Comments,
}
