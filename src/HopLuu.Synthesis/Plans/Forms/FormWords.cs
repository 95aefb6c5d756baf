using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Forms;

/// <summary>The words by which columns and rows of forms are known; all folded.</summary>
internal static class FormWords
{
    /// <summary>Headings of the column of units of measure.</summary>
    public static readonly string[] Units = ["don vi tinh", "dvt", "d.v.t", "don vi do", "don vi", "dv tinh"];

    /// <summary>Headings of the column that names the rows.</summary>
    public static readonly string[] Names =
    [
        "chi tieu", "noi dung", "ten chi tieu", "tieu chi", "muc tieu", "ten", "danh muc", "nhiem vu", "chi so", "cac chi tieu",
        "linh vuc", "loai",
    ];

    /// <summary>Headings of the column of row numbers.</summary>
    public static readonly string[] Numbers = ["tt", "stt", "so tt", "so thu tu"];

    private static readonly string[] Bodies =
    [
        "don vi", "ten don vi", "dia phuong", "ten dia phuong", "ten xa", "xa, ", "xa/", "xa - ", "co quan, don vi", "ten co quan", "don vi, dia phuong", "ten to chuc", "dang bo", "to chuc dang",
        "cap uy", "ten cap uy", "dia ban",
    ];

    private static readonly string[] Texts =
    [
        "ghi chu", "ly do", "giai trinh", "nguyen nhan", "co quan", "don vi chu tri", "don vi thuc hien", "don vi phoi hop", "chu tri", "thoi gian", "danh gia", "nguon", "can cu", "mo ta",
        "giai phap", "dia chi", "dia diem", "ho va ten", "ho ten", "van ban", "trich yeu", "so, ky hieu", "so ky hieu", "so hieu", "ngay ban hanh", "ngay, thang", "noi dung", "ten ",
    ];

    private static readonly string[] Shares =
        ["ty le", "ti le", "ty trong", "co cau", "binh quan", "trung binh", "so sanh", "tang, giam", "tang/giam", "tang giam", "tang (+)", "muc do hoan thanh", "muc hoan thanh", "xep loai", "xep hang"];

    private static readonly string[] Goals = ["ke hoach", "kh ", "muc tieu", "chi tieu", "dang ky", "du kien", "dinh muc", "nhu cau", "phan dau", "uoc thuc hien"];

    /// <summary>The column's rows are units, not indicators.</summary>
    public static bool NamesBodies(string heading) => VietnameseText.Fold(heading).Trim() is var folded && (folded.BeginsAny(Bodies) || folded == "xa");

    /// <summary>The column is for the numbers of documents.</summary>
    public static bool NamesDocuments(string heading) => VietnameseText.Fold(heading).HasAny(["ky hieu", "so van ban", "so hieu"]);

    /// <summary>"(nếu có)", "(ghi rõ tên)" is no unit of measure.</summary>
    public static bool IsRemark(string bracketed) =>
        VietnameseText.Fold(bracketed).BeginsAny(["neu ", "ghi ", "ke ca", "bao gom", "gom ", "theo ", "tinh ", "trong ", "so voi", "tu ", "den ", "luy ke", "co ", "tai ", "cong "]);

    /// <summary>What a column of figures or words holds, by its headings from the top down.</summary>
    public static FormColumnKind KindOf(string heading)
    {
        var parts = heading.Split(" / ").Select(part => VietnameseText.Fold(part).Trim()).ToList();
        var last = parts[^1];
        if (heading.Contains('%', StringComparison.Ordinal) || last.BeginsAny(Shares))
            return FormColumnKind.Share;
        if (last.BeginsAny(Texts))
            return FormColumnKind.Text;
        return (last + " ").BeginsAny(Goals) || parts.Count > 1 && parts.Exists(part => (part + " ").BeginsAny(Goals)) && !IsResult(last) ? FormColumnKind.Goal : FormColumnKind.Value;
    }

    private static bool IsResult(string heading) => heading.BeginsAny(["thuc hien", "ket qua", "dat duoc", "so thuc hien", "th "]) || heading == "th";
}
