using HopLuu.Vietnamese;

namespace HopLuu.Cli.Inputs;

/// <summary>The files behind PATH…: files as named; folders with everything below, and .zip, in natural order.</summary>
/// <param name="Files">What is to be read.</param>
/// <param name="Passed">Names of files in folders and archives that are of no accepted kind; they are told, not read.</param>
internal sealed record InputFiles(IReadOnlyList<InputFile> Files, IReadOnlyList<string> Passed)
{
    private static readonly string[] Accepted = [".docx", ".docm", ".doc", ".odt", ".rtf", ".pdf", ".txt", ".md"];

    public static InputFiles Find(IEnumerable<string> paths)
    {
        var found = new List<InputFile>();
        var passed = new List<string>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                foreach (var file in Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }).Order(NaturalOrder.Instance))
                    Take(file, Path.GetRelativePath(path, file).Replace('\\', '/'), found, passed);
            }
            else if (IsZip(path) && File.Exists(path))
            {
                TakeZip(path, found, passed);
            }
            else
            {
                found.Add(new InputFile(NameOf(path), path));
            }
        }
        return new InputFiles(WithUniqueNames(found), passed);
    }

    private static void Take(string file, string shown, List<InputFile> found, List<string> passed)
    {
        if (IsClutter(shown))
            return;
        if (IsZip(file))
            TakeZip(file, found, passed);
        else if (IsAccepted(file))
            found.Add(new InputFile(NameOf(file), file));
        else
            passed.Add(shown);
    }

    private static void TakeZip(string path, List<InputFile> found, List<string> passed)
    {
        var (entries, problem) = BoundedZip.List(path);
        // Left in the list, so that reading it gives the reason.
        if (problem is not null)
            found.Add(new InputFile(NameOf(path), path, "?") { Refusal = problem });
        foreach (var (entry, index) in entries.Where(entry => !entry.FullName.EndsWith('/')).OrderBy(entry => entry.FullName, NaturalOrder.Instance))
        {
            var shown = entry.Replace('\\', '/');
            if (IsClutter(shown))
                continue;
            if (IsAccepted(shown))
                found.Add(new InputFile(NameOf(shown), path, entry, index));
            else
                passed.Add($"{NameOf(path)}: {shown}");
        }
    }

    /// <summary>Two files of one name are told apart by their folder, and where an archive holds two of one path by their order.</summary>
    private static List<InputFile> WithUniqueNames(List<InputFile> found)
    {
        var files = found.DistinctBy(file => (Path.GetFullPath(file.Path), file.Entry, file.Index)).ToList();
        files = Rename(files, (file, _) => VietnameseText.Compose(file.Entry ?? file.Path).Replace('\\', '/'));
        return Rename(files, (file, at) => at == 0 ? file.Name : $"{file.Name} ({at + 1})");
    }

    private static List<InputFile> Rename(List<InputFile> files, Func<InputFile, int, string> name)
    {
        var same = files.GroupBy(file => file.Name, StringComparer.Ordinal).Where(group => group.Count() > 1).ToDictionary(group => group.Key, _ => 0, StringComparer.Ordinal);
        return [.. files.Select(file => same.TryGetValue(file.Name, out var at) ? file with { Name = name(file, Advance(same, file.Name, at)) } : file)];
    }

    private static int Advance(Dictionary<string, int> counts, string key, int at)
    {
        counts[key] = at + 1;
        return at;
    }

    /// <summary>Names are composed: macOS hands out file names with decomposed marks.</summary>
    private static string NameOf(string path) => VietnameseText.Compose(Path.GetFileName(path));

    private static bool IsZip(string path) => path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private static bool IsAccepted(string path) => Accepted.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Lock files of Word ("~$…"), hidden files and the marks macOS leaves in archives.</summary>
    private static bool IsClutter(string path) => path.Split('/').Any(part => part.StartsWith("~$", StringComparison.Ordinal) || part.StartsWith('.') && part is not ("." or "..") || part == "__MACOSX");
}
