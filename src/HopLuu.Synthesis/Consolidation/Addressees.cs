using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation;

/// <summary>Names of bodies as requests are headed: "Đối với Chính phủ", "Đề nghị UBND tỉnh".</summary>
internal static class Addressees
{
    private static readonly string[] Openings = ["kiến nghị", "đề nghị", "đề xuất", "đối với", "với"];

    /// <summary>The body without the words before it.</summary>
    public static string Bare(string text)
    {
        var bare = VietnameseText.Canonical(text).Trim(' ', '-', '+', '*', ':', '.', ';');
        for (var again = true; again;)
        {
            again = false;
            foreach (var opening in Openings)
            {
                if (bare.StartsWith(opening + " ", StringComparison.OrdinalIgnoreCase))
                    (bare, again) = (bare[opening.Length..].TrimStart(), true);
            }
        }
        return bare;
    }

    /// <summary>"Đối với Chính phủ".</summary>
    public static string Heading(string title)
    {
        var body = Bare(title);
        return body.Length > 0 && VietnameseText.Fold(title).StartsWith("kien nghi", StringComparison.Ordinal) ? title.TrimEnd('.', ';', ':', ' ') : "Đối với " + Wording.Inner(body);
    }

    /// <summary>
    /// Splits "Đối với Huyện ủy: tăng cường …" and "Đề nghị UBND huyện bố trí …" into the body and what is asked; the body is null when the
    /// text does not name one in front.
    /// </summary>
    public static (string? Body, string Request) Split(string text)
    {
        var colon = text.AsSpan(0, Math.Min(text.Length, 120)).IndexOf(':');
        if (colon > 2 && IsBody(Bare(text[..colon])))
            return (Wording.Capital(Bare(text[..colon])), text[(colon + 1)..].Trim());
        var bare = Bare(text);
        if (bare.Length == text.Trim().Length)
            return (null, text);
        if (!VietnameseText.Fold(text).StartsWith("doi voi ", StringComparison.Ordinal))
            return (null, bare);
        var comma = bare.AsSpan(0, Math.Min(bare.Length, 90)).IndexOf(',');
        if (comma > 2 && VietnameseText.Fold(text).StartsWith("doi voi ", StringComparison.Ordinal) && IsBody(bare[..comma]))
            return (Wording.Capital(bare[..comma]), bare[(comma + 1)..].Trim());
        return (null, text);
    }

    private static bool IsBody(string text)
    {
        if (text.Length > 110 || text.Length < 3)
            return false;
        var folded = VietnameseText.Fold(text);
        return Heads.Any(head => folded.StartsWith(head, StringComparison.Ordinal));
    }

    private static readonly string[] Heads =
    [
        "tinh uy", "thanh uy", "huyen uy", "quan uy", "thi uy", "dang uy", "ban thuong vu", "ban bi thu", "ban chap hanh", "bo chinh tri", "trung uong", "chinh phu",
        "thu tuong", "quoc hoi", "bo ", "cac bo", "so ", "cac so", "ubnd", "uy ban", "hdnd", "hoi dong nhan dan", "mttq", "mat tran", "ban ", "cac ban", "hoi ",
        "cac co quan", "cac cap", "cap tren", "cap tinh", "cap huyen", "cap xa", "tinh", "huyen", "phong ", "cac phong", "nha nuoc", "lien doan", "tong ", "doan ", "vien ", "toa an", "cong an", "van phong",
    ];
}
