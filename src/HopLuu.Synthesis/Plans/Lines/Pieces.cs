using HopLuu.Documents.Model;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Lines;

/// <summary>What stands between two line breaks of a paragraph, tidied.</summary>
/// <param name="BoldLead">Length of the bold beginning.</param>
internal sealed record Piece(string Raw, string Text, bool Bold, bool Italic, int BoldLead);

/// <summary>Cuts paragraphs at their line breaks.</summary>
internal static class Pieces
{
    public static IEnumerable<Piece> Of(Paragraph paragraph)
    {
        var runs = new List<Run>();
        foreach (var run in paragraph.Runs)
        {
            var parts = run.Text.Split('\n');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                {
                    yield return Joined(runs);
                    runs.Clear();
                }
                runs.Add(run with { Text = parts[i] });
            }
        }
        yield return Joined(runs);
    }

    private static Piece Joined(List<Run> runs)
    {
        var raw = string.Concat(runs.Select(run => run.Text));
        var text = VietnameseText.Tidy(raw);
        var shown = runs.Where(run => !string.IsNullOrWhiteSpace(run.Text)).ToList();
        var bold = shown.Count > 0 && shown.TrueForAll(run => run.Bold);
        var italic = shown.Count > 0 && shown.TrueForAll(run => run.Italic);
        var lead = VietnameseText.Tidy(string.Concat(shown.TakeWhile(run => run.Bold).Select(run => run.Text))).Length;
        return new Piece(raw, text, bold, italic, lead);
    }
}
