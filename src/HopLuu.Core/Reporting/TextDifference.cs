namespace HopLuu.Core.Reporting;

/// <summary>A stretch of text and what became of it.</summary>
public sealed record TextChange(ChangeKind Kind, string Text);

/// <summary>What became of a stretch of text.</summary>
public enum ChangeKind
{
    Same,
    Added,
    Removed,
}

/// <summary>
/// What changed from one text to another, in words: lines first, then the words of the lines that differ (E. Myers, "An O(ND) difference algorithm and its
/// variations", Algorithmica 1986). The same and the removed joined give the old text, the same and the added the new one.
/// </summary>
public static class TextDifference
{
    /// <summary>Texts that differ more than this are shown as removed and added whole: the trace grows with the square.</summary>
    private const int MostEdits = 1200;

    public static IReadOnlyList<TextChange> Of(string before, string after)
    {
        var changes = new List<TextChange>();
        var (removed, added) = (new List<string>(), new List<string>());
        foreach (var (kind, line) in Compare(Lines(before), Lines(after)))
        {
            if (kind == ChangeKind.Same)
            {
                CompareWords();
                Append(changes, kind, line);
            }
            else
            {
                (kind == ChangeKind.Removed ? removed : added).Add(line);
            }
        }
        CompareWords();
        return changes;

        void CompareWords()
        {
            foreach (var (kind, word) in Compare([.. removed.SelectMany(Words)], [.. added.SelectMany(Words)]))
                Append(changes, kind, word);
            removed.Clear();
            added.Clear();
        }
    }

    private static void Append(List<TextChange> changes, ChangeKind kind, string text)
    {
        if (changes.Count > 0 && changes[^1].Kind == kind)
            changes[^1] = new(kind, changes[^1].Text + text);
        else
            changes.Add(new(kind, text));
    }

    // Lines keep their line feed; words the spaces before them.
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }
        return lines;
    }

    private static IEnumerable<string> Words(string line)
    {
        for (var start = 0; start < line.Length;)
        {
            var end = start;
            while (end < line.Length && line[end] == ' ')
                end++;
            var space = end;
            while (end < line.Length && line[end] is not (' ' or '\n'))
                end++;
            if (end == space && end < line.Length)
                end++; // a line feed is a word of its own
            yield return line[start..end];
            start = end;
        }
    }

    private static IEnumerable<(ChangeKind, string)> Compare(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var head = 0;
        while (head < before.Count && head < after.Count && before[head] == after[head])
            head++;
        var tail = 0;
        while (tail < before.Count - head && tail < after.Count - head && before[^(tail + 1)] == after[^(tail + 1)])
            tail++;
        for (var at = 0; at < head; at++)
            yield return (ChangeKind.Same, before[at]);
        foreach (var change in Middle([.. before.Skip(head).Take(before.Count - head - tail)], [.. after.Skip(head).Take(after.Count - head - tail)]))
            yield return change;
        for (var at = before.Count - tail; at < before.Count; at++)
            yield return (ChangeKind.Same, before[at]);
    }

    private static List<(ChangeKind, string)> Middle(string[] before, string[] after)
    {
        var trace = new List<int[]>();
        var most = Math.Min(MostEdits, before.Length + after.Length);
        var reach = new int[2 * most + 3];
        for (var edits = 0; edits <= most; edits++)
        {
            trace.Add([.. reach.AsSpan(most + 1 - edits - 1, 2 * edits + 3)]);
            for (var line = -edits; line <= edits; line += 2)
            {
                var x = IsDown(reach, most + 1, line, edits) ? reach[most + 1 + line + 1] : reach[most + 1 + line - 1] + 1;
                while (x < before.Length && x - line < after.Length && before[x] == after[x - line])
                    x++;
                reach[most + 1 + line] = x;
                if (x >= before.Length && x - line >= after.Length)
                    return WalkBack(before, after, trace);
            }
        }
        return [.. before.Select(text => (ChangeKind.Removed, text)), .. after.Select(text => (ChangeKind.Added, text))];
    }

    private static bool IsDown(int[] reach, int zero, int line, int edits) => line == -edits || line != edits && reach[zero + line - 1] < reach[zero + line + 1];

    private static List<(ChangeKind, string)> WalkBack(string[] before, string[] after, List<int[]> trace)
    {
        var changes = new List<(ChangeKind, string)>();
        var (x, y) = (before.Length, after.Length);
        for (var edits = trace.Count - 1; edits >= 0; edits--)
        {
            var (reach, zero, line) = (trace[edits], edits + 1, x - y);
            var from = IsDown(reach, zero, line, edits) ? line + 1 : line - 1;
            var (fromX, fromY) = edits == 0 ? (0, 0) : (reach[zero + from], reach[zero + from] - from);
            while (x > fromX && y > fromY)
            {
                changes.Add((ChangeKind.Same, before[--x]));
                y--;
            }
            if (edits == 0)
                break;
            changes.Add(x == fromX ? (ChangeKind.Added, after[--y]) : (ChangeKind.Removed, before[--x]));
        }
        changes.Reverse();
        return changes;
    }
}
