namespace HopLuu.Documents.Writing;

/// <summary>Name of the kind, subject, and what closes them: five hyphens (Party) or a drawn line (State).</summary>
internal static class TitleBlock
{
    public static void Write(WordXml xml, OfficialDocument document, LayoutRules rules)
    {
        new Line(document.Kind.Trim().ToUpperInvariant(), rules.KindSize) { Style = StyleSheet.Kind, Bold = true, Before = 360, KeepWithNext = true }.Write(xml);
        new Line(TitleLines.Break(document.Subject.Trim(), rules.SubjectSize, bold: true, rules.TextWidth), rules.SubjectSize) { Style = StyleSheet.Subject, Bold = true }.Write(xml);
        if (rules.IsParty)
            new Line("-----", rules.SubjectSize) { After = 120 }.Write(xml);
        else
            DrawnLine.WriteParagraph(xml, Math.Min(TextWidth.Twips(document.Subject, rules.SubjectSize, bold: true), rules.TextWidth) * 2 / 5, after: 240);
    }
}
