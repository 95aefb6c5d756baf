namespace HopLuu.Vietnamese;

/// <summary>A document that a text names by its number, or a law that it names by its title.</summary>
/// <param name="Span">Where: from the kind's name (when written) to the date or issuer that belongs to it.</param>
/// <param name="Number">Number and symbol without stray spaces: "49-KL/TW", "1373/QĐ-TTg", "43/2019/QH14"; empty for a law named by its
/// title alone.</param>
/// <param name="Kind">"Kết luận", "Quyết định", "Luật"; from the words before the number where they agree with its code, else from the
/// code. Null when neither tells.</param>
/// <param name="Date">Day of issue, when the text says it.</param>
/// <param name="Issuer">Who issued it, as written: "Thủ tướng Chính phủ". Null when not said.</param>
/// <param name="Text">The piece of text in <paramref name="Span"/>.</param>
public sealed record Citation(TextSpan Span, string Number, string? Kind, DateOnly? Date, string? Issuer, string Text)
{
    /// <summary>Whether the text says the document was issued here, to carry out the policy, or merely cites it.</summary>
    public CitationRole Role { get; init; }

    /// <summary>What it is about, where it follows: "về phê duyệt Đề án …", "phê duyệt Chương trình …". For a law named by title: the
    /// title.</summary>
    public string? Subject { get; init; }

    /// <summary>The symbol of the issuing body in the number: "TW", "TTg", "UBND"; empty for laws without number.</summary>
    public string Organ { get; init; } = "";
}

/// <summary>What a citation is for.</summary>
public enum CitationRole
{
    /// <summary>Named as a ground or an object: "thực hiện Kết luận số …", "căn cứ …", "theo …".</summary>
    Cited,
    /// <summary>Named as issued: "ban hành Kế hoạch số …", "đã xây dựng Kế hoạch số …", and not by a central body.</summary>
    Issued,
}
