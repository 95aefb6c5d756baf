namespace HopLuu.Core.Accounts;

/// <summary>The roles as an officer reads them.</summary>
public static class RoleNames
{
    public static string Name(this Role role) => role switch
    {
        Role.Writer => "soạn báo cáo",
        Role.Approver => "duyệt báo cáo",
        Role.Coordinator => "tổng hợp",
        Role.Leader => "lãnh đạo xem",
        Role.Administrator => "quản trị",
    };
}
