using HopLuu.Cli.Inputs;
using HopLuu.Documents.Reading;

namespace HopLuu.Cli.Answers;

/// <summary>The answer of a verb for one file that could not be read.</summary>
internal sealed record RefusedAnswer(IReadOnlyList<UnreadableFile> Unreadable);

/// <summary>A file that could not be read.</summary>
/// <param name="File">Its name.</param>
/// <param name="Code">Stable, for programs.</param>
/// <param name="Message">Vietnamese, for people.</param>
internal sealed record UnreadableFile(string File, string Code, string Message)
{
    public static UnreadableFile Of(InputFile file, ReadProblem problem) => new(file.Name, problem.Code, problem.Message);
}
