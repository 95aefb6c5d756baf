using HopLuu.Core.Accounts;

namespace HopLuu.Core.Planning;

/// <summary>Who may see and run a campaign.</summary>
public static class CampaignRights
{
    /// <summary>Sets it up, receives, consolidates: coordinators of the issuing or the processing body.</summary>
    public static bool MayManage(Actor actor, Campaign campaign) =>
        actor.Has(campaign.IssuerId, Role.Coordinator) || actor.Has(campaign.ProcessingBodyId, Role.Coordinator);

    /// <summary>Sees all of it: those who manage it, and the leaders of the two bodies.</summary>
    public static bool MaySee(Actor actor, Campaign campaign) =>
        MayManage(actor, campaign) || actor.Has(campaign.IssuerId, Role.Leader, Role.Approver) || actor.Has(campaign.ProcessingBodyId, Role.Leader, Role.Approver);
}
