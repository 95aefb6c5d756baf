using System.Globalization;
using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Outlines;

/// <summary>A short outline inside a sentence: "… các nội dung: (1) …; (2) …; (3) …".</summary>
internal static class InlineList
{
    private const int FewestItems = 3;

    /// <summary>What leads over to the list, and its items as lines; null when the line holds no such list.</summary>
    public static (string Lead, IReadOnlyList<PlanLine> Lines)? Of(PlanLine line)
    {
        var starts = new List<(int At, int Length)>();
        for (var from = 0; Next(line.Text, starts.Count + 1, from) is var (at, length) && at >= 0; from = at + length)
        {
            starts.Add((at, length));
        }
        if (starts.Count < FewestItems || starts[0].At < 20)
        {
            return null;
        }
        var items = new List<PlanLine>();
        for (var i = 0; i < starts.Count; i++)
        {
            var start = starts[i].At + starts[i].Length;
            var end = i + 1 < starts.Count ? starts[i + 1].At : SentenceEnd(line.Text, start);
            var number = line.Text.Substring(starts[i].At, starts[i].Length);
            var title = line.Text[start..end].Trim(' ', ';', ',', '.');
            items.Add(new PlanLine { Text = $"{number} {title}", Label = OrdinalLabel.Read($"{number} {title}"), Title = title });
        }
        return (line.Text[..starts[0].At], items);
    }

    private static (int At, int Length) Next(string text, int number, int from)
    {
        var mark = $"({number.ToString(CultureInfo.InvariantCulture)})";
        return (text.IndexOf(mark, from, StringComparison.Ordinal), mark.Length);
    }

    private static int SentenceEnd(string text, int start)
    {
        for (var at = text.IndexOf(". ", start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(". ", at + 1, StringComparison.Ordinal))
        {
            if (at + 2 < text.Length && char.IsUpper(text[at + 2]))
            {
                return at;
            }
        }
        return text.Length;
    }
}
