using HopLuu.Core.Organizations;

namespace HopLuu.Core.Planning;

/// <summary>What a body owes in a campaign, by when. It exists from the moment of publishing, so that nobody can be missing from the list of the missing.</summary>
public sealed class Obligation
{
    private Obligation()
    {
    }

    public Obligation(Guid id, Guid campaignId, UnitAtPublishing unit, ObligationKind kind, DateOnly? dueDay, TimeOnly? dueTime)
    {
        (Id, CampaignId, OrganizationId, Unit, Kind) = (id, campaignId, unit.OrganizationId, unit, kind);
        SetDue(dueDay, dueTime);
    }

    public Guid Id { get; private set; }

    public Guid CampaignId { get; private set; }

    public Guid OrganizationId { get; private set; }

    /// <summary>The body as it was when the campaign was published.</summary>
    public UnitAtPublishing Unit { get; private set; } = null!;

    public ObligationKind Kind { get; private set; }

    /// <summary>Keys of the sections of the issuer's own report that it contributes to; empty for the other kinds.</summary>
    public IReadOnlyList<string> Sections { get; private set; } = [];

    /// <summary>What the plan says it shall do, for those who direct or publicise.</summary>
    public string? Task { get; private set; }

    /// <summary>Last day in time, extensions included.</summary>
    public DateOnly? DueDay { get; private set; }

    public TimeOnly? DueTime { get; private set; }

    /// <summary>The instant at which it becomes late.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>When the body was let off; such an obligation is seen nowhere but in the log (a filter of the mapping hides it).</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public string? WithdrawnReason { get; private set; }

    public Guid Revision { get; private set; }

    /// <summary>It owes nothing any more; what it wrote is kept.</summary>
    public void Withdraw(string reason, DateTimeOffset now) => (WithdrawnAt, WithdrawnReason) = (now, reason);

    /// <summary>It owes again what it was let off.</summary>
    public void Reinstate() => (WithdrawnAt, WithdrawnReason) = (null, null);

    public void SetDue(DateOnly? day, TimeOnly? time)
    {
        (DueDay, DueTime) = (day, time);
        DueAt = day is not { } on ? null : time is { } hour ? VietnamTime.At(on, hour) : VietnamTime.EndOf(on);
    }

    public void Assign(IReadOnlyList<string> sections, string? task) => (Sections, Task) = (sections, task);

    /// <summary>Takes the body's name and place in the tree as they are now; done once more at publishing.</summary>
    public void Pin(UnitAtPublishing unit) => Unit = unit;
}

/// <summary>What is owed.</summary>
public enum ObligationKind
{
    /// <summary>Gửi báo cáo.</summary>
    Report,
    /// <summary>Tham mưu một số mục trong báo cáo của cơ quan ban hành.</summary>
    Contribute,
    /// <summary>Chỉ đạo, đôn đốc các đơn vị khác.</summary>
    Direct,
    /// <summary>Tuyên truyền, không phải báo cáo.</summary>
    Publicise,
    /// <summary>Tổng hợp: the issuing body's own report, joined from the units'.</summary>
    Consolidate,
}

/// <summary>A body as it was at publishing.</summary>
public sealed record UnitAtPublishing
{
    public Guid OrganizationId { get; init; }
    public required string Name { get; init; }
    public string? Symbol { get; init; }
    public string? HeadingLines { get; init; }
    public string? Place { get; init; }
    public OrganizationKind Kind { get; init; }
    public Tier Tier { get; init; }
    public string? ParentName { get; init; }
    public string Path { get; init; } = "";

    public static UnitAtPublishing Of(Organization organization, DateOnly day, string? parentName)
    {
        var on = organization.On(day);
        return new UnitAtPublishing
        {
            OrganizationId = organization.Id, Name = on.Name, Symbol = on.Symbol, HeadingLines = on.HeadingLines, Place = on.Place,
            Kind = on.Kind, Tier = on.Tier, ParentName = parentName, Path = organization.Path,
        };
    }
}
