using HopLuu.Documents.Model;

namespace HopLuu.Documents.Writing;

/// <summary>
/// A Word file for a unit to fill in: the outline's sections, each with its guidance and a content control whose hidden tag is the section's key,
/// so that the filled file maps back with certainty.
/// </summary>
/// <example>
/// <code>
/// TemplateWriter.Write(new TemplateDocument
/// {
///     Report = new OfficialDocument { Profile = LayoutProfile.Party2018, Issuer = "Đảng ủy xã …", Kind = "Báo cáo", Subject = "sơ kết …", Body = [] },
///     Sections = [new TemplateSection("hopluu:1", "I.", "Kết quả đạt được", 1, ["Nêu rõ số liệu."])],
/// }, stream);
/// </code>
/// </example>
public sealed record TemplateDocument
{
    /// <summary>Name of the paragraph style of guidance; what reads a filled template leaves such paragraphs out.</summary>
    public const string GuidanceStyle = "hopluu-guidance";
    /// <summary>What an empty control shows. It is marked as a placeholder, so the reader does not take it for text.</summary>
    public const string Placeholder = "Nhập nội dung…";
    /// <summary>Name of the file's property that holds <see cref="Campaign"/>.</summary>
    public const string CampaignProperty = "hopluu-campaign";
    /// <summary>Name of the file's property that holds <see cref="OutlineVersion"/>.</summary>
    public const string OutlineProperty = "hopluu-outline";
    /// <summary>Longest key that Word takes as a tag.</summary>
    public const int LongestKey = 64;

    /// <summary>The unit's report as it will be issued: heading block, title, signature; its body stands before the sections.</summary>
    public required OfficialDocument Report { get; init; }
    /// <summary>The sections in order.</summary>
    public required IReadOnlyList<TemplateSection> Sections { get; init; }
    /// <summary>Which campaign the template belongs to.</summary>
    public string? Campaign { get; init; }
    /// <summary>Which version of the outline it was made from.</summary>
    public string? OutlineVersion { get; init; }
    /// <summary>How to fill it in, a paragraph each, in the style of guidance at the top.</summary>
    public IReadOnlyList<string> Instructions { get; init; } =
    [
        "Hướng dẫn điền mẫu: nhập nội dung vào từng ô “Nhập nội dung…”. Chữ xám nghiêng là gợi ý, không cần xóa. Không đổi tên, không xóa các đề mục để báo cáo được ghép đúng vào đề cương.",
    ];
}

/// <summary>A section of a template.</summary>
/// <param name="Key">The hidden key, "hopluu:3.1/results"; unique in the template, at most <see cref="TemplateDocument.LongestKey"/> characters.</param>
/// <param name="Number">The number as the outline shows it, null when there is none.</param>
/// <param name="Title">The heading.</param>
/// <param name="Level">Heading level, 1 for the outermost.</param>
/// <param name="Guidance">What the outline asks for, a paragraph each.</param>
/// <param name="Form">A table to fill; the keys of its cells become controls of their own.</param>
/// <param name="Fillable">Text is expected here; false for a part that only holds others.</param>
public sealed record TemplateSection(string Key, string? Number, string Title, int Level, IReadOnlyList<string> Guidance, Table? Form = null, bool Fillable = true)
{
    /// <summary>Text is expected besides the form; its control has the form's key.</summary>
    public bool AsksForText { get; init; }
}
