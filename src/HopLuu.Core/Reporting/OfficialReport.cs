using HopLuu.Core.Planning;
using HopLuu.Documents.Model;
using HopLuu.Documents.Writing;
using HopLuu.Synthesis.Plans;
using HopLuu.Synthesis.Templates;
using HopLuu.Vietnamese;

namespace HopLuu.Core.Reporting;

/// <summary>A unit's report as the official document that is printed, signed and sealed.</summary>
internal static class OfficialReport
{
    /// <summary>Stands where something is still to be written; the layout closes no text after it.</summary>
    private const string Blank = "[…]";

    private const int WideTable = 7;

    public static OfficialDocument Of(ReportPaper paper)
    {
        var profile = UnitLetterhead.ProfileOf(paper.Unit, paper.Date ?? paper.AsOf);
        var (body, appendices) = Parts(paper);
        return new OfficialDocument
        {
            Profile = profile,
            ParentIssuer = UnitLetterhead.ParentOf(paper.Unit),
            Issuer = paper.Unit.Name,
            Number = paper.Number,
            NumberTail = UnitLetterhead.NumberTail(paper.Unit),
            Place = paper.Unit.Place,
            Date = paper.Date,
            Month = (paper.AsOf.Year, paper.AsOf.Month),
            Kind = "BÁO CÁO",
            Subject = Subject(paper.Campaign, profile),
            DraftMark = paper.Mark ?? (paper.Draft is { } draft ? $"Dự thảo lần {draft}" : null),
            Body = body,
            Appendices = appendices,
            Recipients = [.. paper.Recipients, profile == LayoutProfile.State2020 ? "Lưu: VT" : "Lưu"],
            SigningAuthority = UnitLetterhead.SigningAuthority(paper.Unit),
        };
    }

    // The engine words the subject for its own issuer; State documents begin it with a capital, Party documents go on small.
    internal static string Subject(Campaign campaign, LayoutProfile profile)
    {
        var subject = UnitTemplate.Of(campaign.Plan.With(new Outline(campaign.Title, [])), null, campaign.Plan.Date).Report.Subject;
        return profile == LayoutProfile.State2020 && subject.Length > 0 ? char.ToUpperInvariant(subject[0]) + subject[1..] : subject;
    }

    private static (List<Block> Body, List<OfficialAppendix> Appendices) Parts(ReportPaper paper)
    {
        var outline = paper.Outline;
        var writable = outline.Writable().Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
        var (body, appendices) = (new List<Block>(), new List<OfficialAppendix>());
        foreach (var root in outline.Items.Where(item => item.Parent is null))
        {
            var children = outline.Items.Where(item => item.Parent == root.Key).ToList();
            // A part "PHỤ LỤC" is only the cover of the appendices below it.
            if (IsAppendix(root) && children.Exists(IsAppendix))
                children.ForEach(Append);
            else if (IsAppendix(root))
                Append(root);
            else
                Write(root, 1, body);
        }
        return (body, appendices);

        // On pages of its own after the signature; an appendix the unit has not filled in is left out once the paper is final.
        void Append(OutlineItem item)
        {
            var blocks = new List<Block>();
            Fill(item, blocks, 1);
            foreach (var child in outline.Items.Where(child => child.Parent == item.Key))
                Write(child, 1, blocks);
            if (paper.Draft is not null || blocks.Exists(block => block is Table or Paragraph { Kind: not ParagraphKind.Heading, Text: not Blank }))
                appendices.Add(new OfficialAppendix(item.Number ?? "PHỤ LỤC", item.Title, blocks, blocks.OfType<Table>().Any(table => table.ColumnCount > WideTable)));
        }

        void Write(OutlineItem item, int level, List<Block> blocks)
        {
            if (item.Kind is NodeKind.Item or NodeKind.Indicator)
                return;
            // Whom a unit asks for something, and from which angles it looks at a task, is its own affair: such a heading without text is left out once the paper is final.
            if (paper.Draft is null && item.Kind is NodeKind.Facet or NodeKind.Addressee && writable.Contains(item.Key) && !paper.Says(item.Key))
                return;
            blocks.Add(new Paragraph(default, [new Run(item.Title.TrimEnd('.', ';', ':', ' '))]) { Kind = ParagraphKind.Heading, Level = level, Number = item.Number });
            Fill(item, blocks, level);
            foreach (var child in outline.Items.Where(child => child.Parent == item.Key))
                Write(child, level + 1, blocks);
        }

        void Fill(OutlineItem item, List<Block> blocks, int level)
        {
            if (paper.Sections.GetValueOrDefault(item.Key) is { } section && paper.Says(item.Key))
                blocks.AddRange(section.Declaration is { } declared ? [Text(Words(declared, section.Reason))] : RichText.ToBlocks(section.Content).Select(block => Under(block, level)));
            else if (writable.Contains(item.Key))
                blocks.Add(Text(Blank));
        }
    }

    private static bool IsAppendix(OutlineItem item) => item.Kind == NodeKind.Appendix || VietnameseText.Fold($"{item.Number} {item.Title}").TrimStart().StartsWith("phu luc", StringComparison.Ordinal);

    // A heading a writer made inside a section stands below the section's own.
    private static Block Under(Block block, int level) => block is Paragraph { Kind: ParagraphKind.Heading } heading ? heading with { Level = Math.Max(level + 1, 2) } : block;

    private static Paragraph Text(string words) => new(default, [new Run(words)]);

    private static string Words(Declaration declared, string? reason)
    {
        var words = declared == Declaration.NothingArose ? "Không phát sinh" : "Không thuộc phạm vi của đơn vị";
        return string.IsNullOrWhiteSpace(reason) ? $"{words}." : $"{words} ({reason.Trim().TrimEnd('.')}).";
    }
}

/// <summary>What a report's document is made of: the text as it stands now, or as it was frozen.</summary>
/// <param name="Draft">Number of the draft; null once it is approved or handed in.</param>
/// <param name="AsOf">Its month stands where the day is still blank.</param>
public sealed record ReportPaper(
    UnitAtPublishing Unit, Campaign Campaign, OutlineVersion Outline, IReadOnlyDictionary<string, FrozenSection> Sections, string? Number, DateOnly? Date, int? Draft, DateOnly AsOf,
    IReadOnlyList<string> Recipients)
{
    /// <summary>What stands at the head of an unfinished paper in place of the number of the draft.</summary>
    public string? Mark { get; init; }

    /// <summary>Something is written, or declared, for a node.</summary>
    public bool Says(string key) => Sections.GetValueOrDefault(key) is { } section && (section.Declaration is not null || RichText.Words(section.Content) > 0);
}
