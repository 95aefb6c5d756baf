using HopLuu.Documents.Model;
using HopLuu.Synthesis.Plans.Duties;
using HopLuu.Synthesis.Plans.Heads;
using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Synthesis.Plans.Outlines;

namespace HopLuu.Synthesis.Plans;

/// <summary>A plan out of a document: what its heading block, its text and its outline say.</summary>
public static class PlanReader
{
    /// <summary>Reads a plan. Never throws for any document: what is not found is null or empty.</summary>
    public static Plan Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var lines = PlanLines.Of(document.Blocks);
        var head = PlanHeads.Read(lines);
        var end = Recipients.Find(lines, head.TextStart);
        return new Plan
        {
            Issuer = head.Issuer ?? UnnamedIssuer.Find(lines, head, end),
            ParentIssuer = head.ParentIssuer,
            SignedFor = Recipients.SignedFor(lines, head.TextStart, Math.Min(lines.Count, end + 15)),
            Number = head.Number,
            NumberTail = head.NumberTail,
            Kind = head.Kind,
            Date = head.Date,
            Place = head.Place,
            Subject = head.Subject,
            Bases = LegalBases.Read(lines, head.TextStart, end),
            Deadlines = Deadlines.Read(head, lines, end),
            Assignments = Assignments.Read(lines, head.TextStart, end),
            Recipients = Recipients.Read(lines, end),
            Outline = OutlineReader.Read(lines, head.TextStart, end),
        };
    }
}
