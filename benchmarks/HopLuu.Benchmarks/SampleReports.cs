namespace HopLuu.Benchmarks;

internal static class SampleReports
{
    public static int Write(string folder) => folder.Length;
}
