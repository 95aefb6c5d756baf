using System.Globalization;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;

namespace HopLuu.Web.Reporting;

/// <summary>The sections that may be chosen for a paragraph, and what a form says was chosen. A form names a section as people read it, so that the browser's own list can be typed into.</summary>
internal static class MappingChoices
{
    /// <summary>Key and name of each section in which a unit writes; names are unique.</summary>
    public static IReadOnlyList<(string Key, string Name)> Of(OutlineVersion outline)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var choices = new List<(string, string)>();
        foreach (var item in outline.Writable())
        {
            var name = SectionNames.Of(outline, item);
            for (var more = 2; !taken.Add(name); more++)
                name = $"{SectionNames.Of(outline, item)} ({more.ToString(CultureInfo.InvariantCulture)})";
            choices.Add((item.Key, name));
        }
        return choices;
    }

    /// <summary>Position → key for each paragraph whose choice differs from what is stored. A name no section has leaves the paragraph where it is.</summary>
    public static Dictionary<int, string?> Read(IFormCollection form, Upload upload, OutlineVersion outline)
    {
        var keys = Of(outline).ToDictionary(choice => choice.Name, choice => choice.Key, StringComparer.Ordinal);
        var places = new Dictionary<int, string?>();
        for (var at = 0; at < upload.Pieces.Count; at++)
        {
            if (upload.Pieces[at].IsHeading || !form.TryGetValue($"p{at.ToString(CultureInfo.InvariantCulture)}", out var value))
                continue;
            var name = value.ToString().Trim();
            var chosen = name.Length == 0 ? null : keys.GetValueOrDefault(name, upload.Pieces[at].Key!);
            if (chosen != upload.Pieces[at].Key)
                places[at] = chosen;
        }
        return places;
    }
}
