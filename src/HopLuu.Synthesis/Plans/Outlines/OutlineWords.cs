using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Outlines;

/// <summary>The vocabulary of outlines, folded.</summary>
internal static class OutlineWords
{
    private static readonly string[] Openings =
    [
        "mo dau", "phan mo dau", "loi mo dau", "dat van de", "ket luan", "phan ket luan", "danh gia chung", "nhan xet chung",
        "danh gia tong quat", "phu luc", "cac phu luc",
        "kien nghi", "de xuat", "kien nghi, de xuat", "de xuat, kien nghi", "bai hoc kinh nghiem", "phan phu luc", "phan noi dung",
        "noi dung bao cao", "dac diem tinh hinh",
        "dac diem, tinh hinh", "khai quat dac diem tinh hinh", "phuong huong, nhiem vu", "phuong huong, nhiem vu, giai phap",
        "nhung kien nghi, de xuat", "danh gia khai quat",
        "phu luc kem theo", "cac phu luc kem theo", "phu luc bao cao", "phu luc kem theo bao cao", "thong tin chung", "tinh hinh chung",
    ];

    private static readonly string[] NoHeading = ["luu y", "ghi chu", "chu y", "(", "*", "\"", "yeu cau chung", "luu y chung"];

    private static readonly string[] Own =
    [
        "mo dau", "phan mo dau", "loi mo dau", "dat van de", "ly do", "qua trinh xay dung", "cau truc bao cao", "cau truc cua bao cao",
        "bo cuc", "su can thiet", "muc dich", "can cu xay dung bao cao",
        "can cu phap ly", "co so xay dung", "pham vi", "phuong phap", "ket luan", "phan ket luan", "loi ket",
    ];

    private static readonly string[] Lists =
    [
        "kien nghi", "de xuat, kien nghi", "danh muc", "de xuat va kien nghi", "nhung kien nghi", "cac kien nghi",
        "nhung de xuat, kien nghi", "danh sach",
    ];

    private static readonly string[] General =
    [
        "danh gia chung", "nhan xet", "danh gia tong quat", "danh gia khai quat", "bai hoc", "phuong huong", "kien nghi", "de xuat",
        "uu diem", "ton tai", "han che", "nguyen nhan", "kho khan",
        "ket qua dat duoc", "nhung ket qua dat duoc", "nhung han che", "nhung ton tai", "nhiem vu, giai phap", "nhiem vu va giai phap",
        "tong quat", "khai quat", "dac diem", "phu luc", "ket luan",
        "khuyet diem", "nhung khuyet diem", "danh gia, nhan xet", "to chuc thuc hien",
    ];

    /// <summary>An unnumbered line that is a heading wherever it stands alone.</summary>
    public static bool IsKnownHeading(string folded) => Array.IndexOf(Openings, Bare(folded)) >= 0;

    /// <summary>A line that explains and never is a heading, however it looks.</summary>
    public static bool IsNote(string folded) => folded.BeginsAny(NoHeading);

    public static bool IsOwn(string folded) => folded.BeginsAny(Own);

    public static bool IsList(string folded) => folded.BeginsAny(Lists);

    /// <summary>A section that sums up, and that facets announced for tasks do not hold for.</summary>
    public static bool IsGeneral(string folded) => folded.BeginsAny(General);

    /// <summary>A section of recommendations and nothing else, which are listed, not joined.</summary>
    public static bool IsOnlyRecommendations(string folded) =>
        IsRecommendations(folded) && !folded.Has("bai hoc") && !folded.Has("nhiem vu") && !folded.Has("giai phap")
            && !folded.Has("phuong huong");

    /// <summary>A section whose children are addressees.</summary>
    public static bool IsRecommendations(string folded) =>
        folded.Length < 120 && (folded.Begins("kien nghi") || folded.Has("kien nghi")
            || folded.Begins("de xuat") || folded.Has(", de xuat"));

    public static bool IsAppendices(string folded) =>
        Bare(folded) is "phu luc" or "cac phu luc" or "phan phu luc" or "phu luc kem theo" or "cac phu luc kem theo" or "phu luc bao cao" or "phu luc kem theo bao cao";

    /// <summary>Without final points and colons.</summary>
    public static string Bare(string folded) => folded.AsSpan().TrimEnd(" .:;,").ToString();

    public static string Fold(string text) => VietnameseText.Fold(text);
}
