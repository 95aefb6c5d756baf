namespace HopLuu.Core.Receiving;

/// <summary>A later due day for one unit, with the reason.</summary>
public sealed class Extension
{
    private Extension()
    {
    }

    public Extension(Guid id, Guid obligationId, DateOnly? before, DateOnly until, string reason, string by, DateTimeOffset at) =>
        (Id, ObligationId, Before, Until, Reason, By, At) = (id, obligationId, before, until, reason, by, at);

    public Guid Id { get; private set; }

    public Guid ObligationId { get; private set; }

    public DateOnly? Before { get; private set; }

    public DateOnly Until { get; private set; }

    public string Reason { get; private set; } = "";

    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}
