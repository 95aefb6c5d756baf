using HopLuu.Core.Files;
using HopLuu.Documents.Reading;

namespace HopLuu.Core.Reporting;

/// <summary>Why a file is not taken in at all.</summary>
public static class UploadProblems
{
    public const string SecretCode = "secret";

    public static Problem TooLarge { get; } = new("upload-too-large", "Tệp lớn hơn 50 MB nên chưa nhận. Hãy bỏ bớt ảnh, hoặc gửi ảnh riêng ở phần đính kèm.", ProblemKind.Invalid, "File");

    public static Problem Empty { get; } = new("upload-empty", "Tệp rỗng. Hãy chọn lại đúng tệp.", ProblemKind.Invalid, "File");

    public static Problem NotWaiting { get; } = new("upload-done", "Tệp này đã được xử lý. Hãy tải lại trang.");

    public static Problem NothingPlaced { get; } = new("upload-nothing-placed", "Chưa có đoạn nào được xếp vào mục của đề cương nên chưa đưa gì vào báo cáo. Hãy chọn mục cho ít nhất một đoạn.");

    /// <summary>Too large, empty, or marked secret: such a file is not stored. Others are kept even when they cannot be read.</summary>
    internal static Problem? Refuse(string name, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length == 0)
            return Empty;
        if (bytes.Length > FileStore.MaxLength)
            return TooLarge;
        var read = DocumentReader.Read(new MemoryStream(bytes.ToArray(), writable: false), name);
        return read.Problem is { Code: SecretCode } secret ? new Problem(SecretCode, Sentence(secret.Message), ProblemKind.Refused, "File") : null;
    }

    internal static string Sentence(string message) => char.ToUpperInvariant(message[0]) + message[1..];
}
