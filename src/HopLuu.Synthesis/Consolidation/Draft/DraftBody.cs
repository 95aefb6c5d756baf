using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Consolidation.Draft;

/// <summary>The text of the report: the outline's headings, the statements of the trace, and fixed phrases; nothing else.</summary>
internal static class DraftBody
{
    private const int SourcesShown = 12;
    private const int SourceLength = 180;

    /// <summary>The blocks in the outline's order, and which of them are fixed phrases.</summary>
    public static Blocks Of(Consolidation consolidation, Plan plan)
    {
        var blocks = new Blocks();
        blocks.Text(consolidation.Opening.Text, [.. consolidation.Opening.Sources.Select(source => source.Text)]);
        var sections = consolidation.Sections.ToDictionary(section => section.Id, StringComparer.Ordinal);
        foreach (var id in OutlineOrder.Of(plan.Outline, sections.Keys))
        {
            var node = plan.Outline.Find(id);
            if (node is not null && !BodyNodes.Shows(node, plan.Outline))
                continue;
            sections.TryGetValue(id, out var section);
            blocks.Begin(id);
            // Requests to the issuing body itself are in the working annex; an addressee nobody writes to has no heading.
            if (node is { Kind: NodeKind.Addressee } && section is null)
                continue;
            WriteHeading(blocks, id, node, section, plan.Outline);
            if (section is not null)
                WriteStatements(blocks, section, consolidation);
            var printed = node is not null && WriteForms(blocks, node, consolidation, plan.Outline);
            if (section is null && !printed && node is not null && BodyNodes.NeedsText(node, plan.Outline, sections.Keys))
                blocks.Fixed(FixedPhrases.NoText, id);
        }
        return blocks;
    }

    // Tables that the plan asks for within the text.
    private static bool WriteForms(Blocks blocks, OutlineNode node, Consolidation consolidation, Outline outline)
    {
        var any = false;
        foreach (var form in Sheet.InText(node, outline))
        {
            if (consolidation.Forms.FirstOrDefault(filled => filled.Section == form.Id) is not { } filled)
                continue;
            AppendixTables.WriteForm(blocks, form, filled);
            any = true;
        }
        return any;
    }

    private static void WriteHeading(Blocks blocks, string id, OutlineNode? node, ConsolidatedSection? section, Outline outline)
    {
        if (node is null && section is not null)
            blocks.Heading(null, FixedPhrases.SharedFacetTitle(id), BodyNodes.Depth(id.Split('/')[0], outline) + 1);
        else if (node is { Kind: NodeKind.Facet })
            WriteFacetHeading(blocks, node, section, outline);
        else if (node is { Kind: NodeKind.Addressee })
            blocks.Heading(BodyNodes.Letter(node, outline), Addressees.Heading(node.Title), BodyNodes.Depth(id, outline));
        else if (node is { Kind: not NodeKind.Item })
            blocks.Heading(node.Number, node.Title.TrimEnd('.', ';', ':', ' '), BodyNodes.Depth(id, outline));
    }

    // A facet without text has no heading, so those that have are lettered anew.
    private static void WriteFacetHeading(Blocks blocks, OutlineNode node, ConsolidatedSection? section, Outline outline)
    {
        if (section is not null)
            blocks.Heading(node.Number ?? BodyNodes.Letter(node, outline), node.Title, BodyNodes.Depth(node.Id, outline));
    }

    private static void WriteStatements(Blocks blocks, ConsolidatedSection section, Consolidation consolidation)
    {
        var examples = section.Statements.Count(statement => statement.Kind == StatementKind.Example && !statement.Text.EndsWith(").", StringComparison.Ordinal));
        // Where examples come first nothing leads to them.
        var introduced = section.Statements[0].Kind == StatementKind.Example;
        foreach (var statement in section.Statements)
        {
            var sources = SourcesOf(statement, consolidation);
            if (statement.Kind == StatementKind.Fact || section.Statements.Count == 1 && statement.Kind != StatementKind.Request)
            {
                blocks.Text(statement.Text, sources);
                continue;
            }
            if (statement.Kind == StatementKind.Example && examples > 1 && !introduced)
            {
                blocks.Fixed(FixedPhrases.ExamplesFollow, section.Id, italic: true);
                introduced = true;
            }
            blocks.Item(statement.Text, sources);
        }
    }

    private static IReadOnlyList<string> SourcesOf(Statement statement, Consolidation consolidation)
    {
        var names = consolidation.Facts.Units.ToDictionary(unit => unit.Report, unit => unit.Unit, StringComparer.Ordinal);
        var lines = statement.Sources.Take(SourcesShown).Select(source =>
            $"{names.GetValueOrDefault(source.Report, source.Report)} ({source.Report}{(source.Paragraph >= 0 ? $", đoạn {source.Paragraph + 1}" : "")}): {Short(source.Text)}").ToList();
        if (statement.Sources.Count > SourcesShown)
            lines.Add($"và {statement.Sources.Count - SourcesShown} đoạn khác (xem tệp nguồn).");
        return lines;
    }

    private static string Short(string text) => text.Length <= SourceLength ? text : text[..SourceLength].TrimEnd() + "…";
}
