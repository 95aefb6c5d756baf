namespace HopLuu.Cli;

/// <summary>What a command answers to the shell. In a batch the greatest wins, so a file that could not be read outranks findings.</summary>
internal enum ExitCode
{
    /// <summary>Done.</summary>
    Done = 0,
    /// <summary>Done, with findings that need a person.</summary>
    Findings = 1,
    /// <summary>Wrong usage; nothing was done.</summary>
    Usage = 2,
    /// <summary>A file could not be read; the others are done.</summary>
    Unreadable = 3,
    /// <summary>A fault of the program itself (EX_SOFTWARE of sysexits.h).</summary>
    Fault = 70,
    /// <summary>Stopped by Ctrl-C (128 + SIGINT).</summary>
    Stopped = 130,
}
