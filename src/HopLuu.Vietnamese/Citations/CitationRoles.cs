namespace HopLuu.Vietnamese;

/// <summary>Tells documents issued to carry out the policy from those merely cited, by the nearest verb before them.</summary>
internal static class CitationRoles
{
    private const int Reach = 200;

    private static readonly string[] Issuing = ["ban hanh", "xay dung", "cu the hoa thanh", "cu the hoa bang", "ky ban hanh", "phe duyet"];
    /// <summary>Verbs that count only straight before the document: "ra Nghị quyết số", "có Công văn số".</summary>
    private static readonly string[] IssuingNear = ["ra", "co", "ky", "bang"];
    private static readonly string[] Citing =
    [
        "thực hiện", "căn cứ", "theo", "quán triệt", "triển khai", "kèm theo", "sơ kết", "tổng kết", "sao gửi", "nghiên cứu", "phổ biến",
        "học tập", "tiếp thu", "tại", "thay thế",
        "bổ sung", "sửa đổi", "vận dụng", "tinh thần", "của", "trong", "nội dung", "mục tiêu", "chỉ tiêu", "tuyên truyền", "hướng dẫn",
        "về", "bám sát", "so với", "cụ thể hóa",
        "cụ thể hoá", "quy định", "hoàn thành", "phục vụ", "điều chỉnh", "bãi bỏ", "góp ý", "tiếp nhận",
    ];
    private static readonly string[] Superiors = ["thu tuong", "chinh phu", "bo chinh tri", "ban bi thu", "trung uong", "quoc hoi",
        "bo truong", "bo giao duc", "bo tai chinh", "bo noi vu"];

    public static CitationRole Of(EvenText text, FoundNumber found, List<Citation> before, string organ)
    {
        if (IsCentral(organ, found.Number.Form))
        {
            return CitationRole.Cited;
        }
        var start = ClauseStart(text, found.Start);
        var (issued, cited) = (-1, -1);
        var near = text.SkipSpacesBack(found.Start);
        near = near > 0 && text.Plain[near - 1] is ':' or '(' ? text.SkipSpacesBack(near - 1) : near;
        if (Array.Exists(IssuingNear, v => text.EndsWith(near, v)))
        {
            issued = near - 1;
        }
        for (var at = start; at < found.Start; at = Next(text, at))
        {
            // An earlier document's own text ("… thực hiện Kết luận số 49-KL/TW, Công văn số …") does not tell about this one when both
            // are of one body.
            issued = Array.Exists(Issuing, v => text.StartsWith(at, v)) ? Math.Max(issued, at) : issued;
            cited = Array.Exists(Citing, v => text.StartsWithMarked(at, v)) ? at : cited;
            // "ban hành các văn bản về …: Kế hoạch số …": what follows the colon is the verb's object whatever stands between.
            issued = issued >= 0 && OpensList(text, at, found.Start) ? at + 1 : issued;
        }
        if (issued > cited)
        {
            return Array.Exists(Superiors, s => Contains(text, start, issued, s)) ? CitationRole.Cited : CitationRole.Issued;
        }
        return IsOneOfIssued(before, organ, start) && !EndsWithCiting(text, text.SkipSpacesBack(found.Start)) ? CitationRole.Issued
            : CitationRole.Cited;
    }

    /// <summary>Central bodies issue what units carry out, never the reverse.</summary>
    private static bool IsCentral(string organ, NumberForm form) =>
        organ is "TW" or "TTg" or "CP" or "VPCP" || organ.StartsWith("QH", StringComparison.Ordinal)
            || organ.StartsWith("UBTVQH", StringComparison.Ordinal)
        || organ.EndsWith("TW", StringComparison.Ordinal)
        || form == NumberForm.Legal && organ.StartsWith('B');

    private static int ClauseStart(EvenText text, int end)
    {
        var least = Math.Max(0, end - Reach);
        for (var at = end - 1; at > least; at--)
        {
            if (text.Plain[at] == '.' && !text.IsWordAt(at + 1))
            {
                return at + 1;
            }
        }
        return least;
    }

    private static int Next(EvenText text, int at)
    {
        at = text.IsWordAt(at) ? text.WordEnd(at) : at + 1;
        while (at < text.Plain.Length && !text.IsWordAt(at))
        {
            at++;
        }
        return at;
    }

    private static bool IsOneOfIssued(List<Citation> before, string organ, int start)
    {
        for (var i = before.Count - 1; i >= 0 && before[i].Span.Start >= start; i--)
        {
            if (before[i].Role == CitationRole.Issued && before[i].Organ == organ)
            {
                return true;
            }
        }
        return false;
    }

    private static bool EndsWithCiting(EvenText text, int end) => Array.Exists(Citing, v => end >= v.Length
        && text.StartsWithMarked(end - v.Length, v));

    private static bool OpensList(EvenText text, int at, int end)
    {
        if (text.StartsWith(at, "gom") || text.StartsWith(at, "nhu"))
        {
            return true;
        }
        var next = text.WordEnd(at);
        return next < end && text.Plain[next] == ':';
    }

    private static bool Contains(EvenText text, int start, int end, string folded)
    {
        var at = text.Folded.IndexOf(folded, start, end - start, StringComparison.Ordinal);
        return at >= 0 && !text.IsWordAt(at - 1) && !text.IsWordAt(at + folded.Length);
    }
}
