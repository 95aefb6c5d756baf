using HopLuu.Vietnamese;

namespace HopLuu.Core.Organizations;

/// <summary>Kinds and tiers as an officer reads them.</summary>
public static class OrganizationNames
{
    public static string Name(this OrganizationKind kind) => kind switch
    {
        OrganizationKind.PartyCommittee => "Cấp ủy",
        OrganizationKind.PartyOffice => "Cơ quan của cấp ủy",
        OrganizationKind.Government => "Chính quyền",
        OrganizationKind.Department => "Cơ quan chuyên môn",
        OrganizationKind.Front => "Mặt trận Tổ quốc",
        OrganizationKind.Union => "Đoàn thể",
        OrganizationKind.School => "Trường học",
        OrganizationKind.ArmedForces => "Công an, quân sự",
        OrganizationKind.Other => "Đơn vị khác",
    };

    public static string Name(this Tier tier) => tier switch
    {
        Tier.Central => "Trung ương",
        Tier.Province => "Cấp tỉnh",
        Tier.District => "Cấp huyện",
        Tier.Commune => "Cấp xã",
        Tier.Base => "Cấp cơ sở",
    };

    /// <summary>What a list calls a kind; null for an empty or unknown word.</summary>
    public static OrganizationKind? ReadKind(string text) => Read<OrganizationKind>(text, kind => kind.Name());

    /// <summary>What a list calls a tier: "Cấp xã" or "xã".</summary>
    public static Tier? ReadTier(string text) => Read<Tier>(text, tier => tier.Name());

    private static T? Read<T>(string text, Func<T, string> name) where T : struct, Enum
    {
        var sought = VietnameseText.Fold(text);
        foreach (var value in Enum.GetValues<T>())
        {
            var known = VietnameseText.Fold(name(value));
            if (sought.Length > 0 && (sought == known || "cap " + sought == known))
                return value;
        }
        return null;
    }
}
