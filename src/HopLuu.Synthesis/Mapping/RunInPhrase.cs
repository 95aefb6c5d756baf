using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Mapping;

/// <summary>The label that a paragraph begins with: before a colon, set in bold or italic, or a very short first sentence.</summary>
internal static class RunInPhrase
{
    private const int LongestLabel = 130;

    /// <summary>Possible labels and the text after each, the surest first.</summary>
    public static IEnumerable<(string Phrase, string Body)> Of(ReportLine line)
    {
        var text = line.Rest.TrimStart('*', ' ', '_');
        if (FirstLine(line) is { } first && first.Length < text.Length && text.StartsWith(first, StringComparison.Ordinal))
            yield return (first, text[first.Length..].TrimStart());
        if (Styled(line, text) is { } styled)
            yield return styled;
        var colon = text.AsSpan(0, Math.Min(text.Length, LongestLabel)).IndexOf(':');
        if (colon > 2)
            yield return (text[..colon], text[(colon + 1)..].TrimStart(' ', '*', '_'));
        var stop = text.AsSpan(0, Math.Min(text.Length, 60)).IndexOf(". ", StringComparison.Ordinal);
        if (stop > 2)
            yield return (text[..stop], text[(stop + 2)..]);
    }

    /// <summary>A heading and its text in one paragraph, parted by a line break.</summary>
    private static string? FirstLine(ReportLine line)
    {
        var text = line.Paragraph?.Text.TrimStart();
        var end = text?.IndexOf('\n', StringComparison.Ordinal) ?? -1;
        if (end is < 3 or > LongestLabel)
            return null;
        var first = ReportLine.Squeeze(text![..end]);
        var skipped = line.Text.Length - line.Rest.Length;
        return skipped < first.Length ? first[skipped..].TrimStart() : null;
    }

    private static (string, string)? Styled(ReportLine line, string text)
    {
        if (line.Paragraph is not { } paragraph || paragraph.Runs.Count < 2)
            return null;
        var lead = "";
        foreach (var run in paragraph.Runs)
        {
            if (!run.Bold && !run.Italic && !run.Underline && run.Text.Any(char.IsLetterOrDigit))
                break;
            lead += run.Text;
        }
        lead = ReportLine.Squeeze(lead);
        if (lead.Length == 0 || lead.Length >= line.Text.Length || lead.Length > LongestLabel)
            return null;
        var skipped = line.Text.Length - line.Rest.Length;
        if (lead.Length <= skipped + 2)
            return null;
        var phrase = lead[skipped..].Trim(' ', '*', '_');
        return text.StartsWith(phrase, StringComparison.Ordinal) ? (phrase, text[phrase.Length..].TrimStart(' ', ':', '.')) : null;
    }
}
