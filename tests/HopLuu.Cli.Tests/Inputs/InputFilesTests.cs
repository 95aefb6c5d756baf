using System.IO.Compression;
using HopLuu.Cli.Inputs;
using Xunit;

namespace HopLuu.Cli.Tests.Inputs;

public sealed class InputFilesTests : IDisposable
{
    private readonly Workplace place = new();

    [Fact]
    public void A_folder_is_read_whole_in_natural_order_without_clutter()
    {
        foreach (var name in (string[])["bc10.txt", "bc2.txt", "con/bc1.md", "~$bc2.docx", ".an.txt", "con/.git/x.txt"])
            place.Write(name, "x");
        var found = InputFiles.Find([place.Path]);
        Assert.Equal(["bc2.txt", "bc10.txt", "bc1.md"], found.Files.Select(file => file.Name));
        Assert.Empty(found.Passed);
    }

    [Fact]
    public void Files_of_other_kinds_in_a_folder_are_told_not_read()
    {
        place.Write("bc.txt", "x");
        place.Write("so-lieu.xlsx", "x");
        var found = InputFiles.Find([place.Path]);
        Assert.Equal(["bc.txt"], found.Files.Select(file => file.Name));
        Assert.Equal(["so-lieu.xlsx"], found.Passed);
    }

    [Fact]
    public void A_named_file_is_taken_whatever_it_is_called()
    {
        Assert.Equal(["bao-cao.la"], InputFiles.Find([place.Write("bao-cao.la", "x")]).Files.Select(file => file.Name));
    }

    [Fact]
    public void An_archive_is_read_as_a_folder()
    {
        var path = place["nop.zip"];
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            foreach (var name in (string[])["xa/bc2.txt", "xa/bc1.txt", "__MACOSX/._bc1.txt", "anh.png"])
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write("Nội dung báo cáo.");
            }
        }
        var found = InputFiles.Find([path]);
        Assert.Equal(["bc1.txt", "bc2.txt"], found.Files.Select(file => file.Name));
        Assert.Equal(["nop.zip: anh.png"], found.Passed);
        Assert.NotNull(found.Files[0].Read().Document);
    }

    [Fact]
    public void A_damaged_archive_is_a_file_that_cannot_be_read()
    {
        var found = InputFiles.Find([place.Write("hong.zip", "không phải zip")]);
        var problem = Assert.Single(found.Files).Read().Problem;
        Assert.Equal("damaged", problem?.Code);
    }

    [Fact]
    public void Files_of_one_name_in_two_folders_are_told_apart_and_one_file_named_twice_is_read_once()
    {
        var (first, second) = (place.Write("a/bc.txt", "x"), place.Write("b/bc.txt", "x"));
        var names = InputFiles.Find([first, second, first]).Files.Select(file => file.Name).ToList();
        Assert.Equal(2, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(2, names.Count);
    }

    public void Dispose() => place.Dispose();
}
