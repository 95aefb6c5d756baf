using HopLuu.Cli.Answers;
using HopLuu.Cli.CommandLine;
using HopLuu.Cli.Inputs;
using HopLuu.Cli.Output;
using HopLuu.Documents.Model;
using HopLuu.Synthesis.Plans;

namespace HopLuu.Cli.Verbs;

/// <summary>Reading the one file a verb is about, telling the person why when it cannot be read.</summary>
internal static class SingleFile
{
    /// <summary>The document; null after the refusal has been told.</summary>
    public static Document? Read(string path, Arguments arguments, Terminal terminal)
    {
        var file = InputFiles.Find([path]).Files is [var only] ? only : new InputFile(Path.GetFileName(path), path);
        var result = file.Read();
        if (result.Document is { } document)
        {
            foreach (var warning in document.Warnings)
                terminal.Say($"{file.Name}: {warning}");
            return document;
        }
        terminal.Say($"{file.Name}: {result.Problem!.Message}");
        if (arguments.Json)
            terminal.PrintJson(new RefusedAnswer([UnreadableFile.Of(file, result.Problem)]), AnswerJson.Plain.RefusedAnswer);
        return null;
    }

    /// <summary>The plan of --plan or of <c>outline</c>; null after the refusal has been told.</summary>
    public static Plan? ReadPlan(string path, Arguments arguments, Terminal terminal) =>
        Read(path, arguments, terminal) is { } document ? PlanReader.Read(document) : null;
}
