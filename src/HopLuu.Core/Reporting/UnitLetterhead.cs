using HopLuu.Core.Organizations;
using HopLuu.Core.Planning;
using HopLuu.Documents.Writing;
using HopLuu.Vietnamese;

namespace HopLuu.Core.Reporting;

/// <summary>What the layout of a unit's own report takes from the unit: the rules it follows, the lines of its heading block, its number's tail, in whose name it is signed.</summary>
internal static class UnitLetterhead
{
    // The name of a Party committee and of the Party body it leads, as a heading block shows it above the unit (HD 36-HD/VPTW, Phụ lục 3).
    private static readonly (string Committee, string Body)[] PartyBodies =
        [("Tỉnh ủy", "Đảng bộ tỉnh"), ("Thành ủy", "Đảng bộ thành phố"), ("Huyện ủy", "Đảng bộ huyện"), ("Quận ủy", "Đảng bộ quận"), ("Thị ủy", "Đảng bộ thị xã"), ("Đảng ủy", "Đảng bộ")];

    /// <summary>Party bodies follow the Party's layout in force on the day; State bodies, the Front and the unions write under quốc hiệu.</summary>
    public static LayoutProfile ProfileOf(UnitAtPublishing unit, DateOnly day) => LayoutProfiles.For(IsParty(unit), day);

    public static bool IsParty(UnitAtPublishing unit) => unit.Kind switch
    {
        OrganizationKind.PartyCommittee or OrganizationKind.PartyOffice => true,
        OrganizationKind.Government or OrganizationKind.Department or OrganizationKind.Front or OrganizationKind.Union => false,
        // A school, a hospital or a company reports as its Party cell or as itself: its name says which.
        OrganizationKind.School or OrganizationKind.ArmedForces or OrganizationKind.Other => StartsWith(unit, "chi bo ", "dang uy ", "dang bo ", "chi uy "),
    };

    /// <summary>Line above the issuer's name; null when there is none.</summary>
    public static string? ParentOf(UnitAtPublishing unit)
    {
        if (!string.IsNullOrWhiteSpace(unit.HeadingLines))
            return unit.HeadingLines.Replace("\r", "", StringComparison.Ordinal).Replace('\n', ' ').Trim();
        if (unit.ParentName is not { Length: > 0 } parent)
            return null;
        if (unit.Kind == OrganizationKind.PartyOffice)
            return parent; // an office stands under the committee it serves: "HUYỆN ỦY KIM SƠN / VĂN PHÒNG"
        if (!IsParty(unit))
            return unit.Kind is OrganizationKind.Department or OrganizationKind.School ? parent : null;
        foreach (var (committee, body) in PartyBodies)
        {
            if (parent.StartsWith(committee + " ", StringComparison.OrdinalIgnoreCase))
                return body + parent[committee.Length..];
        }
        return parent;
    }

    /// <summary>"-BC/ĐU" (Party) or "/BC-UBND" (State).</summary>
    public static string NumberTail(UnitAtPublishing unit)
    {
        var symbol = string.IsNullOrWhiteSpace(unit.Symbol) ? "…" : unit.Symbol.Trim();
        return IsParty(unit) ? $"-BC/{symbol}" : $"/BC-{symbol}";
    }

    /// <summary>The same for a letter (công văn), which has no name of kind: "-CV/HU" (Party), "/UBND-VHTT" (State: the issuer and the office that drew it up).</summary>
    public static string LetterTail(UnitAtPublishing unit, UnitAtPublishing office)
    {
        var symbol = string.IsNullOrWhiteSpace(unit.Symbol) ? "…" : unit.Symbol.Trim();
        if (IsParty(unit))
            return $"-CV/{symbol}";
        return office.OrganizationId == unit.OrganizationId || string.IsNullOrWhiteSpace(office.Symbol) ? $"/{symbol}" : $"/{symbol}-{office.Symbol.Trim()}";
    }

    /// <summary>"T/M BAN THƯỜNG VỤ", "TM. ỦY BAN NHÂN DÂN"; null where the head signs in his own right.</summary>
    public static string? SigningAuthority(UnitAtPublishing unit) => unit.Kind switch
    {
        OrganizationKind.Government => "TM. ỦY BAN NHÂN DÂN",
        OrganizationKind.Front => "TM. BAN THƯỜNG TRỰC",
        OrganizationKind.Union => "TM. BAN THƯỜNG VỤ",
        OrganizationKind.Department or OrganizationKind.PartyOffice => null,
        _ when !IsParty(unit) => null,
        _ when StartsWith(unit, "chi bo ") => "T/M CHI BỘ",
        _ when StartsWith(unit, "dang uy ", "dang bo ") => "T/M ĐẢNG ỦY",
        _ => "T/M BAN THƯỜNG VỤ",
    };

    private static bool StartsWith(UnitAtPublishing unit, params ReadOnlySpan<string> openings)
    {
        var name = VietnameseText.Fold(unit.Name) + " ";
        foreach (var opening in openings)
        {
            if (name.StartsWith(opening, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
