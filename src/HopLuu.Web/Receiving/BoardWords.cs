using HopLuu.Core.Organizations;
using HopLuu.Core.Receiving;
using HopLuu.Core.Reporting;
using Microsoft.AspNetCore.WebUtilities;

namespace HopLuu.Web.Receiving;

/// <summary>The board's filter in words and in its address, so that a link can be sent to a colleague.</summary>
internal static class BoardWords
{
    public static string Word(this BoardMark mark) => mark switch
    {
        BoardMark.Late => "Nộp muộn",
        BoardMark.Overdue => "Quá hạn",
        BoardMark.NoSignedCopy => "Thiếu bản chính",
        BoardMark.NotRegistered => "Chưa vào sổ đến",
    };

    public static string Word(this OrganizationKind kind) => kind switch
    {
        OrganizationKind.PartyCommittee => "Cấp ủy",
        OrganizationKind.PartyOffice => "Cơ quan tham mưu của cấp ủy",
        OrganizationKind.Government => "Chính quyền",
        OrganizationKind.Department => "Cơ quan chuyên môn",
        OrganizationKind.Front => "Mặt trận Tổ quốc",
        OrganizationKind.Union => "Tổ chức chính trị - xã hội",
        OrganizationKind.School => "Trường học",
        OrganizationKind.ArmedForces => "Công an, quân sự",
        OrganizationKind.Other => "Đơn vị khác",
    };

    public static string Word(this Tier tier) => tier switch
    {
        Tier.Central => "Trung ương",
        Tier.Province => "Cấp tỉnh",
        Tier.District => "Cấp huyện",
        Tier.Commune => "Cấp xã",
        Tier.Base => "Cơ sở",
    };

    /// <summary>What the address says; words it does not know count as nothing.</summary>
    public static Board.Filter Read(IQueryCollection query) => new(Of<ReportStatus>(query["tinh-trang"]), Of<BoardMark>(query["dau"]), Of<OrganizationKind>(query["loai"]), Cut(query["tim"]), Of<Tier>(query["cap"]),
        Cut(query["truc-thuoc"]), Of<BoardSort>(query["xep"]) ?? BoardSort.Unit, query["giam"] == "1", int.TryParse(query["trang"], out var page) ? Math.Max(1, page) : 1);

    public static IReadOnlyList<Guid> Chosen(IQueryCollection query) => [.. query["chon"].Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Distinct()];

    /// <summary>The address of a filter under a path.</summary>
    public static string Address(this Board.Filter filter, string path)
    {
        var parts = new List<KeyValuePair<string, string?>>();
        Add("tinh-trang", filter.Status?.ToString());
        Add("dau", filter.Mark?.ToString());
        Add("loai", filter.Kind?.ToString());
        Add("cap", filter.Tier?.ToString());
        Add("truc-thuoc", filter.Parent);
        Add("tim", filter.Search);
        Add("xep", filter.Sort == BoardSort.Unit ? null : filter.Sort.ToString());
        Add("giam", filter.Descending ? "1" : null);
        Add("trang", filter.Page > 1 ? $"{filter.Page}" : null);
        return QueryHelpers.AddQueryString(path, parts);

        void Add(string name, string? value)
        {
            if (value is not null)
                parts.Add(new(name, value));
        }
    }

    private static T? Of<T>(string? text) where T : struct, Enum => Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) ? value : null;

    private static string? Cut(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Length > 200 ? text[..200] : text.Trim();
}
