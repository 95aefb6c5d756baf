using System.Text.Json;
using HopLuu.Cli.Output;

namespace HopLuu.Cli.Tests;

/// <summary>Runs the command line in process and keeps what it answered.</summary>
internal sealed record Hopluu(int ExitCode, string Out, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    public static Hopluu Run(params string[] args) => Run(showsProgress: false, args);

    public static Hopluu Run(bool showsProgress, params string[] args)
    {
        using var answer = new StringWriter();
        using var messages = new StringWriter();
        using var terminal = new Terminal(answer, messages, showsProgress, new FixedClock());
        var code = (int)Application.Run(args, terminal);
        return new Hopluu(code, answer.ToString(), messages.ToString());
    }

    /// <summary>28 June 2024, after the deadline of the demo's units.</summary>
    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2024, 6, 28, 3, 0, 0, TimeSpan.Zero);
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}
