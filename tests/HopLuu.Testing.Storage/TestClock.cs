using HopLuu.Core;

namespace HopLuu.Testing.Storage;

/// <summary>A clock that stands until it is set or moved.</summary>
public sealed class TestClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset now = start;

    public override DateTimeOffset GetUtcNow() => now;

    public void Set(DateTimeOffset instant) => now = instant;

    /// <summary>An hour of a day in Vietnam.</summary>
    public void Set(DateOnly day, int hour, int minute = 0, int second = 0) => now = VietnamTime.At(day, new TimeOnly(hour, minute, second));

    public void Move(TimeSpan by) => now += by;
}
