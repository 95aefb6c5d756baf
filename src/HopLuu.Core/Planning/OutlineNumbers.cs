using System.Globalization;
using HopLuu.Vietnamese;

namespace HopLuu.Core.Planning;

/// <summary>Numbers nodes anew in the habit of the first numbered among their siblings. Nodes without a number stay without.</summary>
public static class OutlineNumbers
{
    private const string Letters = "abcdđeghiklmnopqrstuvxy";
    private static readonly string[] Ordinals = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];
    private static readonly string[] Tens = ["", "X", "XX", "XXX"];
    private static readonly string[] Ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    /// <param name="parents">Only children of these ("" for the roots); all when null.</param>
    public static List<OutlineItem> Renumber(IReadOnlyList<OutlineItem> items, IReadOnlySet<string>? parents = null)
    {
        var result = items.ToList();
        var numbers = new Dictionary<string, string?>(StringComparer.Ordinal);
        var counts = new Dictionary<(string Parent, string Habit), int>();
        var habits = new Dictionary<(string, OrdinalStyle, string), OrdinalLabel>();
        for (var at = 0; at < result.Count; at++)
        {
            var item = result[at];
            var parent = item.Parent ?? "";
            if (item.Number is { } number && (parents is null || parents.Contains(parent)) && Label(number) is { Value: > 0 } label)
            {
                // "PHẦN THỨ NHẤT" and "PHỤ LỤC 1" on one level are counted apart.
                var habit = habits.TryGetValue((parent, label.Style, label.Name), out var first) ? first : habits[(parent, label.Style, label.Name)] = label;
                var counter = (parent, $"{label.Style} {label.Name}");
                var value = counts[counter] = counts.GetValueOrDefault(counter) + 1;
                result[at] = item with { Number = Written(habit, value, item.Parent is { } above ? numbers.GetValueOrDefault(above) : null) };
            }
            numbers[item.Key] = result[at].Number;
        }
        return result;
    }

    // A label is told by what follows it: before a small letter "PHẦN THỨ HAI" would be a reference.
    private static OrdinalLabel? Label(string number) => OrdinalLabel.Read($"{number} A");

    private static string Written(OrdinalLabel habit, int value, string? parent) => habit.Style switch
    {
        OrdinalStyle.Roman => Replace(habit.Text, "IVXLivxl", char.IsLower(habit.Text.First(char.IsLetter)) ? Roman(value).ToLowerInvariant() : Roman(value)),
        OrdinalStyle.UpperLetter => Replace(habit.Text, Letters.ToUpperInvariant() + "FWJZ", Letter(value).ToUpperInvariant()),
        OrdinalStyle.LowerLetter => Replace(habit.Text, Letters + "fwjz", Letter(value)),
        OrdinalStyle.Arabic => Replace(habit.Text, "0123456789", Plain(value)),
        OrdinalStyle.Decimal => Decimal(habit, value, parent),
        OrdinalStyle.Named or OrdinalStyle.Appendix => Named(habit.Text, value),
        OrdinalStyle.Bullet => habit.Text,
    };

    // "1.2." below "3." is "3.2.".
    private static string Decimal(OrdinalLabel habit, int value, string? parent)
    {
        var tail = habit.Text[(habit.Text.LastIndexOfAny("0123456789".ToCharArray()) + 1)..];
        var above = parent is not null && OrdinalLabel.Read($"{parent} a") is { Style: OrdinalStyle.Arabic or OrdinalStyle.Decimal } label && label.Path.Count == habit.Path.Count - 1 ? label.Path : habit.Path.SkipLast(1);
        return string.Join('.', above.Append(value).Select(Plain)) + tail;
    }

    private static string Named(string text, int value)
    {
        var words = text.Split(' ');
        var last = words[^1].TrimEnd('.', ':');
        var upper = last.Any(char.IsLetter) && last == last.ToUpperInvariant();
        if (last.All(char.IsDigit))
            words[^1] = Plain(value);
        else if (Ordinals.Contains(last.ToLowerInvariant()) && value <= Ordinals.Length)
            words[^1] = upper ? Ordinals[value - 1].ToUpperInvariant() : Ordinals[value - 1];
        else if (last.All(letter => "IVXL".Contains(letter, StringComparison.Ordinal)))
            words[^1] = Roman(value);
        return string.Join(' ', words);
    }

    // The run of such letters becomes the new value; brackets, points and dashes around it stay.
    private static string Replace(string text, string letters, string value)
    {
        var from = text.IndexOfAny(letters.ToCharArray());
        if (from < 0)
            return text;
        var to = from;
        while (to < text.Length && letters.Contains(text[to], StringComparison.Ordinal))
            to++;
        return text[..from] + value + text[to..];
    }

    private static string Letter(int value) => value <= Letters.Length ? Letters[value - 1].ToString() : Plain(value);

    private static string Roman(int value) => value < 40 ? Tens[value / 10] + Ones[value % 10] : Plain(value);

    private static string Plain(int value) => value.ToString(CultureInfo.InvariantCulture);
}
