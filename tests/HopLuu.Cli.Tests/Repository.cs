namespace HopLuu.Cli.Tests;

/// <summary>Files of the repository the tests stand in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();
    public static string Demo(params string[] parts) => Path.Combine([Root, "samples", "demo", .. parts]);
    public static string Plan => Demo("ke-hoach.docx");
    public static string Reports => Demo("reports");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "HopLuu.slnx")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException("HopLuu.slnx is in no folder above the tests.");
    }
}
