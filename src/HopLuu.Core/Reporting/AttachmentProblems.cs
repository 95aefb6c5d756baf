namespace HopLuu.Core.Reporting;

/// <summary>Why a file is not attached to a section.</summary>
public static class AttachmentProblems
{
    public static Problem Empty { get; } = new("attachment-empty", "Tệp rỗng. Hãy chọn lại đúng tệp.", ProblemKind.Invalid, "File");

    public static Problem TooLarge { get; } = new("attachment-too-large", "Tệp lớn hơn 20 MB nên chưa nhận. Hãy giảm dung lượng ảnh, hoặc chia thành nhiều tệp.", ProblemKind.Invalid, "File");

    public static Problem WrongType { get; } = new("attachment-type", "Chỉ nhận tệp PDF, ảnh (JPG, PNG, WEBP, HEIC), Word, Excel, PowerPoint, OpenDocument. Hãy chuyển tệp sang một trong các loại này.", ProblemKind.Invalid, "File");

    public static Problem NotWhatItSays { get; } = new("attachment-content", "Nội dung tệp không đúng với phần đuôi của tên tệp. Hãy mở tệp để kiểm tra, lưu lại đúng loại rồi đính kèm.", ProblemKind.Invalid, "File");

    public static Problem TooMany { get; } = new("attachment-too-many", "Mục này đã có 20 tệp đính kèm, báo cáo chỉ nhận đến 100 tệp. Hãy gộp bớt hoặc gỡ tệp không cần.", ProblemKind.Invalid, "File");

    public static Problem Secret { get; } = new("secret", "Tệp có dấu độ mật nên không được đưa vào chương trình; không có gì được lưu. Hãy gửi theo quy định về bảo vệ bí mật nhà nước.", ProblemKind.Refused, "File");
}
