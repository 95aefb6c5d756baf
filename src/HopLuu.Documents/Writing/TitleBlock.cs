namespace HopLuu.Documents.Writing;

/// <summary>Name of the kind, subject, and what closes them: five hyphens (Party) or a drawn line (State).</summary>
internal static class TitleBlock
{
    public static void Write(WordXml xml, OfficialDocument document, LayoutRules rules)
    {
        new Line(document.Kind.Trim().ToUpperInvariant(), rules.KindSize) { Style = StyleSheet.Kind, Bold = true, Before = 360, KeepWithNext = true }.Write(xml);
        var subject = document.Subject.Trim();
        var drawn = rules.IsParty ? (int?)null : 1700;
        new Line(subject, rules.SubjectSize) { Style = StyleSheet.Subject, Bold = true, After = rules.IsParty ? 0 : 240 }.Write(xml);
        if (rules.IsParty)
            new Line("-----", rules.SubjectSize) { After = 120 }.Write(xml);
        else if (drawn is { } length)
            new Line("", 2) { Drawn = length, After = 120 }.Write(xml);
    }
}
