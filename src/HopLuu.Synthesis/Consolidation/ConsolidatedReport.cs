using HopLuu.Documents.Model;
using HopLuu.Documents.Writing;
using HopLuu.Synthesis.Consolidation.Draft;
using HopLuu.Synthesis.Plans;

namespace HopLuu.Synthesis.Consolidation;

/// <summary>A consolidation as the official report of the body that asked for the units' reports.</summary>
public static class ConsolidatedReport
{
    /// <summary>The report by the plan's outline: text, appendices, and what the layout needs. Number, day and names stay blank.</summary>
    public static OfficialDocument ToOfficialDocument(Consolidation consolidation, Plan plan, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(consolidation);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(options);
        var profile = options.Profile ?? Letterhead.ProfileOf(plan, options.AsOf);
        return new OfficialDocument
        {
            Profile = profile,
            ParentIssuer = plan.ParentIssuer,
            Issuer = plan.Issuer ?? "[…]",
            NumberTail = Letterhead.NumberTail(plan),
            Place = plan.Place,
            Month = options.AsOf is { } today ? (today.Year, today.Month) : null,
            Kind = "BÁO CÁO",
            Subject = Letterhead.Subject(plan, profile),
            DraftMark = DraftMark(consolidation, options),
            Body = DraftBody.Of(consolidation, plan).All,
            Appendices = AppendixTables.Of(consolidation, plan),
            Recipients = plan.Recipients,
            SigningAuthority = Letterhead.SigningAuthority(plan, profile),
            SignerTitle = options.SignerTitle,
            Sources = options.Sources,
        };
    }

    /// <summary>
    /// The same text by outline id, without headings and without the phrase that says a section has no text: what a program that keeps the report by its sections puts under each. The opening sentence has the id "".
    /// </summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Block>> Texts(Consolidation consolidation, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(consolidation);
        ArgumentNullException.ThrowIfNull(plan);
        var texts = DraftBody.Of(consolidation, plan).Texts().Where(text => text.Blocks is not [Paragraph { Text: FixedPhrases.NoText }]).ToDictionary(text => text.Id, text => text.Blocks, StringComparer.Ordinal);
        foreach (var (id, appendix) in Sheet.Of(plan.Outline).Select(sheet => sheet.Node.Id).Zip(AppendixTables.Of(consolidation, plan)))
            texts[id] = appendix.Body;
        return texts;
    }

    private static string DraftMark(Consolidation consolidation, ReportOptions options) => consolidation.Missing is { Count: > 0 }
        ? $"Bản tổng hợp tạm ({consolidation.Facts.Received}/{consolidation.Facts.Expected} đơn vị)"
        : $"Dự thảo lần {options.DraftNumber}";
}
