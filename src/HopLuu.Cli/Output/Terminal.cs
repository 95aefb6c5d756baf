using System.Text;

namespace HopLuu.Cli.Output;

/// <summary>Where a command's answer, messages and progress go.</summary>
/// <param name="Out">The answer.</param>
/// <param name="Error">Messages and progress.</param>
/// <param name="ShowsProgress">Messages go to a person's terminal, so a progress bar makes sense.</param>
/// <param name="Clock">The day of today.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, bool ShowsProgress, TimeProvider Clock) : IDisposable
{
    private readonly CancellationTokenSource stop = new();

    /// <summary>Set when the person pressed Ctrl-C.</summary>
    public CancellationToken Stop => stop.Token;

    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
            Console.OutputEncoding = utf8;
        return new Terminal(
            new StreamWriter(Console.OpenStandardOutput(), utf8, 16 * 1024),
            new StreamWriter(Console.OpenStandardError(), utf8, 256) { AutoFlush = true },
            !Console.IsErrorRedirected,
            TimeProvider.System);
    }

    /// <summary>From here on Ctrl-C asks to stop and the command ends in order; before, it ends at once.</summary>
    public void StopOnRequest() => Console.CancelKeyPress += (_, pressed) =>
    {
        if (!stop.IsCancellationRequested)
            pressed.Cancel = true;
        stop.Cancel();
    };

    /// <summary>A part of the answer.</summary>
    public void Print(string text) => Out.WriteLine(text);

    /// <summary>A message for the person, beside the answer.</summary>
    public void Say(string text) => Error.WriteLine(text);

    /// <summary>Says why nothing was done.</summary>
    public ExitCode Refuse(string why)
    {
        Say(why);
        return ExitCode.Usage;
    }

    public void Dispose()
    {
        try
        {
            Out.Dispose();
        }
        catch (IOException)
        {
            // The reader of a pipe ("| head") may be gone before everything is written; that is its right.
        }
        Error.Dispose();
        stop.Dispose();
    }
}
