namespace HopLuu.Documents.Writing;

/// <summary>Recipients on the left, who signs on the right. Names are never written: the line for the name stays blank.</summary>
internal static class Signature
{
    public static void Write(WordXml xml, OfficialDocument document, LayoutRules rules)
    {
        // Kept with the text before it: a signature never stands alone on a page.
        new Line("", 6) { KeepWithNext = true }.Write(xml);
        var left = rules.TextWidth * 45 / 100;
        var frame = new Frame(xml, left, rules.TextWidth - left);
        frame.Row(() => WriteRecipients(xml, document.Recipients, rules), () => WriteSigner(xml, document, rules));
        frame.End();
    }

    private static void WriteRecipients(WordXml xml, IReadOnlyList<string> recipients, LayoutRules rules)
    {
        if (recipients.Count == 0)
        {
            new Line("", rules.RecipientSize).Write(xml);
            return;
        }
        new Line("Nơi nhận:", rules.RecipientsLabelSize) { Align = "left", Underline = rules.IsParty, Bold = !rules.IsParty, Italic = !rules.IsParty }.Write(xml);
        for (var i = 0; i < recipients.Count; i++)
        {
            var end = i == recipients.Count - 1 ? '.' : rules.RecipientSeparator;
            new Line($"- {recipients[i].Trim().TrimStart('-', ' ').TrimEnd(',', ';', '.', ' ')}{end}", rules.RecipientSize) { Align = "left" }.Write(xml);
        }
    }

    private static void WriteSigner(WordXml xml, OfficialDocument document, LayoutRules rules)
    {
        foreach (var line in (document.SigningAuthority ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            new Line(Authority(line.ToUpperInvariant(), rules), rules.SignatureSize) { Bold = true }.Write(xml);
        new Line((document.SignerTitle ?? "").Trim().ToUpperInvariant(), rules.SignatureSize) { Bold = rules.SignerTitleBold }.Write(xml);
        for (var i = 0; i <= rules.SignatureLines; i++)
            new Line("", rules.SignatureSize).Write(xml);
    }

    // "TM. BAN THƯỜNG VỤ" in a Party document becomes "T/M BAN THƯỜNG VỤ", and the other way round.
    private static string Authority(string text, LayoutRules rules)
    {
        foreach (var (party, state) in rules.AuthorityWords)
        {
            foreach (var word in (ReadOnlySpan<string>)[party, state])
            {
                if (text.StartsWith(word, StringComparison.Ordinal))
                    return (rules.IsParty ? party : state) + text[word.Length..].TrimStart();
            }
        }
        return text;
    }
}
