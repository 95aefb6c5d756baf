using System.Text;
using HopLuu.Documents.Model;

namespace HopLuu.Documents.Reading.Text;

/// <summary>Reads **bold** and *italic* in the lines of a block; an emphasis may go on over several lines of one block, never beyond.</summary>
internal sealed class Emphasis
{
    private const int MostStars = 3;

    private bool bold;
    private bool italic;

    /// <summary>The emphasis that ends with a block.</summary>
    public void EndBlock() => (bold, italic) = (false, false);

    /// <summary>The runs of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="rest">The lines after it in its block, where an emphasis that it opens may be closed.</param>
    public IReadOnlyList<Run> Read(string line, string rest)
    {
        if (!line.Contains('*', StringComparison.Ordinal))
            return [new Run(line, bold, italic)];
        var (closesHere, closesLater) = (LastClosings(line), LastClosings(rest));
        var runs = new List<Run>();
        var text = new StringBuilder();
        for (var i = 0; i < line.Length;)
        {
            var stars = Stars(line, i);
            if (stars is 0 or > MostStars || !Turns(line, i, stars, closesHere[stars], closesLater[stars] >= 0))
            {
                text.Append(line, i, Math.Max(1, stars));
                i += Math.Max(1, stars);
                continue;
            }
            Flush(runs, text);
            bold ^= stars >= 2;
            italic ^= stars != 2;
            i += stars;
        }
        Flush(runs, text);
        return runs;
    }

    private void Flush(List<Run> runs, StringBuilder text)
    {
        if (text.Length == 0)
            return;
        runs.Add(new Run(text.ToString(), bold, italic));
        text.Clear();
    }

    /// <summary>Stars close what is open after a letter, and open before a letter when their like follows; others are bullets or footnote marks.</summary>
    private bool Turns(string line, int at, int stars, int lastClosing, bool closesLater)
    {
        var open = (stars < 2 || bold) && (stars == 2 || italic);
        if (open)
            return at == 0 || !char.IsWhiteSpace(line[at - 1]) || stars >= 2;
        var next = at + stars;
        return next < line.Length && !char.IsWhiteSpace(line[next]) && (lastClosing > next || closesLater);
    }

    /// <summary>For each number of stars the last place where so many may close; computed once a line, so that a line of a million stars costs no more than its length.</summary>
    private static int[] LastClosings(string text)
    {
        var last = new int[MostStars + 1];
        Array.Fill(last, -1);
        for (var i = 1; i < text.Length; i++)
        {
            var stars = Stars(text, i);
            for (var count = 1; count <= Math.Min(stars, MostStars); count++)
            {
                if (count >= 2 || !char.IsWhiteSpace(text[i - 1]))
                    last[count] = i;
            }
            i += stars;
        }
        return last;
    }

    private static int Stars(string line, int at)
    {
        var end = at;
        while (end < line.Length && line[end] == '*')
            end++;
        return end - at;
    }
}
