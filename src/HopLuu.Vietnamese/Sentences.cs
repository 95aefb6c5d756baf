using HopLuu.Vietnamese.Splitting;

namespace HopLuu.Vietnamese;

/// <summary>Splits a paragraph of administrative prose. A paragraph or list item is a hard boundary by itself: give one at a time.</summary>
public static class Sentences
{
    /// <summary>
    /// The sentences in order, without the white space between them; together they hold every visible character. A boundary is ". ! ? …"
    /// before a space and a capital, digit, quote or bullet; not after numbering ("1.", "II.", "a."), abbreviations (TP., PGS.TS., Nxb.),
    /// initials, inside brackets and short quotations, or in rows of dots to fill in. The closing mark "./." stays with its sentence, a typed
    /// label too.
    /// </summary>
    public static IReadOnlyList<TextSpan> Split(string paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        return new SentenceScanner(paragraph).Split();
    }

    /// <summary>
    /// The same, with enumerations "a; b; c" inside a sentence parted as well: for matching statements, not for reading. A piece is cut off
    /// only where both sides are statements of some length (four words); the semicolons are left out.
    /// </summary>
    public static IReadOnlyList<TextSpan> SplitStatements(string paragraph)
    {
        var statements = new List<TextSpan>();
        foreach (var sentence in Split(paragraph))
        {
            StatementSplitter.Split(paragraph, sentence, statements);
        }
        return statements;
    }
}
