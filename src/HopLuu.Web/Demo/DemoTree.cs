using HopLuu.Core;
using HopLuu.Core.Accounts;
using HopLuu.Core.Data;
using HopLuu.Core.Organizations;

namespace HopLuu.Web.Demo;

/// <summary>Invented bodies of three tiers and the people who work for them.</summary>
internal sealed class DemoTree(AppDb db, DateTimeOffset now)
{
    private readonly Dictionary<string, Organization> bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> actors = new(StringComparer.Ordinal);

    public Organization Body(string code) => bodies[code];

    public IEnumerable<Organization> Bodies => bodies.Values;

    public Actor Actor(string userName) => actors[userName];

    public void Plant()
    {
        Add("tinh-uy", null, "Tỉnh ủy Bình Hải", "TU", null, "Bình Hải", OrganizationKind.PartyCommittee, Tier.Province);
        Add("vp-tinh-uy", "tinh-uy", "Văn phòng Tỉnh ủy Bình Hải", "VPTU", "TỈNH ỦY BÌNH HẢI", "Bình Hải", OrganizationKind.PartyOffice, Tier.Province);
        Add("huyen-uy", "tinh-uy", "Huyện ủy Sông Vân", "HU", "ĐẢNG BỘ TỈNH BÌNH HẢI", "Sông Vân", OrganizationKind.PartyCommittee, Tier.District);
        Add("huyen-uy-kim-lu", "tinh-uy", "Huyện ủy Kim Lư", "HU", "ĐẢNG BỘ TỈNH BÌNH HẢI", "Kim Lư", OrganizationKind.PartyCommittee, Tier.District);
        Add("thi-uy-hai-binh", "tinh-uy", "Thị ủy Hải Bình", "TXU", "ĐẢNG BỘ TỈNH BÌNH HẢI", "Hải Bình", OrganizationKind.PartyCommittee, Tier.District);
        Add("vp-huyen-uy", "huyen-uy", "Văn phòng Huyện ủy Sông Vân", "VPHU", "HUYỆN ỦY SÔNG VÂN", "Sông Vân", OrganizationKind.PartyOffice, Tier.District);
        Add("ban-tuyen-giao", "huyen-uy", "Ban Tuyên giáo Huyện ủy Sông Vân", "BTG", "HUYỆN ỦY SÔNG VÂN", "Sông Vân", OrganizationKind.PartyOffice, Tier.District);
        Add("ubnd-huyen", "huyen-uy", "Ủy ban nhân dân huyện Sông Vân", "UBND", null, "Sông Vân", OrganizationKind.Government, Tier.District);
        Add("phong-vhtt-huyen", "ubnd-huyen", "Phòng Văn hóa và Thông tin huyện", "VHTT", "ỦY BAN NHÂN DÂN HUYỆN SÔNG VÂN", "Sông Vân", OrganizationKind.Department, Tier.District);
        Add("mttq-huyen", "huyen-uy", "Ủy ban Mặt trận Tổ quốc huyện Sông Vân", "MTTQ", null, "Sông Vân", OrganizationKind.Front, Tier.District);
        Add("hoi-nong-dan-huyen", "huyen-uy", "Hội Nông dân huyện", "HND", null, "Sông Vân", OrganizationKind.Union, Tier.District);
        Add("doan-tn-huyen", "huyen-uy", "Huyện đoàn Sông Vân", "ĐTN", null, "Sông Vân", OrganizationKind.Union, Tier.District);
        Add("thi-tran-song-van", "huyen-uy", "Đảng ủy thị trấn Sông Vân", "ĐU", "ĐẢNG BỘ HUYỆN SÔNG VÂN", "Sông Vân", OrganizationKind.PartyCommittee, Tier.Commune);
        foreach (var (code, name) in Communes)
            Add(code, "huyen-uy", $"Đảng ủy xã {name}", "ĐU", "ĐẢNG BỘ HUYỆN SÔNG VÂN", name, OrganizationKind.PartyCommittee, Tier.Commune);
        Add("chi-bo-truong-thpt", "huyen-uy", "Chi bộ Trường THPT Sông Vân", "CB", "ĐẢNG BỘ HUYỆN SÔNG VÂN", "Sông Vân", OrganizationKind.School, Tier.Base);
        Add("chi-bo-benh-vien", "huyen-uy", "Chi bộ Trung tâm Y tế huyện", "CB", "ĐẢNG BỘ HUYỆN SÔNG VÂN", "Sông Vân", OrganizationKind.Other, Tier.Base);
    }

