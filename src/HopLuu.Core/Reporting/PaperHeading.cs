namespace HopLuu.Core.Reporting;

/// <summary>The head of a report's official document, for showing it before it is printed.</summary>
public sealed record PaperHeading(string? ParentIssuer, string Issuer, bool IsParty, string NumberTail, string? Place, string Subject)
{
    public static PaperHeading Of(OpenedReport opened, DateOnly day)
    {
        var unit = opened.Obligation.Unit;
        return new PaperHeading(UnitLetterhead.ParentOf(unit), unit.Name, UnitLetterhead.IsParty(unit), UnitLetterhead.NumberTail(unit), unit.Place, OfficialReport.Subject(opened.Campaign, UnitLetterhead.ProfileOf(unit, day)));
    }
}
