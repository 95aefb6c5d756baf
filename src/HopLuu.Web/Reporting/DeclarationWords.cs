using HopLuu.Core.Reporting;

namespace HopLuu.Web.Reporting;

/// <summary>Declarations and kinds of versions as pages name them.</summary>
internal static class DeclarationWords
{
    public static string Of(Declaration declaration) => declaration switch
    {
        Declaration.NothingArose => "Không phát sinh",
        Declaration.OutOfScope => "Không thuộc phạm vi",
    };

    public static string Of(RevisionKind kind) => kind switch
    {
        RevisionKind.Written => "Soạn",
        RevisionKind.Uploaded => "Từ tệp tải lên",
        RevisionKind.Declared => "Kê khai",
        RevisionKind.Restored => "Lấy lại bản cũ",
        RevisionKind.Drafted => "Máy dự thảo",
    };
}
