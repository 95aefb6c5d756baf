using System.IO.Compression;
using System.Text;
using HopLuu.Cli.Inputs;
using Xunit;

namespace HopLuu.Cli.Tests.Inputs;

public sealed class BoundedZipTests : IDisposable
{
    private readonly Workplace place = new();

    private string Zip(string name, params (string Entry, string Text)[] entries)
    {
        using var zip = ZipFile.Open(place[name], ZipArchiveMode.Create);
        foreach (var (entry, text) in entries)
        {
            using var stream = zip.CreateEntry(entry, CompressionLevel.NoCompression).Open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
        return place[name];
    }

    private static string ReasonOf(string zip)
    {
        var file = Assert.Single(InputFiles.Find([zip]).Files);
        Assert.Equal(Path.GetFileName(zip), file.Name);
        return file.Read().Problem!.Code;
    }

    [Fact]
    public void Two_entries_of_one_path_are_both_read_under_two_names()
    {
        var files = InputFiles.Find([Zip("a.zip", ("xa.txt", "Báo cáo thứ nhất"), ("xa.txt", "Báo cáo thứ hai"))]).Files;
        Assert.Equal(["xa.txt", "xa.txt (2)"], files.Select(file => file.Name));
        Assert.NotEqual(Text(files[0]), Text(files[1]));
    }

    [Fact]
    public void Paths_that_climb_out_or_begin_at_the_root_are_only_names()
    {
        var files = InputFiles.Find([Zip("a.zip", ("../../x.txt", "một"), ("/etc/y.txt", "hai"), ("..\\z.txt", "ba"))]).Files;
        Assert.Equal(["x.txt", "y.txt", "z.txt"], files.Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Null(file.Read().Problem));
        Assert.Equal([place["a.zip"]], Directory.GetFiles(place.Path));
    }

    [Fact]
    public void Too_many_entries_are_refused_with_the_reason_and_none_is_dropped_silently()
    {
        using (var zip = ZipFile.Open(place["a.zip"], ZipArchiveMode.Create))
        {
            for (var i = 0; i <= BoundedZip.MostEntries; i++)
                zip.CreateEntry($"{i}.txt");
        }
        Assert.Equal("too-large", ReasonOf(place["a.zip"]));
    }

    /// <summary>The end record may lie about the number of entries; the length of the directory does not.</summary>
    [Fact]
    public void A_long_directory_is_refused_before_it_is_read()
    {
        var zip = Zip("a.zip", ("a.txt", new string('a', 9_000_000)));
        var bytes = File.ReadAllBytes(zip);
        BitConverter.TryWriteBytes(bytes.AsSpan(bytes.AsSpan().LastIndexOf("PK\u0005\u0006"u8) + 16), 40);
        File.WriteAllBytes(zip, bytes);
        Assert.Equal("too-large", ReasonOf(zip));
    }

    [Fact]
    public void Entries_that_share_their_bytes_are_refused()
    {
        var zip = Zip("a.zip", ("a.txt", new string('a', 100_000)), ("b.txt", "b"));
        var bytes = File.ReadAllBytes(zip);
        var second = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(bytes.AsSpan(second + 20), 100_000);
        File.WriteAllBytes(zip, bytes);
        Assert.Equal("bomb", ReasonOf(zip));
    }

    [Theory]
    [InlineData("PK\u0003\u0004 hỏng")]
    [InlineData("PK\u0005\u0006")]
    [InlineData("")]
    public void A_broken_archive_is_named_with_the_reason(string text) => Assert.Equal("damaged", ReasonOf(place.Write("a.zip", text)));

    private static string Text(InputFile file) => string.Concat(file.Read().Document!.Blocks.OfType<HopLuu.Documents.Model.Paragraph>().Select(paragraph => paragraph.Text));

    public void Dispose() => place.Dispose();
}
