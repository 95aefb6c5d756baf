using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation;

/// <summary>Cuts what a report says about the outline's nodes into statements.</summary>
internal static class Passages
{
    /// <summary>All statements of a report in outline order; lines that are only labels go to <paramref name="labels"/>.</summary>
    public static List<Passage> Of(Contributor contributor, Outline outline, List<UnusedText> labels)
    {
        var found = new List<Passage>();
        foreach (var section in contributor.Report.Sections)
        {
            Passage? lead = null;
            OrdinalStyle? leadStyle = null;
            foreach (var paragraph in section.Paragraphs)
            {
                var index = paragraph.Source.Location.Index;
                var (text, style) = Wording.Strip(paragraph, section.Id, outline);
                if (text.Length == 0)
                {
                    labels.Add(new UnusedText(contributor.Report.Name, index, paragraph.Text, "Nhãn đề mục."));
                    continue;
                }
                if (style is null && !paragraph.Source.IsListItem() || style == leadStyle && lead is not null)
                    lead = null;
                var before = found.Count;
                foreach (var original in Statements(text))
                {
                    var isLead = original.EndsWith(':');
                    var passage = Make(contributor, section.Id, index, original, isLead ? null : lead, isLead);
                    if (passage.Wording.Length == 0)
                        continue;
                    found.Add(passage);
                    if (isLead)
                        (lead, leadStyle) = (passage, style);
                }
                if (found.Count == before)
                    labels.Add(new UnusedText(contributor.Report.Name, index, paragraph.Text, "Không có nội dung."));
            }
        }
        for (var at = 0; at < found.Count; at++)
            found[at].Order = at;
        return found;
    }

    // "… gửi đến chi bộ Quyết định số 489/QĐ-TTg …; Chỉ thị số 14/CT-TTg …": a list of documents is one statement.
    private static List<string> Statements(string text)
    {
        var pieces = new List<TextSpan>();
        foreach (var span in Sentences.SplitStatements(text))
        {
            if (pieces.Count > 0 && IsDocument(span.Of(text)))
                pieces[^1] = new TextSpan(pieces[^1].Start, span.End - pieces[^1].Start);
            else
                pieces.Add(span);
        }
        return [.. pieces.Select(piece => piece.Of(text).Trim())];
    }

    private static bool IsDocument(string piece) =>
        piece.Length < 300 && piece.Contains('/', StringComparison.Ordinal) && Citations.Find(piece) is [{ Span.Start: <= 1 }, ..];

    private static bool IsListItem(this Documents.Model.Paragraph paragraph) =>
        paragraph.Kind == Documents.Model.ParagraphKind.ListItem || paragraph.Number is not null;

    private static Passage Make(Contributor by, string section, int index, string original, Passage? lead, bool isLead)
    {
        var wording = Wording.Bare(original);
        var passage = new Passage
        {
            By = by, Section = section, Paragraph = index, Original = original, Wording = wording, Lead = lead, IsLead = isLead,
            Leans = lead is null && Connectives.Leans(wording), Closes = Connectives.Closes(wording),
        };
        Fingerprint.Set(passage);
        return passage;
    }
}