    // Names of communes that do not exist.
    private static readonly (string Code, string Name)[] Communes =
    [
        ("xa-an-phu", "An Phú"), ("xa-binh-lam", "Bình Lâm"), ("xa-cam-dong", "Cẩm Đông"), ("xa-dong-xuyen", "Đông Xuyên"), ("xa-giang-tien", "Giang Tiến"),
        ("xa-hung-lam", "Hưng Lâm"), ("xa-minh-khe", "Minh Khê"), ("xa-phuc-thinh", "Phúc Thịnh"), ("xa-tan-yen", "Tân Yên"), ("xa-loc-dien", "Lộc Điền"), ("xa-van-tri", "Vân Trì"), ("xa-que-lam", "Quế Lâm"), ("xa-hai-thuong", "Hải Thượng"),
    ];

    public void People()
    {
        Person("tong-hop", "Cán bộ tổng hợp", "vp-huyen-uy", false, ("huyen-uy", Role.Coordinator), ("vp-huyen-uy", Role.Coordinator), ("huyen-uy", Role.Writer));
        Person("vp-soan", "Chuyên viên Ban Tuyên giáo", "ban-tuyen-giao", false, ("ban-tuyen-giao", Role.Writer));
        Person("huyen-uy-kim-lu", "Văn phòng Huyện ủy Kim Lư", "huyen-uy-kim-lu", true, ("huyen-uy-kim-lu", Role.Writer), ("huyen-uy-kim-lu", Role.Approver));
        Person("tinh-lanh-dao", "Thường trực Tỉnh ủy", "tinh-uy", false, ("tinh-uy", Role.Leader), ("tinh-uy", Role.Approver));
        Person("lanh-dao", "Thường trực Huyện ủy", "huyen-uy", false, ("huyen-uy", Role.Leader), ("huyen-uy", Role.Approver));
        Person("quan-tri", "Quản trị hệ thống", "tinh-uy", false, ("tinh-uy", Role.Administrator));
        Person("tinh-tong-hop", "Cán bộ tổng hợp Tỉnh ủy", "vp-tinh-uy", false, ("tinh-uy", Role.Coordinator), ("vp-tinh-uy", Role.Coordinator));
        foreach (var body in bodies.Values.Where(body => body.Tier is Tier.Commune or Tier.Base || body.Kind is OrganizationKind.Department or OrganizationKind.Union or OrganizationKind.Front).ToList())
            Person(body.Code, "Tài khoản chung của đơn vị", body.Code, true, (body.Code, Role.Writer), (body.Code, Role.Approver));
        Person("an-phu-soan", "Người soạn báo cáo", "xa-an-phu", false, ("xa-an-phu", Role.Writer));
        Person("an-phu-duyet", "Bí thư Đảng ủy", "xa-an-phu", false, ("xa-an-phu", Role.Approver));
    }

    private void Add(string code, string? parent, string name, string symbol, string? headingLines, string place, OrganizationKind kind, Tier tier)
    {
        var above = parent is null ? null : bodies[parent];
        var body = new Organization(Guid.CreateVersion7(now), code, new OrganizationPeriod
        {
            From = new DateOnly(2020, 1, 1), Name = name, Symbol = symbol, HeadingLines = headingLines, Place = place, Kind = kind, Tier = tier, ParentId = above?.Id,
        });
        body.Place(Organization.PathOf(above?.Path, body.Id), bodies.Count);
        bodies[code] = body;
        db.Add(body);
    }

    private void Person(string userName, string displayName, string home, bool shared, params (string Body, Role Role)[] roles)
    {
        var account = new Account(Guid.CreateVersion7(now), userName, displayName, bodies[home].Id, shared) { NormalizedUserName = userName.ToUpperInvariant() };
        db.Add(account);
        foreach (var (body, role) in roles)
            db.Add(new Membership(account.Id, bodies[body].Id, role));
        actors[userName] = new Actor(account.Id, displayName, bodies[home].Id, bodies[home].Name, shared ? "Người dùng thử" : null,
            [.. roles.Select(role => new Grant(bodies[role.Body].Id, bodies[role.Body].Path, role.Role))]);
    }
}
