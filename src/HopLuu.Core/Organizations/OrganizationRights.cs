using HopLuu.Core.Accounts;

namespace HopLuu.Core.Organizations;

/// <summary>Who may see a body and who may change it.</summary>
public static class OrganizationRights
{
    public static bool MaySee(Actor actor, Organization body) => actor.HasAbove(body.Path, Role.Administrator, Role.Coordinator, Role.Leader);

    public static bool MayManage(Actor actor, Organization body) => actor.HasAbove(body.Path, Role.Administrator);
}
