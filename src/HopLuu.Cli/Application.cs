using HopLuu.Cli.CommandLine;
using HopLuu.Cli.Output;
using HopLuu.Cli.Verbs;

namespace HopLuu.Cli;

/// <summary>Finds the verb, reads its arguments, runs it. The one place where a fault of the program is caught.</summary>
internal static class Application
{
    /// <summary>The verbs in the order in which help lists them.</summary>
    public static IReadOnlyList<Verb> Verbs { get; } =
        [new ReadVerb(), new OutlineVerb(), new TemplateVerb(), new MapVerb(), new CheckVerb(), new ConsolidateVerb(), new DoctorVerb()];

    public static ExitCode Run(string[] args, Terminal terminal)
    {
        try
        {
            return Dispatch(args, terminal);
        }
        catch (OperationCanceledException)
        {
            terminal.Say("Đã dừng theo yêu cầu. Chưa ghi tệp kết quả nào; các tệp đưa vào vẫn nguyên vẹn.");
            return ExitCode.Stopped;
        }
        catch (OutputException refused)
        {
            return terminal.Refuse(refused.Message);
        }
#pragma warning disable CA1031 // The last line of defence: no person is ever shown a stack trace.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return FaultReport.Write(fault, terminal);
        }
    }

    private static ExitCode Dispatch(string[] args, Terminal terminal)
    {
        if (args.Length == 0)
        {
            terminal.Say(Help.Overview(Verbs));
            return ExitCode.Usage;
        }
        switch (args[0])
        {
            case "--help" or "-h" or "-?" or "help" when args.Length == 1 || args[0] != "help":
                terminal.Print(Help.Overview(Verbs));
                return ExitCode.Done;
            case "help":
                return Find(args[1]) is { } asked ? PrintHelp(asked, terminal) : UnknownVerb(args[1], terminal);
            case "--version" or "-V":
                terminal.Print($"hopluu {typeof(Application).Assembly.GetName().Version?.ToString(3)}");
                return ExitCode.Done;
        }
        if (Find(args[0]) is not { } verb)
            return UnknownVerb(args[0], terminal);
        var parsed = ArgumentParser.Parse(verb, args.AsSpan(1));
        if (parsed.WantsHelp)
            return PrintHelp(verb, terminal);
        return parsed.Problem is { } problem
            ? terminal.Refuse($"{problem}\nXem cách dùng: hopluu {verb.Name} --help")
            : verb.Run(parsed, terminal);
    }

    private static Verb? Find(string name) => Verbs.FirstOrDefault(verb => string.Equals(verb.Name, name, StringComparison.OrdinalIgnoreCase));

    private static ExitCode PrintHelp(Verb verb, Terminal terminal)
    {
        terminal.Print(Help.Of(verb));
        return ExitCode.Done;
    }

    private static ExitCode UnknownVerb(string name, Terminal terminal)
    {
        if (LaterVerbs.Explain(name) is { } later)
            return terminal.Refuse(later);
        var near = Spelling.Nearest(name, Verbs.Select(verb => verb.Name));
        var hint = name.StartsWith('-') ? "Tên lệnh con đứng trước các tùy chọn." : near is null ? "" : $"Có phải bạn định gõ “{near}”?";
        return terminal.Refuse($"Không có lệnh “{name}”. {hint}".TrimEnd() + $"\nCác lệnh: {string.Join(", ", Verbs.Select(verb => verb.Name))}. Xem hướng dẫn: hopluu --help");
    }
}
