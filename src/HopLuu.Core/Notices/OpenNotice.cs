using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Notices;

/// <summary>Somebody follows a notice: it counts as read, and they go where it leads.</summary>
public sealed class OpenNotice(AppDb db, TimeProvider clock)
{
    /// <summary>The path of this program it leads to.</summary>
    public async Task<Result<string>> Run(Actor actor, Guid noticeId, CancellationToken stop = default)
    {
        var bodies = actor.ToldBodies();
        if (await db.Notices.FirstOrDefaultAsync(row => row.Id == noticeId && bodies.Contains(row.OrganizationId), stop) is not { } notice)
            return Problem.NotFound;
        notice.Read(clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        return notice.Link;
    }
}
