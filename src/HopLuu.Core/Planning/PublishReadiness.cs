using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Planning;

/// <summary>What is missing before a campaign can be published, and what it will cost the units.</summary>
public sealed class PublishReadiness(AppDb db, TimeProvider clock)
{
    private static readonly TimeSpan Recently = TimeSpan.FromDays(60);

    public async Task<Result<Readiness>> Run(Actor actor, Guid campaignId, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == campaignId, stop);
        if (campaign is null || !CampaignRights.MaySee(actor, campaign))
            return Problem.NotFound;
        var outline = await db.Outlines.AsNoTracking().FirstAsync(row => row.Id == campaign.OutlineId, stop);
        var duties = await db.Obligations.AsNoTracking().Where(row => row.CampaignId == campaignId).ToListAsync(stop);
        var units = duties.Where(row => row.Kind == ObligationKind.Report).ToList();
        var ids = units.Select(row => row.OrganizationId).ToList();
        var withAccounts = (await db.Memberships.AsNoTracking().Where(row => ids.Contains(row.OrganizationId) && (row.Role == Role.Writer || row.Role == Role.Approver))
            .Join(db.Users.Where(user => !user.IsClosed), row => row.AccountId, user => user.Id, (row, _) => row.OrganizationId).Distinct().ToListAsync(stop)).ToHashSet();
        var since = clock.GetUtcNow() - Recently;
        var recent = await (from duty in db.Obligations.AsNoTracking()
                            join other in db.Campaigns on duty.CampaignId equals other.Id
                            where ids.Contains(duty.OrganizationId) && duty.Kind == ObligationKind.Report && other.Id != campaignId && other.PublishedAt > since
                            select other.Id).Distinct().CountAsync(stop);
        var today = clock.Today();
        var sections = outline.Writable().Count;
        var days = campaign.DueDay is { } due ? WorkingDays.Between(today, due) : 0;
        return new Readiness(campaign, outline, units, duties, [.. Checks(campaign, sections, units, withAccounts, duties, today, days)], sections, days, recent);
    }

    private static IEnumerable<ReadyCheck> Checks(Campaign campaign, int sections, List<Obligation> units, HashSet<Guid> withAccounts, List<Obligation> duties, DateOnly today, int days)
    {
        var plan = campaign.Plan;
        var blanks = new[] { plan.Issuer is null ? "cơ quan ban hành" : null, plan.Number is null ? "số" : null, plan.Date is null ? "ngày" : null, plan.Subject is null ? "trích yếu" : null }.OfType<string>().ToList();
        yield return blanks.Count == 0 ? new(CheckLevel.Good, $"Kế hoạch {plan.Number} đã đủ số, ngày, trích yếu.", "ke-hoach")
            : new(CheckLevel.Unsure, $"Kế hoạch còn thiếu: {string.Join(", ", blanks)}. Mẫu báo cáo của đơn vị sẽ để trống chỗ đó.", "ke-hoach");
        yield return sections == 0 ? new(CheckLevel.Missing, "Đề cương chưa có mục nào để đơn vị viết.", "de-cuong") : new(CheckLevel.Good, $"Đề cương có {sections} mục để đơn vị viết.", "de-cuong");
        yield return units.Count == 0 ? new(CheckLevel.Missing, "Chưa chọn đơn vị nào phải báo cáo.", "don-vi") : new(CheckLevel.Good, $"{units.Count} đơn vị phải báo cáo.", "don-vi");
        var silent = units.Where(unit => !withAccounts.Contains(unit.OrganizationId)).Select(unit => unit.Unit.Name).ToList();
        if (silent.Count > 0)
            yield return new(CheckLevel.Unsure, $"{silent.Count} đơn vị chưa có tài khoản nào để soạn báo cáo: {Some(silent)}. Vẫn phát hành được; báo cáo của các đơn vị này có thể nộp hộ.", "don-vi");
        if (campaign.DueDay is not { } due)
            yield return new(CheckLevel.Missing, "Chưa có hạn gửi báo cáo.", "han");
        else if (due < today)
            yield return new(CheckLevel.Missing, $"Hạn gửi báo cáo (hết ngày {VietnamTime.Short(due)}) đã qua.", "han");
        else
            yield return new(days < 3 ? CheckLevel.Unsure : CheckLevel.Good, $"Hạn gửi: hết ngày {VietnamTime.Short(due)}, còn {days} ngày làm việc.", "han");
        var given = duties.Count(duty => duty.Kind != ObligationKind.Report);
        yield return given == 0 && plan.Assignments.Count > 0 ? new(CheckLevel.Unsure, $"Kế hoạch phân công {plan.Assignments.Count} việc nhưng chưa giao cho cơ quan nào chỉ đạo, tham mưu hay tuyên truyền.", "han")
            : new(CheckLevel.Good, given == 0 ? "Không giao thêm việc chỉ đạo, tham mưu, tuyên truyền." : $"{given} việc chỉ đạo, tham mưu, tuyên truyền đã giao.", "han");
    }

    private static string Some(List<string> names) => names.Count <= 5 ? string.Join("; ", names) : $"{string.Join("; ", names.Take(5))} và {names.Count - 5} đơn vị khác";
}

/// <summary>Whether a campaign can be published.</summary>
/// <param name="Sections">Places in which each unit writes.</param>
/// <param name="WorkingDays">From today to the due day.</param>
/// <param name="RecentCampaigns">Others that asked these units within sixty days.</param>
public sealed record Readiness(Campaign Campaign, OutlineVersion Outline, IReadOnlyList<Obligation> Units, IReadOnlyList<Obligation> Duties, IReadOnlyList<ReadyCheck> Checks, int Sections, int WorkingDays, int RecentCampaigns)
{
    public bool MayPublish => Checks.All(check => check.Level != CheckLevel.Missing);
}

/// <summary>One line of the list.</summary>
/// <param name="Step">The page where it is mended.</param>
public sealed record ReadyCheck(CheckLevel Level, string Text, string Step);

/// <summary>How a line stands.</summary>
public enum CheckLevel
{
    /// <summary>Đủ.</summary>
    Good,
    /// <summary>Nên xem lại.</summary>
    Unsure,
    /// <summary>Phải có mới phát hành được.</summary>
    Missing,
}
