using System.Diagnostics;

namespace HopLuu.Documents.Reading;

/// <summary>What is left of a file's <see cref="ReadLimits"/> while it is being read.</summary>
internal sealed class ReadBudget(ReadLimits limits)
{
    private readonly long started = Stopwatch.GetTimestamp();
    private long inflated;
    private int pieces;
    private int characters;

    public ReadLimits Limits => limits;

    public void CheckTime()
    {
        if (Stopwatch.GetElapsedTime(started) > limits.Time)
            throw new RefusedException(ReadProblems.TooSlow);
    }

    public void Inflated(int bytes)
    {
        inflated += bytes;
        if (inflated > limits.InflatedBytes)
            throw new RefusedException(ReadProblems.Bomb);
        CheckTime();
    }

    public void Piece()
    {
        if (++pieces > limits.Pieces)
            throw new RefusedException(ReadProblems.TooLarge);
    }

    public void Text(int length)
    {
        characters += length;
        if (characters > limits.Characters)
            throw new RefusedException(ReadProblems.TooLarge);
    }
}
