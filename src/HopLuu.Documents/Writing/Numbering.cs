using HopLuu.Documents.Model;

namespace HopLuu.Documents.Writing;

/// <summary>A paragraph's place in Word's numbering.</summary>
internal readonly record struct NumberedAs(int NumId, int Level);

/// <summary>
/// Makes real Word numbering of the numbers that the document model asks for, while the text is streamed: each number is tried as the next of a
/// list that is already running, then as a restart of one, then as a list of its own. What no list can show exactly is left to be typed.
/// </summary>
internal sealed class Numbering
{
    // Word grows slow with thousands of lists; no honest document has that many.
    private const int MostSchemes = 1000;
    private const int MostInstances = 8000;

    private readonly List<NumberingScheme> schemes = [];
    private readonly List<(NumberingScheme Scheme, NumberingInstance Instance)> instances = [];
    private readonly Dictionary<(bool Heading, int Level, NumberFormat Format, string Text, bool OwnLine), NumberingScheme> byLevel = [];
    private readonly NumberingScheme?[] current = new NumberingScheme?[2];

    /// <summary>The paragraph's numbering; null when its number must be typed.</summary>
    public NumberedAs? Assign(string number, ParagraphKind kind, int level, bool ownLine)
    {
        // A percent sign would be taken for a counter.
        if (number.Length is 0 or > 80 || number.Contains('%', StringComparison.Ordinal) || XmlText.Clean(number) != number)
            return null;
        var heading = kind == ParagraphKind.Heading;
        var wanted = Candidates(number, heading, level, ownLine).ToList();
        foreach (var candidate in wanted)
        {
            if (Known(heading, level, candidate.Level) is { } scheme && GoOn(scheme, level, number) is { } done)
                return done;
        }
        foreach (var candidate in wanted.OrderBy(candidate => candidate.Value is 0 or 1 ? 0 : 1))
        {
            if (Begin(candidate, heading, level, number) is { } done)
                return done;
        }
        return null;
    }

    /// <summary>Writes the part's content.</summary>
    public void Write(WordXml xml, int firstLineIndent)
    {
        foreach (var scheme in schemes)
            scheme.WriteAbstract(xml, firstLineIndent);
        foreach (var (scheme, instance) in instances)
            scheme.WriteInstance(xml, instance);
    }

    private IEnumerable<(NumberingLevel Level, int Value)> Candidates(string number, bool heading, int level, bool ownLine)
    {
        foreach (var pattern in NumberPattern.Readings(number))
        {
            if (pattern.Format is NumberFormat.Literal or NumberFormat.Bullet)
            {
                yield return (new NumberingLevel(pattern.Format, number, ownLine), 0);
                continue;
            }
            var own = $"%{level + 1}{pattern.After}";
            var counted = current[heading ? 1 : 0] is { } scheme ? CountedBefore(pattern.Before, scheme, level) : pattern.Before;
            yield return (new NumberingLevel(pattern.Format, counted + own, ownLine), pattern.Value);
            if (counted != pattern.Before)
                yield return (new NumberingLevel(pattern.Format, pattern.Before + own, ownLine), pattern.Value);
        }
    }

    // "2." before the 3 of "2.3." becomes the counter of the level above where that stands at 2.
    private static string CountedBefore(string before, NumberingScheme scheme, int level)
    {
        var text = before;
        var end = before.Length;
        for (var above = level - 1; above >= 0; above--)
        {
            if (scheme.Current(above) == 0 || scheme.Slots[above] is not { } slot)
                continue;
            while (end > 0 && !char.IsLetterOrDigit(before[end - 1]))
                end--;
            var shown = NumberPattern.Show(slot.Format, scheme.Current(above));
            var start = end - shown.Length;
            if (shown.Length == 0 || start < 0 || !before.AsSpan(start, shown.Length).SequenceEqual(shown) || (start > 0 && char.IsLetterOrDigit(before[start - 1])))
                break;
            text = $"{text[..start]}%{above + 1}{text[end..]}";
            end = start;
        }
        return text;
    }

    private NumberingScheme? Known(bool heading, int level, NumberingLevel slot) =>
        byLevel.GetValueOrDefault((heading, level, slot.Format, slot.Text, slot.OwnLine));

    private static NumberedAs? GoOn(NumberingScheme scheme, int level, string number)
    {
        if (scheme.Latest(level) is not { } instance || !scheme.Shows(instance, level, number))
            return null;
        scheme.Use(instance, level);
        return new NumberedAs(instance.Id, level);
    }

    private NumberedAs? Begin((NumberingLevel Level, int Value) candidate, bool heading, int level, string number)
    {
        var (slot, value) = candidate;
        var known = Known(heading, level, slot);
        if (known is not null && Restart(known, level, value, number) is { } restarted)
            return Settle(known, heading, slot, restarted);
        if (schemes.Count >= MostSchemes)
            return null;
        // A literal number never goes on, so it takes no level of the running scheme.
        var running = current[heading ? 1 : 0];
        var scheme = slot.Format != NumberFormat.Literal && running is not null && running.Slots[level] is null ? running : new NumberingScheme(schemes.Count + 1);
        scheme.Slots[level] = slot;
        var done = GoOn(scheme, level, number) ?? Restart(scheme, level, value, number);
        if (done is null)
        {
            scheme.Slots[level] = null;
            return null;
        }
        if (scheme != running)
            schemes.Add(scheme);
        byLevel[(heading, level, slot.Format, slot.Text, slot.OwnLine)] = scheme;
        return Settle(scheme, heading, slot, done.Value);
    }

    private NumberedAs Settle(NumberingScheme scheme, bool heading, NumberingLevel slot, NumberedAs done)
    {
        if (slot.Format != NumberFormat.Literal)
            current[heading ? 1 : 0] = scheme;
        return done;
    }

    private NumberedAs? Restart(NumberingScheme scheme, int level, int value, string number)
    {
        if (instances.Count >= MostInstances)
            return null;
        var instance = new NumberingInstance(instances.Count + 1, level);
        var first = scheme.Instances.Count == 0;
        if (value > 0 && !(first && value == 1))
            instance.Restarts[level] = value;
        for (var above = 0; above < level; above++)
        {
            if (scheme.Slots[level]!.Text.Contains($"%{above + 1}", StringComparison.Ordinal))
                instance.Restarts[above] = scheme.Current(above);
        }
        if (!scheme.Shows(instance, level, number))
            return null;
        scheme.Instances.Add(instance);
        instances.Add((scheme, instance));
        scheme.Use(instance, level);
        return new NumberedAs(instance.Id, level);
    }
}
