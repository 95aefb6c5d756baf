namespace HopLuu.Core.Organizations;

/// <summary>What can be refused about the tree of bodies.</summary>
public static class OrganizationProblems
{
    public static Problem UnderItself { get; } = new("organization-under-itself", "Một đơn vị không thể trực thuộc chính nó hoặc đơn vị dưới nó. Hãy chọn đơn vị cấp trên khác.", ProblemKind.Invalid, "ParentId");

    public static Problem CodeTaken { get; } = new("organization-code-taken", "Mã này đã có đơn vị dùng. Hãy chọn mã khác.", ProblemKind.Invalid, "Code");

    public static Problem NameMissing { get; } = new("organization-name-missing", "Hãy ghi tên đầy đủ của đơn vị.", ProblemKind.Invalid, "Name");

    public static Problem HasChildren { get; } = new("organization-has-children", "Đơn vị còn các đơn vị trực thuộc đang hoạt động. Hãy chuyển hoặc kết thúc các đơn vị đó trước.");
}
