namespace HopLuu.Core.Organizations;

/// <summary>What can be refused about the tree of bodies.</summary>
public static class OrganizationProblems
{
    public static Problem UnderItself { get; } = new("organization-under-itself", "Một đơn vị không thể trực thuộc chính nó hoặc đơn vị dưới nó. Hãy chọn đơn vị cấp trên khác.", ProblemKind.Invalid, "ParentId");

    public static Problem CodeTaken { get; } = new("organization-code-taken", "Mã này đã có đơn vị dùng. Hãy chọn mã khác.", ProblemKind.Invalid, "Code");

    public static Problem NameMissing { get; } = new("organization-name-missing", "Hãy ghi tên đầy đủ của đơn vị.", ProblemKind.Invalid, "Name");

    public static Problem HasChildren { get; } = new("organization-has-children", "Đơn vị còn các đơn vị trực thuộc đang hoạt động. Hãy chuyển hoặc kết thúc các đơn vị đó trước.");

    public static Problem NameLong { get; } = new("organization-name-long", "Tên đơn vị không quá 300 ký tự.", ProblemKind.Invalid, "Name");

    public static Problem CodeForm { get; } = new("organization-code-form", "Mã gồm 2 đến 79 chữ cái không dấu viết thường, chữ số, gạch nối; ví dụ: xa-an-khe. Để trống thì chương trình đặt theo tên.", ProblemKind.Invalid, "Code");

    public static Problem DayOdd { get; } = new("organization-day-odd", "Ngày áp dụng chưa hợp lý. Hãy ghi ngày từ 02/9/1945 đến không quá 5 năm nữa.", ProblemKind.Invalid, "From");

    public static Problem ParentMissing { get; } = new("organization-parent-missing", "Hãy chọn đơn vị cấp trên trong phạm vi đồng chí quản trị.", ProblemKind.Invalid, "ParentId");

    public static Problem ParentClosed { get; } = new("organization-parent-closed", "Đơn vị cấp trên đã kết thúc hoạt động vào ngày đó. Hãy chọn đơn vị khác.", ProblemKind.Invalid, "ParentId");

    public static Problem OwnPlace { get; } = new("organization-own-place", "Việc chuyển đơn vị này sang nơi khác là của quản trị cấp trên. Các thông tin khác vẫn sửa được.", ProblemKind.Invalid, "ParentId");

    public static Problem TooDeep { get; } = new("organization-too-deep", "Cây tổ chức sẽ quá 29 cấp. Hãy chọn đơn vị cấp trên gần gốc hơn.", ProblemKind.Invalid, "ParentId");

    public static Problem LastPeriod { get; } = new("organization-last-period", "Đây là thông tin duy nhất của đơn vị nên không bỏ được. Hãy sửa lại cho đúng.");

    public static Problem ClosedBeforeBegin { get; } = new("organization-closed-before-begin", "Ngày kết thúc trước ngày đơn vị bắt đầu. Hãy xem lại.", ProblemKind.Invalid, "LastDay");

    public static Problem AlreadyClosed { get; } = new("organization-already-closed", "Đơn vị đã kết thúc hoạt động.");

    public static Problem NothingToImport { get; } = new("organization-import-empty", "Không tìm thấy dòng nào để nhập. Tệp cần có một dòng tiêu đề như trong tệp mẫu, bên dưới là mỗi đơn vị một dòng (nhiều nhất 10.000).", ProblemKind.Invalid, "File");
}
