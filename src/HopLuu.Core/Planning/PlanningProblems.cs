namespace HopLuu.Core.Planning;

/// <summary>What can be refused while a campaign is set up.</summary>
public static class PlanningProblems
{
    public static Problem AlreadyPublished { get; } = new("campaign-published", "Đợt báo cáo đã phát hành nên không sửa được mục này. Cần thay đổi đề cương thì dùng “Điều chỉnh đề cương”; cần lùi hạn thì dùng “Gia hạn”.");

    public static Problem NotRunning { get; } = new("campaign-not-running", "Đợt báo cáo chưa phát hành hoặc đã kết thúc.");

    public static Problem Closed { get; } = new("campaign-closed", "Đợt báo cáo đã kết thúc nên không nhận thay đổi nữa. Nội dung đã có vẫn xem và tải về được.");

    public static Problem TitleMissing { get; } = new("campaign-title-missing", "Hãy đặt tên ngắn cho đợt báo cáo.", ProblemKind.Invalid, "Title");

    public static Problem NobodyAsked { get; } = new("campaign-without-units", "Chưa chọn đơn vị nào phải báo cáo. Hãy chọn đơn vị ở bước “Đơn vị” rồi phát hành.");

    public static Problem DueMissing { get; } = new("campaign-without-due", "Chưa có hạn gửi báo cáo. Hãy ghi hạn ở bước “Hạn và phân công” rồi phát hành.");

    public static Problem OutlineEmpty { get; } = new("outline-empty", "Đề cương phải có ít nhất một mục. Nội dung cũ được giữ nguyên.");

    public static Problem OutlineFrozen { get; } = new("outline-frozen", "Đề cương đã gửi cho các đơn vị nên không sửa trực tiếp được. Hãy dùng “Điều chỉnh đề cương”: chương trình cho xem trước ảnh hưởng đến các báo cáo đang soạn.");

    public static Problem PlanWithoutOutline { get; } = new("plan-without-outline", "Không tìm thấy đề cương báo cáo trong tệp này nên chưa tạo đợt; tệp chưa được lưu. Nếu đúng là kế hoạch, hãy chọn lại tệp, đánh dấu “Tự nhập đề cương” rồi tải lên; nếu không, hãy chọn đúng tệp kế hoạch có kèm đề cương.", ProblemKind.Invalid, "File");

    public static Problem ReportNotPlan { get; } = new("plan-is-a-report", "Tệp này là một báo cáo, không phải kế hoạch, nên chưa tạo đợt; tệp chưa được lưu. Báo cáo của đơn vị thì tải lên ở trang “Báo cáo của đơn vị”; để tạo đợt, hãy chọn tệp kế hoạch có kèm đề cương.", ProblemKind.Invalid, "File");

    public static Problem NotClosed { get; } = new("campaign-not-closed", "Đợt báo cáo chưa kết thúc nên không cần mở lại.");

    public static Problem NotDraft { get; } = new("campaign-not-draft", "Đợt báo cáo đã phát hành nên không xóa được. Có thể kết thúc đợt; mọi nội dung vẫn xem được.");

    public static Problem NothingToUndo { get; } = new("outline-nothing-to-undo", "Chưa có thay đổi nào để hoàn tác.");

    public static Problem CannotMove { get; } = new("outline-cannot-move", "Mục này không chuyển tiếp được theo hướng đó. Đề cương giữ nguyên.");

    public static Problem NoSuchNode { get; } = new("outline-no-such-node", "Đề cương không còn mục này; có thể người khác vừa xóa. Hãy tải lại trang.", ProblemKind.NotFound);

    public static Problem OutlineTooLarge { get; } = new("outline-too-large", "Đề cương có quá nhiều mục (trên 600) nên chưa lưu. Hãy gộp bớt các mục.", ProblemKind.Invalid);

    public static Problem NodeTitleMissing(string? number) => new("outline-title-missing", $"Có mục chưa có tên{(number is null ? "" : $" (mục {number})")}. Hãy ghi tên mục hoặc xóa mục trống; các thay đổi khác chưa được lưu.", ProblemKind.Invalid, "Title");

    public static Problem NodeTooLong(string title) => new("outline-node-too-long", $"Mục “{title}” quá dài: tên mục tối đa 500 ký tự, số thứ tự 60, mỗi dòng gợi ý 2.000, bảng 100.000.", ProblemKind.Invalid);

    public static Problem OutlineBroken { get; } = new("outline-broken", "Đề cương gửi lên không hợp lệ (một mục không có mục cha). Nội dung cũ được giữ nguyên; hãy tải lại trang.", ProblemKind.Invalid);

    public static Problem AmendmentOpen { get; } = new("amendment-open", "Đã có một bản điều chỉnh đang làm dở. Hãy làm tiếp bản đó, hoặc bỏ đi rồi bắt đầu lại.");

    public static Problem NoAmendment { get; } = new("amendment-missing", "Không có bản điều chỉnh nào đang làm. Có thể người khác đã áp dụng hoặc bỏ đi.");

    public static Problem AmendmentEmpty { get; } = new("amendment-empty", "Bản điều chỉnh giống hệt đề cương đang dùng nên không có gì để áp dụng.");

    public static Problem UnitOutside { get; } = new("unit-outside", "Có đơn vị không thuộc cơ quan ban hành hoặc không còn hoạt động nên chưa lưu. Hãy tải lại trang rồi chọn lại.", ProblemKind.Invalid);

    public static Problem DuePassed { get; } = new("due-passed", "Hạn gửi báo cáo đã qua. Hãy sửa hạn ở bước “Hạn và phân công” rồi phát hành.");

    public static Problem SectionsMissing { get; } = new("duty-without-sections", "Hãy chọn ít nhất một mục mà cơ quan này tham mưu.", ProblemKind.Invalid, "Sections");

    public static Problem BodyMissing { get; } = new("duty-without-body", "Hãy chọn cơ quan được giao việc.", ProblemKind.Invalid, "OrganizationId");

    public static Problem DutyTaken { get; } = new("duty-taken", "Cơ quan này đã được giao việc loại đó. Hãy sửa dòng đã có.", ProblemKind.Invalid, "OrganizationId");

    public static Problem ReasonMissing { get; } = new("reason-missing", "Hãy ghi lý do.", ProblemKind.Invalid, "Reason");

    public static Problem AlreadyOwes { get; } = new("unit-already-owes", "Đơn vị này đã có trong đợt báo cáo.", ProblemKind.Invalid, "OrganizationId");

    public static Problem HandedIn { get; } = new("unit-handed-in", "Đơn vị đã nộp báo cáo nên không đưa ra khỏi đợt được.");

    public static Problem TooLong { get; } = new("plan-too-long", "Có ô nhập quá dài (tên đợt tối đa 300 ký tự, trích yếu 2.000, mỗi dòng 4.000; tối đa 200 dòng mỗi mục) nên chưa lưu.", ProblemKind.Invalid);

    public static Problem DateWrong(string field) => new("date-wrong", "Ngày hoặc giờ chưa đúng. Hãy chọn lại.", ProblemKind.Invalid, field);

    public static Problem NotAPlan(string reason) => new("plan-unreadable", reason, ProblemKind.Invalid, "File");
}
