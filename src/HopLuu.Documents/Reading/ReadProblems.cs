namespace HopLuu.Documents.Reading;

/// <summary>Every reason for which a file is refused: code, and the Vietnamese message that says what happened and what to do.</summary>
internal static class ReadProblems
{
    public static ReadProblem NotFound { get; } = new("not-found",
        "không tìm thấy tệp này. Hãy kiểm tra lại đường dẫn.");

    public static ReadProblem Unreadable { get; } = new("unreadable",
        "không mở được tệp này (tệp đang bị chương trình khác khóa hoặc không có quyền đọc). Hãy đóng tệp ở chương trình khác rồi thử lại.");

    public static ReadProblem Empty { get; } = new("empty",
        "tệp rỗng, không có nội dung. Hãy kiểm tra lại và gửi đúng tệp.");

    public static ReadProblem OldWord { get; } = new("old-word",
        "đây là tệp .doc đời cũ (Word 97-2003), kể cả khi tên tệp có đuôi khác. Hãy mở bằng Word và lưu lại dạng .docx rồi gửi lại.");

    public static ReadProblem Encrypted { get; } = new("encrypted",
        "tệp được đặt mật khẩu nên không đọc được. Hãy mở bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu), lưu lại rồi gửi lại.");

    public static ReadProblem OldOffice { get; } = new("old-office",
        "đây là tệp Office đời cũ (không phải tài liệu Word .docx). Hãy mở bằng Word và lưu lại dạng .docx rồi gửi lại.");

    public static ReadProblem RichText { get; } = new("rtf",
        "đây là tệp RTF, kể cả khi tên tệp có đuôi khác. Hãy mở bằng Word và lưu lại dạng .docx rồi gửi lại.");

    public static ReadProblem OpenDocument { get; } = new("odt",
        "đây là tệp OpenDocument (.odt). Hãy mở bằng Word hoặc LibreOffice và lưu lại dạng .docx rồi gửi lại.");

    public static ReadProblem Pdf { get; } = new("pdf",
        "đây là tệp PDF, chưa đọc được. Hãy gửi bản Word (.docx) của văn bản.");

    public static ReadProblem Image { get; } = new("image",
        "đây là tệp ảnh (bản chụp hoặc quét), chưa đọc được. Hãy gửi bản Word (.docx) của văn bản.");

    public static ReadProblem WebPage { get; } = new("web-page",
        "đây là trang web hoặc tệp XML, không phải văn bản Word, kể cả khi tên tệp có đuôi .doc, .docx. Hãy mở bằng Word và lưu lại dạng .docx rồi gửi lại.");

    public static ReadProblem Spreadsheet { get; } = new("not-word",
        "đây là bảng tính Excel, không phải văn bản Word. Hãy gửi đúng tệp báo cáo dạng .docx.");

    public static ReadProblem Presentation { get; } = new("not-word",
        "đây là tệp trình chiếu PowerPoint, không phải văn bản Word. Hãy gửi đúng tệp báo cáo dạng .docx.");

    public static ReadProblem Archive { get; } = new("not-word",
        "đây là tệp nén, bên trong không phải văn bản Word. Hãy giải nén và gửi từng tệp .docx.");

    public static ReadProblem Unknown { get; } = new("unknown",
        "không nhận ra định dạng của tệp. Hãy gửi văn bản dạng .docx, .txt hoặc .md.");

    public static ReadProblem Truncated { get; } = new("truncated",
        "tệp Word bị cụt (chỉ còn một phần), có thể do tải lên hoặc sao chép chưa xong. Hãy sao chép lại từ bản gốc rồi gửi lại.");

    public static ReadProblem Damaged { get; } = new("damaged",
        "tệp Word bị hỏng nên không đọc được. Hãy mở bằng Word (chọn Mở và sửa), lưu lại rồi gửi lại.");

    public static ReadProblem DamagedSheet { get; } = new("damaged",
        "bảng tính bị hỏng hoặc được đặt mật khẩu nên không đọc được. Hãy mở bằng Excel, lưu lại dạng .xlsx hoặc .csv rồi thử lại.");

    public static ReadProblem NotASheet { get; } = new("not-sheet",
        "tệp này không phải là bảng tính. Danh sách cần ở dạng Excel (.xlsx) hoặc .csv; hãy lưu lại ở một trong hai dạng đó rồi thử lại.");

    public static ReadProblem SheetTooLarge { get; } = new("too-large",
        "bảng tính quá lớn nên không được đọc. Hãy chỉ giữ lại trang tính và các dòng của danh sách rồi thử lại.");

    public static ReadProblem CellTooLong { get; } = new("too-large",
        "bảng tính có một ô dài hơn 32.767 ký tự (mức tối đa của Excel), thường do một dấu ngoặc kép (\") mở ra mà không đóng lại. Hãy sửa ô đó rồi thử lại.");

    public static ReadProblem TooLarge { get; } = new("too-large",
        "tệp quá lớn nên không được đọc. Hãy bỏ bớt ảnh hoặc tách tệp rồi gửi lại.");

    public static ReadProblem TooManyNotes { get; } = new("too-large",
        "văn bản có quá nhiều cước chú nên không được đọc (mức tối đa là 50.000). Hãy bỏ bớt cước chú hoặc tách tệp rồi gửi lại.");

    public static ReadProblem Bomb { get; } = new("bomb",
        "nội dung nén trong tệp bung ra lớn bất thường (dấu hiệu của tệp phá hoại) nên không được đọc. Hãy kiểm tra nguồn gốc của tệp.");

    public static ReadProblem TooDeep { get; } = new("too-deep",
        "nội dung tệp lồng nhau quá nhiều tầng (dấu hiệu của tệp phá hoại hoặc hỏng) nên không được đọc. Hãy kiểm tra nguồn gốc của tệp.");

    public static ReadProblem TooSlow { get; } = new("too-slow",
        "đọc tệp quá thời gian cho phép nên đã dừng. Hãy mở bằng Word, lưu lại hoặc tách tệp rồi gửi lại.");

    public static ReadProblem ForeignEntities { get; } = new("entities",
        "tệp có khai báo DTD (có thể dùng để lấy trộm tệp khác), Word không bao giờ ghi như vậy, nên không được đọc. Hãy kiểm tra nguồn gốc của tệp.");

    public static ReadProblem Secret(string marking) => new("secret",
        $"văn bản đóng dấu độ mật “{marking}”. Tệp không được đọc tiếp và không được lưu lại ở đâu trong hệ thống này. "
        + "Hãy gỡ tệp khỏi máy nối mạng và báo ngay người phụ trách bảo vệ bí mật nhà nước (văn thư mật) của cơ quan.");
}

/// <summary>Carries a refusal out of the depth of a parser; never leaves <see cref="DocumentReader"/>.</summary>
internal sealed class RefusedException(ReadProblem problem) : Exception
{
    public ReadProblem Problem { get; } = problem;
}
