using HopLuu.Cli.Verbs;

namespace HopLuu.Cli.CommandLine;

/// <summary>
/// Reads what was typed after a verb: "--plan FILE", "--plan=FILE", "-o FILE", "--" before names that begin with a dash. Own code, not
/// System.CommandLine: its help cannot be made wholly Vietnamese and it costs a tenth of the start-up budget (docs/decisions/0005).
/// </summary>
internal static class ArgumentParser
{
    public static Arguments Parse(Verb verb, ReadOnlySpan<string> args)
    {
        var paths = new List<string>();
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        var onlyPaths = false;
        for (var at = 0; at < args.Length; at++)
        {
            var arg = args[at];
            if (onlyPaths || arg.Length < 2 || arg[0] != '-')
            {
                if (arg.Length > 0)
                    paths.Add(arg);
                continue;
            }
            if (arg == "--")
            {
                onlyPaths = true;
                continue;
            }
            if (arg is "--help" or "-h" or "-?")
                return new Arguments { WantsHelp = true };
            var (name, value) = arg.IndexOf('=') is > 0 and var equals ? (arg[..equals], arg[(equals + 1)..]) : (arg, null);
            if (Find(verb, name) is not { } option)
                return Wrong(UnknownOption(verb, name));
            if (option.NotYet is { } reason)
                return Wrong($"Tùy chọn {option.Name} chưa có trong phiên bản này: {reason}");
            if (option.Value is null && value is not null)
                return Wrong($"Tùy chọn {option.Name} không nhận giá trị.");
            if (option.Value is not null && value is null)
            {
                if (at + 1 >= args.Length || Find(verb, args[at + 1]) is not null)
                    return Wrong($"Tùy chọn {option.Name} cần một giá trị: {option.Name} {option.Value}.");
                value = args[++at];
            }
            if (option.Allowed.Count > 0 && !option.Allowed.Contains(value!, StringComparer.Ordinal))
                return Wrong($"Giá trị “{value}” của {option.Name} không hợp lệ. Các giá trị được nhận: {string.Join(", ", option.Allowed)}.");
            if (!options.TryAdd(option.Name, value ?? ""))
                return Wrong($"Tùy chọn {option.Name} được ghi hai lần.");
        }
        return Check(verb, new Arguments { Paths = paths, Options = options });
    }

    private static Arguments Check(Verb verb, Arguments parsed)
    {
        if (verb.Options.FirstOrDefault(option => option.IsRequired && !parsed.Has(option)) is { } missing)
            return Wrong($"Thiếu tùy chọn {missing.Name} {missing.Value}: {missing.Help}.");
        if (parsed.Paths.Count < verb.Paths.Least)
            return Wrong($"Thiếu {verb.Paths.Name}: {verb.Paths.Help}.");
        if (parsed.Paths.Count > verb.Paths.Most)
            return Wrong(verb.Paths.Most == 0 ? $"Lệnh này không nhận tên tệp: “{parsed.Paths[0]}”." : $"Lệnh này chỉ nhận {verb.Paths.Most} tệp; thừa “{parsed.Paths[verb.Paths.Most]}”. Tên tệp có dấu cách phải đặt trong dấu nháy kép.");
        return parsed;
    }

    private static Option? Find(Verb verb, string name) =>
        verb.Options.FirstOrDefault(option => string.Equals(option.Name, name, StringComparison.Ordinal) || string.Equals(option.Short, name, StringComparison.Ordinal));

    private static string UnknownOption(Verb verb, string name)
    {
        var near = Spelling.Nearest(name, verb.Options.Where(option => option.NotYet is null).Select(option => option.Name));
        return $"Lệnh “{verb.Name}” không có tùy chọn {name}." + (near is null ? "" : $" Có phải bạn định gõ {near}?");
    }

    private static Arguments Wrong(string problem) => new() { Problem = problem };
}
