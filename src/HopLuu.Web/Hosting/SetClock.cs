using System.Globalization;

namespace HopLuu.Web.Hosting;

/// <summary>A clock that a test sets through a file; the program takes it in the environment "Test" only.</summary>
internal sealed class SetClock(string file) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() =>
        File.Exists(file) && DateTimeOffset.TryParse(File.ReadAllText(file), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var set) ? set.ToUniversalTime() : System.GetUtcNow();

    /// <summary>The machine's clock, or the test's.</summary>
    public static TimeProvider Of(WebApplicationBuilder builder)
    {
        if (builder.Configuration["HopLuu:ClockFile"] is not { Length: > 0 } file)
            return System;
        return builder.Environment.IsEnvironment("Test") ? new SetClock(file) : throw new InvalidOperationException("HopLuu:ClockFile is for the environment \"Test\" alone.");
    }
}
