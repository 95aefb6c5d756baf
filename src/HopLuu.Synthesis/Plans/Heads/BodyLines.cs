using HopLuu.Synthesis.Plans.Lines;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Plans.Heads;

/// <summary>The lines of a heading block that name bodies: the one above, and the one that issues.</summary>
internal static class BodyLines
{
    private static readonly string[] Bodies =
    [
        "dang bo", "tinh uy", "thanh uy", "huyen uy", "quan uy", "thi uy", "dang uy", "chi bo", "ban ", "uy ban", "ubnd", "hdnd",
        "hoi dong", "hoi ", "bo ", "so ", "phong ", "van phong", "lien doan", "doan ", "mat tran",
        "ubmttq", "mttq", "cong an", "tong ", "cuc ", "vu ", "chi cuc", "trung tam", "truong ", "to ", "ban,", "hiep hoi", "vien ",
        "toa an", "bo:", "ubkt", "bcd", "dang doan", "chinh phu", "thu tuong", "quoc hoi", "btv", "bch", "tieu ban", "ban:", "tap doan",
        "cong ty", "hoc vien", "dai hoc", "bao hiem", "bhxh", "quy ", "ngan hang", "kho bac", "benh vien", "thanh tra", "quan khu",
        "su doan", "tinh doan", "huyen doan",
        "quan doan", "lien hiep", "thanh doan", "thi doan", "hat ", "dai ", "cap uy", "ubkt", "trung doan", "kiem toan", "bo tu lenh",
        "tiep ",
    ];

    // An organ says nothing without the body above it.
    private static readonly string[] Organs = ["ban thuong vu", "ban chap hanh", "ban thuong truc", "thuong truc", "btv", "bch"];

    private static readonly (string Organisation, string Committee)[] Committees =
    [
        ("dang bo tinh", "Tỉnh ủy"), ("dang bo thanh pho", "Thành ủy"), ("dang bo huyen", "Huyện ủy"), ("dang bo quan", "Quận ủy"),
        ("dang bo thi xa", "Thị ủy"), ("dang bo", "Đảng ủy"),
    ];

    public static (string? Parent, string? Issuer) Read(IReadOnlyList<(string Text, bool Bold)> lines)
    {
        var bodies = Joined(lines);
        if (bodies.Count == 0)
        {
            return (null, null);
        }
        if (bodies.Count == 1)
        {
            return (null, BodyNames.Cased(bodies[0].Text));
        }
        // The issuing body is bold where the look tells, else the last one.
        var issuer = bodies.FindLastIndex(body => body.Bold) is var bold and >= 0
            && bodies.Exists(body => !body.Bold) ? bold : bodies.Count - 1;
        if (issuer > 0 && Array.IndexOf(Organs, VietnameseText.Fold(bodies[issuer].Text)) >= 0)
        {
            var whole = BodyNames.Cased(bodies[issuer - 1].Text);
            return (issuer > 1 ? BodyNames.Cased(bodies[issuer - 2].Text) : null, $"{BodyNames.Cased(bodies[issuer].Text)} {CommitteeOf(whole)}");
        }
        var parent = issuer > 0 ? issuer - 1 : -1;
        return (parent < 0 ? null : BodyNames.Cased(bodies[parent].Text), BodyNames.Cased(bodies[issuer].Text));
    }

    // "ĐẢNG BỘ TỈNH …" over "BAN THƯỜNG VỤ": the organ is that of the Party committee.
    private static string CommitteeOf(string name)
    {
        var folded = FoldedText.Of(name);
        foreach (var (organisation, committee) in Committees)
        {
            if (folded.Text.Begins(organisation + " "))
            {
                return committee + name[folded.ToSource(organisation.Length)..];
            }
        }
        return name;
    }

    // A name too long for its column goes on in the next line: "ỦY BAN NHÂN DÂN" + "TỈNH …".
    private static List<(string Text, bool Bold)> Joined(IReadOnlyList<(string Text, bool Bold)> lines)
    {
        var joined = new List<(string Text, bool Bold)>();
        foreach (var (text, bold) in lines)
        {
            var line = text.Trim(' ', '*', '-', '_');
            if (line.Length == 0 || (!Letters.AreCapitals(line) && !char.IsUpper(line[0])) || (joined.Count == 0 && !StartsBody(line)))
            {
                continue;
            }
            if (joined.Count > 0 && !StartsBody(line))
            {
                joined[^1] = ($"{joined[^1].Text} {line}", joined[^1].Bold || bold);
            }
            else
            {
                joined.Add((line, bold));
            }
        }
        return joined;
    }

    private static bool StartsBody(string line)
    {
        var folded = VietnameseText.Fold(line) + " ";
        return folded.BeginsAny(Bodies);
    }
}
