using HopLuu.Documents.Model;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Mapping;

/// <summary>What part of a report a line belongs to.</summary>
internal enum Zone
{
    /// <summary>Letterhead, title and opening formula.</summary>
    Opening,
    /// <summary>What the report says, appendices included.</summary>
    Body,
    /// <summary>Closing formula, recipients and signature.</summary>
    Closing,
}

/// <summary>A paragraph or a table of a report, in reading order.</summary>
internal sealed class ReportLine
{
    private string? folded;

    public Paragraph? Paragraph { get; private init; }
    public Table? Table { get; private init; }
    public Zone Zone { get; set; } = Zone.Body;
    /// <summary>Whole text, white space folded.</summary>
    public string Text { get; private init; } = "";
    /// <summary>The typed or automatic number, null when there is none.</summary>
    public OrdinalLabel? Label { get; private init; }
    /// <summary>The text after a typed number.</summary>
    public string Rest { get; private init; } = "";
    public string Folded => folded ??= VietnameseText.Fold(Text);

    public bool IsCapitals { get; private init; }
    public bool IsBold => Paragraph?.IsBold ?? false;
    public bool IsItalic => Paragraph?.IsItalic ?? false;
    public bool IsCentered => Paragraph?.Alignment == Alignment.Center;
    public bool BreakBefore => Paragraph?.BreakBefore ?? false;

    public static ReportLine Of(Table table) => new() { Table = table };

    public static ReportLine Of(Paragraph paragraph)
    {
        var text = Squeeze(paragraph.Text);
        var (typed, rest) = LabelOf(text);
        var label = typed;
        if (paragraph.Number is { Length: > 0 } number)
        {
            var automatic = OrdinalLabel.Read(number.TrimEnd() + " x");
            (label, rest) = automatic is null ? (typed, rest) : (automatic, text);
        }
        return new() { Paragraph = paragraph, Text = text, Label = label, Rest = rest, IsCapitals = Capitals(rest.Length > 0 ? rest : text) };
    }

    /// <summary>White space of any kind folded to one space.</summary>
    public static string Squeeze(string text)
    {
        var clean = true;
        for (var i = 0; i < text.Length && clean; i++)
            clean = !char.IsWhiteSpace(text[i]) || (text[i] == ' ' && i > 0 && i + 1 < text.Length && text[i - 1] != ' ');
        return clean ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static (OrdinalLabel? Label, string Title) LabelOf(string text)
    {
        var label = OrdinalLabel.Read(text);
        if (label is null)
            return (null, text);
        var rest = text[Math.Min(label.Length, text.Length)..].TrimStart();
        // "- 1.1. Bối cảnh": the number says more than the dash.
        if (label.Style == OrdinalStyle.Bullet && OrdinalLabel.Read(rest) is { Style: not OrdinalStyle.Bullet } inner)
            return (inner, rest[Math.Min(inner.Length, rest.Length)..].TrimStart());
        return (label, rest);
    }

    private static bool Capitals(string text)
    {
        int upper = 0, lower = 0;
        foreach (var letter in text)
        {
            if (char.IsUpper(letter))
                upper++;
            else if (char.IsLower(letter))
                lower++;
        }
        return upper >= 3 && lower * 12 <= upper;
    }
}
