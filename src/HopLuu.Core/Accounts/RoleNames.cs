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

    /// <summary>What a role lets one do, for whoever hands it out.</summary>
    public static string Explanation(this Role role) => role switch
    {
        Role.Writer => "soạn, tải tệp lên, trình duyệt và nộp báo cáo của đơn vị",
        Role.Approver => "xem, góp ý, duyệt báo cáo của đơn vị trước khi nộp",
        Role.Coordinator => "lập và phát hành đợt báo cáo, theo dõi, tiếp nhận, trả lại báo cáo của đơn vị cấp dưới",
        Role.Leader => "xem tiến độ và kết quả của đơn vị và cấp dưới, không sửa",
        Role.Administrator => "quản lý tổ chức, tài khoản, xem nhật ký của đơn vị và cấp dưới",
    };
}
