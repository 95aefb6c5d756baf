namespace HopLuu.Documents.Writing;

/// <summary>Name of the kind, subject, and what closes them: five hyphens (Party) or a drawn line (State).</summary>
internal static class TitleBlock
{
    // Where the names of several addressees begin, and how much room "Kính gửi: " takes before a single one.
    private const int AddresseeIndent = 2835;

    public static void Write(WordXml xml, OfficialDocument document, LayoutRules rules)
    {
        if (document.Addressees.Count > 0)
        {
            WriteAddressees(xml, document.Addressees, rules);
            return;
        }
        new Line(document.Kind.Trim().ToUpperInvariant(), rules.KindSize) { Style = StyleSheet.Kind, Bold = true, Before = 360, KeepWithNext = true }.Write(xml);
        new Line(TitleLines.Break(document.Subject.Trim(), rules.SubjectSize, bold: true, rules.TextWidth), rules.SubjectSize) { Style = StyleSheet.Subject, Bold = true }.Write(xml);
        if (rules.IsParty)
            new Line("-----", rules.SubjectSize) { After = 120 }.Write(xml);
        else
            DrawnLine.WriteParagraph(xml, Math.Min(TextWidth.Twips(document.Subject, rules.SubjectSize, bold: true), rules.TextWidth) * 2 / 5, after: 240);
    }

    // One on the line of "Kính gửi:"; several below it, a dash each (HD 36-HD/VPTW, Phụ lục 3; Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9). The words are in italics in Party letters.
    private static void WriteAddressees(WordXml xml, IReadOnlyList<string> names, LayoutRules rules)
    {
        if (names.Count == 1)
        {
            new Line($"Kính gửi: {names[0].Trim()}", rules.BodySize) { Before = 360, After = 240 }.Write(xml);
            return;
        }
        new Line("Kính gửi:", rules.BodySize) { Align = "left", Indent = AddresseeIndent - 1134, Italic = rules.IsParty, Before = 360, KeepWithNext = true }.Write(xml);
        for (var i = 0; i < names.Count; i++)
            new Line($"- {names[i].Trim()}{(i == names.Count - 1 ? '.' : rules.RecipientSeparator)}", rules.BodySize) { Align = "left", Indent = AddresseeIndent, After = i == names.Count - 1 ? 240 : 0 }.Write(xml);
    }
}
