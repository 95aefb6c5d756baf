namespace HopLuu.Vietnamese.Ordinals;

/// <summary>The several readings of one label.</summary>
internal static class Readings
{
    public static IEnumerable<OrdinalLabel> All(OrdinalLabel label) => Others(label).Prepend(label);

    public static IEnumerable<OrdinalLabel> Others(OrdinalLabel label)
    {
        if (label.Style is not (OrdinalStyle.Roman or OrdinalStyle.UpperLetter or OrdinalStyle.LowerLetter) || Letter(label.Text) is not { } letter)
        {
            yield break;
        }
        var upper = char.IsUpper(letter);
        var letters = upper ? OrdinalStyle.UpperLetter : OrdinalStyle.LowerLetter;
        foreach (var value in LetterValues(letter))
        {
            if (label.Style == OrdinalStyle.Roman || value != label.Value)
            {
                yield return With(label, letters, value);
            }
        }
        if (label.Style != OrdinalStyle.Roman && Numerals.Roman([char.ToUpperInvariant(letter)]) is var roman and > 0)
        {
            yield return With(label, OrdinalStyle.Roman, roman);
        }
    }

    public static bool Follows(OrdinalLabel label, OrdinalLabel previous)
    {
        if (label.Style != previous.Style || label.Depth != previous.Depth || label.Name != previous.Name)
        {
            return false;
        }
        return label.Style == OrdinalStyle.Bullet
            ? label.Text == previous.Text
            : label.Value == previous.Value + 1 && label.Path.SkipLast(1).SequenceEqual(previous.Path.SkipLast(1));
    }

    private static IEnumerable<int> LetterValues(char letter)
    {
        var (vietnamese, latin) = (Numerals.VietnameseLetter(letter), Numerals.LatinLetter(letter));
        if (vietnamese > 0)
        {
            yield return vietnamese;
        }
        if (latin > 0 && latin != vietnamese)
        {
            yield return latin;
        }
    }

    private static char? Letter(string text)
    {
        var core = text.AsSpan().Trim("().:/-–— ");
        return core.Length == 1 ? core[0] : null;
    }

    private static OrdinalLabel With(OrdinalLabel label, OrdinalStyle style, int value) =>
        label with { Style = style, Value = value, Path = [value] };
}
