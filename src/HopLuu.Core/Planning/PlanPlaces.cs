using System.Globalization;
using HopLuu.Documents.Model;
using HopLuu.Vietnamese;

namespace HopLuu.Core.Planning;

/// <summary>A plan's text and where in it each fact stands. A fact that is nowhere to be seen was concluded or typed: pages mark it as unsure.</summary>
public sealed record PlanPlaces(IReadOnlyList<PlanPassage> Passages)
{
    /// <summary>The file can no longer be read.</summary>
    public static PlanPlaces None { get; } = new([]);

    /// <summary>Number of the first passage a fact stands in; null when none.</summary>
    public int? Of(string fact) => Passages.FirstOrDefault(passage => passage.Facts.Contains(fact))?.Number;

    public static PlanPlaces Of(Document document, PlanFacts plan)
    {
        var texts = new List<(string Text, bool Strong)>();
        Walk(document.Blocks, texts);
        var folded = texts.Select(line => Plain(line.Text)).ToList();
        var found = texts.Select(_ => new List<string>()).ToList();
        Mark("issuer", plan.Issuer, folded, found);
        Mark("parent", plan.ParentIssuer, folded, found);
        Mark("number", plan.Number ?? plan.NumberTail, folded, found);
        Mark("signed", plan.SignedFor, folded, found);
        if (plan.Date is { } date)
            MarkDate(date, plan.Place, folded, found);
        Mark("subject", plan.Subject, folded, found);
        for (var at = 0; at < plan.Bases.Count; at++)
            Mark(Key("basis", at), plan.Bases[at].Text, folded, found, plan.Bases[at].Number);
        for (var at = 0; at < plan.Deadlines.Count; at++)
            Mark(Key("deadline", at), plan.Deadlines[at].Text, folded, found);
        for (var at = 0; at < plan.Assignments.Count; at++)
            Mark(Key("duty", at), plan.Assignments[at].Task, folded, found);
        foreach (var recipient in plan.Recipients)
            Mark("recipients", recipient, folded, found, from: Math.Max(0, folded.FindLastIndex(line => line.StartsWith("noi nhan", StringComparison.Ordinal))));
        return new PlanPlaces([.. texts.Select((line, at) => new PlanPassage(at + 1, line.Text, line.Strong, [.. found[at].Distinct(StringComparer.Ordinal)]))]);
    }

    /// <summary>"basis-0": the key of an entry of a list.</summary>
    public static string Key(string list, int at) => $"{list}-{at.ToString(CultureInfo.InvariantCulture)}";

    private static void Mark(string fact, string? value, List<string> lines, List<List<string>> found, string? also = null, int from = 0)
    {
        if (value is null || Plain(value) is not { Length: > 1 } sought)
            return;
        var whole = lines.FindIndex(from, line => line.Contains(sought, StringComparison.Ordinal));
        if (whole < 0 && also is not null)
            whole = lines.FindIndex(line => line.Contains(Plain(also), StringComparison.Ordinal));
        if (whole >= 0)
        {
            found[whole].Add(fact);
            return;
        }
        // A name or a title may be broken over several lines: every line of some length that is part of it, while they follow each other.
        for (var at = from; at < lines.Count; at++)
        {
            if (lines[at].Length >= 8 && sought.Contains(lines[at], StringComparison.Ordinal))
                found[at].Add(fact);
        }
    }

    private static void MarkDate(DateOnly date, string? place, List<string> lines, List<List<string>> found)
    {
        string[] written = [$"ngay {date.Day:00} thang {date.Month:00} nam {date.Year}", $"ngay {date.Day} thang {date.Month} nam {date.Year}", $"ngay {date.Day:00} thang {date.Month} nam {date.Year}"];
        var at = lines.FindIndex(line => written.Any(form => line.Contains(form, StringComparison.Ordinal)));
        if (at < 0)
            return;
        found[at].Add("date");
        if (place is not null && lines[at].Contains(Plain(place), StringComparison.Ordinal))
            found[at].Add("place");
    }

    private static void Walk(IEnumerable<Block> blocks, List<(string, bool)> texts)
    {
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph && VietnameseText.Tidy($"{paragraph.Number} {paragraph.Text}") is { Length: > 0 } text)
                texts.Add((text, paragraph.IsBold || paragraph.Kind == ParagraphKind.Heading));
            else if (block is Table { HasBorders: true } table)
                texts.AddRange(table.Rows.Select(row => (string.Join(" · ", row.Cells.Select(cell => VietnameseText.Tidy(cell.Text)).Where(cell => cell.Length > 0)), row.IsHeader)).Where(row => row.Item1.Length > 0));
            else if (block is Table layout)
                Walk(layout.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks), texts);
        }
    }

    private static string Plain(string text) => VietnameseText.Fold(VietnameseText.Tidy(text)).Trim(' ', '.', ';', ',', ':', '-', '/');
}

/// <summary>A paragraph of the plan, or a row of a table.</summary>
/// <param name="Number">1, 2, …</param>
/// <param name="Strong">Bold, or a heading.</param>
/// <param name="Facts">Keys of the facts that stand here: "issuer", "deadline-0".</param>
public sealed record PlanPassage(int Number, string Text, bool Strong, IReadOnlyList<string> Facts);
