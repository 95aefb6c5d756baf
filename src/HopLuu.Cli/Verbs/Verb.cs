using HopLuu.Cli.CommandLine;
using HopLuu.Cli.Output;

namespace HopLuu.Cli.Verbs;

/// <summary>A verb of the command line.</summary>
internal abstract class Verb
{
    public abstract string Name { get; }

    /// <summary>What it does: Vietnamese, a line that begins with a verb in lower case, without a full stop.</summary>
    public abstract string Summary { get; }

    /// <summary>What stands after the verb without a dash.</summary>
    public abstract PathArgument Paths { get; }

    public abstract IReadOnlyList<Option> Options { get; }

    public abstract IReadOnlyList<string> Examples { get; }

    /// <summary>A closing paragraph of its help; empty when there is none.</summary>
    public virtual string Notes => "";

    public abstract ExitCode Run(Arguments arguments, Terminal terminal);
}

/// <summary>The files a verb takes.</summary>
/// <param name="Name">What help calls them: "BÁO_CÁO…".</param>
internal sealed record PathArgument(string Name, string Help, int Least, int Most)
{
    public static PathArgument None { get; } = new("", "", 0, 0);
}
