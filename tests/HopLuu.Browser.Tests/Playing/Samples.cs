using System.Reflection;

namespace HopLuu.Browser.Tests.Playing;

/// <summary>The files of samples/demo.</summary>
internal static class Samples
{
    private static readonly string Folder = Path.GetFullPath(typeof(Samples).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "Samples").Value!);

    public static string Plan => Path.Combine(Folder, "ke-hoach.docx");

    /// <summary>A unit's report: "xa-an-phu".</summary>
    public static string Report(string code) => Path.Combine(Folder, "reports", code + ".docx");
}
