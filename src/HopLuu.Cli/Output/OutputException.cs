namespace HopLuu.Cli.Output;

/// <summary>A file could not be written where the person asked. The message is Vietnamese and says what to do.</summary>
internal sealed class OutputException(string message, Exception inner) : Exception(message, inner);
