namespace HopLuu.Documents.Reading.Word;

/// <summary>A relationship of a part to another part of the package. Those that lead outside are not kept: nothing is ever fetched.</summary>
/// <param name="Kind">The last step of its type: "styles", "header" …</param>
/// <param name="Target">Name of the part in the package.</param>
internal readonly record struct Relationship(string Id, string Kind, string Target);

/// <summary>The relationships of a part (ISO 29500-2 §9).</summary>
internal static class Relationships
{
    public static List<Relationship> Of(string partName, ZipPackage package, ReadBudget budget)
    {
        var slash = partName.LastIndexOf('/');
        var folder = partName[..(slash + 1)];
        using var stream = package.OpenPart($"{folder}_rels/{partName[(slash + 1)..]}.rels", budget);
        var found = new List<Relationship>();
        if (stream is null)
            return found;
        using var part = new PartReader(stream, budget);
        part.MoveToRoot();
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            budget.Piece();
            if (part.Attribute("Target"u8) is not { } target || part.Attribute("TargetMode"u8) == "External")
                continue;
            var type = part.Attribute("Type"u8) ?? "";
            found.Add(new Relationship(part.Attribute("Id"u8) ?? "", type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target)));
        }
        stream.Finish();
        return found;
    }

    /// <summary>Steps upwards stay inside the package: a name is only ever looked up in its directory.</summary>
    private static string Resolve(string folder, string target)
    {
        target = target.Replace('\\', '/');
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not (".." or "."))
                steps.Add(step);
        }
        return string.Join('/', steps);
    }
}
