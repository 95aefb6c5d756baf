namespace HopLuu.Core.Organizations;

/// <summary>
/// A body: committee, front, union, school, office. What it is called and where it belongs is dated, so that an old campaign still reads right after
/// a rename, a merger or a move.
/// </summary>
public sealed class Organization
{
    private readonly List<OrganizationPeriod> periods = [];

    private Organization()
    {
    }

    /// <summary>A body that exists from a day on.</summary>
    public Organization(Guid id, string code, OrganizationPeriod first)
    {
        Id = id;
        Code = code;
        periods.Add(first);
        Name = first.Name;
        ParentId = first.ParentId;
        Kind = first.Kind;
        Tier = first.Tier;
    }

    public Guid Id { get; private set; }

    /// <summary>Short stable name for lists and imports: "xa-an-khe". Unique.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Its periods; the last that began is in force.</summary>
    public IReadOnlyList<OrganizationPeriod> Periods => periods;

    /// <summary>Name today, kept beside the periods so that lists need no join.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Body above it today; null for a root.</summary>
    public Guid? ParentId { get; private set; }

    public OrganizationKind Kind { get; private set; }

    public Tier Tier { get; private set; }

    /// <summary>Ids from the root down to itself, each between slashes: "/a/b/c/". Whoever may act for a body may act for all whose path begins with its path.</summary>
    public string Path { get; private set; } = "";

    /// <summary>Position among those with the same parent.</summary>
    public int Position { get; private set; }

    /// <summary>The day after which it no longer existed.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public Guid Revision { get; private set; }

    /// <summary>What it was called and where it belonged on a day; the first period for days before it began.</summary>
    public OrganizationPeriod On(DateOnly day) => periods.Where(period => period.From <= day).MaxBy(period => period.From) ?? periods.MinBy(period => period.From)!;

    /// <summary>From a day on it is called or placed otherwise. A change on a day that already has one replaces it.</summary>
    public Problem? Change(OrganizationPeriod period, DateOnly today)
    {
        if (period.ParentId == Id)
            return OrganizationProblems.UnderItself;
        periods.RemoveAll(existing => existing.From == period.From);
        periods.Add(period);
        Turn(today);
        return null;
    }

    /// <summary>A change that was a mistake is taken back. What it was called first stays.</summary>
    public Problem? Remove(DateOnly from, DateOnly today)
    {
        if (periods.Count == 1)
            return OrganizationProblems.LastPeriod;
        if (periods.RemoveAll(period => period.From == from) == 0)
            return Problem.NotFound;
        Turn(today);
        return null;
    }

    /// <summary>What is in force today is kept beside the periods; true when that is another than before.</summary>
    public bool Turn(DateOnly today)
    {
        var current = On(today);
        if ((Name, ParentId, Kind, Tier) == (current.Name, current.ParentId, current.Kind, current.Tier))
            return false;
        (Name, ParentId, Kind, Tier) = (current.Name, current.ParentId, current.Kind, current.Tier);
        return true;
    }

    /// <summary>Its place in the tree as it is today.</summary>
    public void Place(string path, int position) => (Path, Position) = (path, position);

    /// <summary>It no longer exists after a day; its reports stay.</summary>
    public void Close(DateOnly lastDay) => ClosedOn = lastDay;

    /// <summary>It goes on after all.</summary>
    public void Reopen() => ClosedOn = null;

    /// <summary>It exists on a day.</summary>
    public bool IsOpenOn(DateOnly day) => ClosedOn is not { } last || last >= day;

    /// <summary>The path of a body below another, or of a root.</summary>
    public static string PathOf(string? parentPath, Guid id) => $"{parentPath ?? "/"}{id:N}/";
}

/// <summary>What a body is called and where it belongs, from a day on.</summary>
public sealed record OrganizationPeriod
{
    public DateOnly From { get; init; }

    /// <summary>As an officer writes it: "Đảng ủy xã An Khê".</summary>
    public required string Name { get; init; }

    /// <summary>Ký hiệu in document numbers: "ĐU", "UBND", "MTTQ".</summary>
    public string? Symbol { get; init; }

    /// <summary>Lines of the heading block above its name, one a line: "ĐẢNG BỘ HUYỆN KIM SƠN".</summary>
    public string? HeadingLines { get; init; }

    /// <summary>Place of issue: "An Khê".</summary>
    public string? Place { get; init; }

    public required OrganizationKind Kind { get; init; }

    public required Tier Tier { get; init; }

    public Guid? ParentId { get; init; }
}

/// <summary>What sort of body it is.</summary>
public enum OrganizationKind
{
    /// <summary>Cấp ủy: tỉnh ủy, huyện ủy, đảng ủy, chi bộ.</summary>
    PartyCommittee,
    /// <summary>Cơ quan tham mưu, giúp việc của cấp ủy: ban, văn phòng.</summary>
    PartyOffice,
    /// <summary>Ủy ban nhân dân, hội đồng nhân dân.</summary>
    Government,
    /// <summary>Cơ quan chuyên môn: sở, phòng.</summary>
    Department,
    /// <summary>Mặt trận Tổ quốc.</summary>
    Front,
    /// <summary>Tổ chức chính trị - xã hội: công đoàn, nông dân, phụ nữ, thanh niên, cựu chiến binh.</summary>
    Union,
    /// <summary>Trường học.</summary>
    School,
    /// <summary>Công an, quân sự.</summary>
    ArmedForces,
    /// <summary>Đơn vị khác.</summary>
    Other,
}

/// <summary>Rank of a body. The district tier ended on 1 July 2025 (Luật Tổ chức chính quyền địa phương 2025); older campaigns keep it.</summary>
public enum Tier
{
    /// <summary>Trung ương.</summary>
    Central,
    /// <summary>Cấp tỉnh.</summary>
    Province,
    /// <summary>Cấp huyện.</summary>
    District,
    /// <summary>Cấp xã.</summary>
    Commune,
    /// <summary>Cấp cơ sở: chi bộ, trường, thôn.</summary>
    Base,
}
