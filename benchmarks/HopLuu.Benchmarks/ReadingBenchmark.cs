using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Xml;
using HopLuu.Documents.Reading;

namespace HopLuu.Benchmarks;

/// <summary>Documents a second of the reader, warm and on one core, beside the floor: unfolding the same parts and running a bare XmlReader over them.</summary>
internal static class ReadingBenchmark
{
    private const int Rounds = 9;
    private static readonly TimeSpan RoundTime = TimeSpan.FromSeconds(1);

    public static int Run(string[] paths)
    {
        var files = paths.Select(File.ReadAllBytes).ToArray();
        Warm(() => ReadAll(files));
        Warm(() => FloorOfAll(files));
        // Turn and turn about, so that a busy moment of the machine hits both; the best round of each counts.
        double reader = 0, floor = 0;
        for (var round = 0; round < Rounds; round++)
        {
            reader = Math.Max(reader, Rate(() => ReadAll(files), files.Length));
            floor = Math.Max(floor, Rate(() => FloorOfAll(files), files.Length));
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reader {reader:F0} docs/s"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"floor {floor:F0} docs/s"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reader-over-floor {floor / reader:F2}"));
        var before = GC.GetAllocatedBytesForCurrentThread();
        ReadAll(files);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"allocated {(GC.GetAllocatedBytesForCurrentThread() - before) / files.Length / 1024} KB a document"));
        return 0;
    }

    /// <summary>Reads one file and prints its text: what a process that does nothing else takes from its start to its end.</summary>
    public static int Once(string path)
    {
        if (DocumentReader.Read(path).Document is not { } document)
            return 3;
        foreach (var paragraph in document.Blocks.OfType<Documents.Model.Paragraph>())
            Console.WriteLine(paragraph.Text);
        return 0;
    }

    private static void ReadAll(byte[][] files)
    {
        foreach (var file in files)
        {
            if (DocumentReader.Read(new MemoryStream(file), "a.docx").Problem is { } problem)
                throw new InvalidOperationException(problem.Message);
        }
    }

    private static void FloorOfAll(byte[][] files)
    {
        foreach (var file in files)
            Floor(file);
    }

    /// <summary>The parts that the reader opens of each package, unfolded and parsed, and nothing done with them.</summary>
    private static void Floor(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            if (!IsRead(entry.FullName))
                continue;
            using var xml = XmlReader.Create(entry.Open());
            while (xml.Read())
            {
            }
        }
    }

    private static bool IsRead(string name) => name is "_rels/.rels" or "word/_rels/document.xml.rels" or "word/document.xml" or "word/styles.xml" or "word/numbering.xml" or "word/footnotes.xml" or "word/endnotes.xml"
        || name.StartsWith("word/header", StringComparison.Ordinal) || name.StartsWith("word/footer", StringComparison.Ordinal);

    private static void Warm(Action work)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < TimeSpan.FromSeconds(2))
            work();
    }

    /// <summary>Documents a second of processor time, the collector's included: a busy machine does not change it much.</summary>
    private static double Rate(Action work, int documents)
    {
        using var process = Process.GetCurrentProcess();
        var (clock, before) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        var count = 0;
        for (; clock.Elapsed < RoundTime; count++)
            work();
        process.Refresh();
        return count * documents / (process.TotalProcessorTime - before).TotalSeconds;
    }
}
