using HopLuu.Documents.Model;
using HopLuu.Documents.Reading;
using HopLuu.Testing;
using Xunit;

namespace HopLuu.Documents.Tests.Reading;

/// <summary>Reads what a test has built.</summary>
internal static class Reading
{
    public static Document Of(params string[] pieces) => Of(new DocxBuilder().Add(pieces));

    public static Document Of(DocxBuilder package)
    {
        var result = DocumentReader.Read(package.Open(), "thu.docx");
        Assert.Null(result.Problem);
        return result.Document!;
    }

    public static Document OfText(string text, string name = "thu.txt")
    {
        var result = DocumentReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), name);
        Assert.Null(result.Problem);
        return result.Document!;
    }

    public static ReadProblem Problem(byte[] bytes, ReadLimits? limits = null, string name = "thu.docx")
    {
        var result = DocumentReader.Read(new MemoryStream(bytes), name, limits);
        Assert.Null(result.Document);
        return result.Problem!;
    }

    public static IReadOnlyList<Paragraph> Paragraphs(this Document document) => [.. document.Blocks.OfType<Paragraph>()];

    public static string[] Texts(this Document document) => [.. document.Paragraphs().Select(paragraph => paragraph.Text)];

    public static string?[] Numbers(this Document document) => [.. document.Paragraphs().Select(paragraph => paragraph.Number)];
}
