namespace HopLuu.Cli.Output;

/// <summary>"[██████░░░░]  6/10  xa-an-phu.docx" on a terminal; silent when messages are piped. Safe to use from several threads.</summary>
internal sealed class ProgressBar(Terminal terminal, int total) : IDisposable
{
    private const int Width = 24;
    private readonly Lock gate = new();
    private int done;

    /// <summary>One more is done.</summary>
    public void Advance(string name)
    {
        if (!terminal.ShowsProgress || total < 2)
            return;
        lock (gate)
        {
            done++;
            var filled = done * Width / total;
            var shown = name.Length > 36 ? name[..35] + "…" : name;
            terminal.Error.Write($"\r\u001b[2K[{new string('█', filled)}{new string('░', Width - filled)}] {done}/{total} {shown}");
        }
    }

    public void Dispose()
    {
        if (done > 0)
            terminal.Error.Write("\r\u001b[2K");
    }
}
