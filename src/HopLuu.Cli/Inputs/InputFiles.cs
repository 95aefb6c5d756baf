using System.IO.Compression;
using HopLuu.Vietnamese;

namespace HopLuu.Cli.Inputs;

/// <summary>The files behind PATH…: files as named; folders with everything below, and .zip, in natural order.</summary>
/// <param name="Files">What is to be read.</param>
/// <param name="Passed">Names of files in folders and archives that are of no accepted kind; they are told, not read.</param>
internal sealed record InputFiles(IReadOnlyList<InputFile> Files, IReadOnlyList<string> Passed)
{
    private static readonly string[] Accepted = [".docx", ".docm", ".doc", ".odt", ".rtf", ".pdf", ".txt", ".md"];
    private const int MostEntries = 20_000;

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
        try
        {
            using var zip = ZipFile.OpenRead(path);
            foreach (var entry in zip.Entries.Take(MostEntries).Where(entry => entry.Name.Length > 0).OrderBy(entry => entry.FullName, NaturalOrder.Instance))
            {
                if (IsClutter(entry.FullName))
                    continue;
                if (IsAccepted(entry.Name))
                    found.Add(new InputFile(NameOf(entry.Name), path, entry.FullName));
                else
                    passed.Add($"{NameOf(path)}: {entry.FullName}");
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            // Left in the list, so that reading it gives the reason.
            found.Add(new InputFile(NameOf(path), path, "?"));
        }
    }

    /// <summary>Two files of one name in different folders are told apart by their folder.</summary>
    private static List<InputFile> WithUniqueNames(List<InputFile> found)
    {
        var files = found.DistinctBy(file => (Path.GetFullPath(file.Path), file.Entry)).ToList();
        var seen = files.GroupBy(file => file.Name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return [.. files.Select(file => seen.Contains(file.Name) ? file with { Name = VietnameseText.Compose(file.Entry ?? file.Path).Replace('\\', '/') } : file)];
    }

    /// <summary>Names are composed: macOS hands out file names with decomposed marks.</summary>
    private static string NameOf(string path) => VietnameseText.Compose(Path.GetFileName(path));

    private static bool IsZip(string path) => path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private static bool IsAccepted(string path) => Accepted.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Lock files of Word ("~$…"), hidden files and the marks macOS leaves in archives.</summary>
    private static bool IsClutter(string path) => path.Split('/').Any(part => part.StartsWith("~$", StringComparison.Ordinal) || part.StartsWith('.') || part == "__MACOSX");
}
