using HopLuu.Core.Organizations;
using HopLuu.Core.Planning;

namespace HopLuu.Web.Planning;

/// <summary>Kinds and tiers of bodies, and kinds of duties, as an officer reads them.</summary>
internal static class UnitWords
{
    public static string Of(OrganizationKind kind) => kind switch
    {
        OrganizationKind.PartyCommittee => "Cấp ủy",
        OrganizationKind.PartyOffice => "Cơ quan tham mưu của cấp ủy",
        OrganizationKind.Government => "Chính quyền",
        OrganizationKind.Department => "Cơ quan chuyên môn",
        OrganizationKind.Front => "Mặt trận",
        OrganizationKind.Union => "Đoàn thể",
        OrganizationKind.School => "Trường học",
        OrganizationKind.ArmedForces => "Lực lượng vũ trang",
        OrganizationKind.Other => "Đơn vị khác",
    };

    public static string Of(Tier tier) => tier switch
    {
        Tier.Central => "Trung ương",
        Tier.Province => "Cấp tỉnh",
        Tier.District => "Cấp huyện",
        Tier.Commune => "Cấp xã",
        Tier.Base => "Cấp cơ sở",
    };

    public static string Of(ObligationKind kind) => kind switch
    {
        ObligationKind.Report => "Gửi báo cáo",
        ObligationKind.Contribute => "Tham mưu một số mục",
        ObligationKind.Direct => "Chỉ đạo, đôn đốc",
        ObligationKind.Consolidate => "Tổng hợp báo cáo chung",
        ObligationKind.Publicise => "Tuyên truyền, không phải báo cáo",
    };
}
