using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace HopLuu.Core.Data;

/// <summary>Instants as UTC ticks.</summary>
internal sealed class TicksConverter() : ValueConverter<DateTimeOffset, long>(instant => instant.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
