using HopLuu.Core.Reporting;

namespace HopLuu.Web.Reporting;

/// <summary>How far an uploaded file has come, in words.</summary>
internal static class UploadWords
{
    public static string Of(UploadStatus status) => status switch
    {
        UploadStatus.Waiting => "đang đọc",
        UploadStatus.Mapped => "chờ xem lại và đưa vào báo cáo",
        UploadStatus.Accepted => "đã đưa vào báo cáo",
        UploadStatus.Refused => "chưa đọc được, tệp vẫn được giữ",
        UploadStatus.Dropped => "đã gác lại",
    };
}
