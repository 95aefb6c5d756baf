using HopLuu.Documents.Writing;
using HopLuu.Synthesis.Plans;
using HopLuu.Vietnamese;

namespace HopLuu.Synthesis.Consolidation.Draft;

/// <summary>What the layout of the consolidated report takes from the plan.</summary>
internal static class Letterhead
{
    private static readonly DateOnly Party2026From = new(2026, 5, 27);

    /// <summary>State bodies write "/KH-UBND", Party bodies "-KH/HU"; the Party's rules changed on 27 May 2026 (HD 05-HD/VPTW).</summary>
    public static LayoutProfile ProfileOf(Plan plan, DateOnly? asOf)
    {
        if (IsState(plan))
            return LayoutProfile.State2020;
        return (asOf ?? plan.Date) >= Party2026From ? LayoutProfile.Party2026 : LayoutProfile.Party2018;
    }

    /// <summary>"-BC/HU" from "-KH/HU" or "303-KH/TU"; "/BC-UBND" from "/KH-UBND" or the letter "123/UBND-VX".</summary>
    public static string NumberTail(Plan plan)
    {
        var tail = (plan.NumberTail ?? plan.Number ?? "").TrimStart(' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '…', '.');
        if (tail.StartsWith('-') && tail.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash)
            return "-BC" + tail[slash..];
        if (tail.StartsWith('/') && tail.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash)
            return IsLetter(tail[1..dash]) ? "/BC-" + tail[1..dash] : "/BC" + tail[dash..];
        return IsState(plan) ? "/BC-…" : "-BC/…";
    }

    /// <summary>The plan's subject as the report's: "Tổ chức sơ kết …", "về việc sơ kết …" become "Sơ kết …".</summary>
    public static string Subject(Plan plan, LayoutProfile profile)
    {
        var subject = plan.Subject ?? plan.Outline.Title ?? "[…]";
        for (var again = true; again;)
        {
            again = false;
            foreach (var opening in (string[])["về việc ", "v/v ", "tổ chức ", "về ", "xây dựng báo cáo ", "báo cáo ", "tiến hành ", "yêu cầu "])
            {
                if (subject.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && subject.Length > opening.Length)
                    (subject, again) = (subject[opening.Length..], true);
            }
        }
        // Party documents begin the subject small, as it goes on from the kind's name (HD 36, HD 05); State documents with a capital.
        return profile == LayoutProfile.State2020 ? Wording.Capital(subject) : Wording.Inner(subject);
    }

    /// <summary>"T/M BAN THƯỜNG VỤ" (Party) or "TM. ỦY BAN NHÂN DÂN" (State); null when the plan does not say in whose name it is signed.</summary>
    public static string? SigningAuthority(Plan plan, LayoutProfile profile) => plan.SignedFor is not { } organ ? null
        : profile == LayoutProfile.State2020 ? "TM. " + organ.ToUpperInvariant() : "T/M " + organ.ToUpperInvariant();

    private static bool IsState(Plan plan)
    {
        var tail = plan.NumberTail ?? plan.Number ?? "";
        var first = tail.AsSpan().TrimStart("0123456789 ….").TrimStart();
        if (first.Length > 1)
            return first[0] == '/';
        var issuer = VietnameseText.Fold(plan.Issuer ?? "");
        return issuer.StartsWith("ubnd", StringComparison.Ordinal) || issuer.StartsWith("uy ban nhan dan", StringComparison.Ordinal) || issuer.StartsWith("so ", StringComparison.Ordinal)
            || issuer.StartsWith("bo ", StringComparison.Ordinal) || issuer.StartsWith("phong ", StringComparison.Ordinal);
    }

    // A State letter has no type code: what stands before the hyphen is the body.
    private static bool IsLetter(string code) => code is not ("KH" or "QĐ" or "HD" or "CT" or "CTr" or "TB" or "NQ" or "BC" or "TTr" or "ĐA" or "PA");
}
