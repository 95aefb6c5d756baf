namespace HopLuu.Synthesis.Mapping;

/// <summary>
/// What the genre writes about, and the words it does so with: a section called "Xúc tiến thương mại" is filled with "hội chợ", "siêu thị", "hợp đồng",
/// words that its title never holds. Names are how titles call a topic, signs are what its text says; a topic is a bit.
/// </summary>
internal static class TopicWords
{
    private const int LongestPhrase = 4;
    private const double Word = 0.5;

    // Name | sign, folded; a name is a sign too.
    private static readonly (string Names, string Signs)[] Topics =
    [
        ("dac diem|tinh hinh chung|khai quat|boi canh|tinh hinh dia phuong|tinh hinh don vi", "hien co|gom co|truc thuoc|dien tich|dan so|nhan khau|dia ban|thuan loi|tiep giap|km2|thanh lap nam|co cau|toan xa co|toan huyen co|dang bo co|chi bo co|toan nganh co|don vi hanh chinh|dan toc"),
        ("quan triet|pho bien|hoc tap nghi quyet|to chuc thuc hien|trien khai", "quan triet|hoc tap|hoi nghi|bao cao vien|thu hoach|chuong trinh hanh dong|ngay sau khi|sau khi co|sau khi nghi quyet|cu the hoa|trien khai den|luot can bo"),
        ("ban hanh|van ban|cu the hoa|chi dao|lanh dao|dieu hanh|tham muu|kien toan", "ban hanh|van ban|ke hoach so|nghi quyet so|quyet dinh so|ban chi dao|to cong tac|kien toan|phan cong|truong ban|to truong|tham muu|quy che|dau moi|chuong trinh phoi hop"),
        ("tuyen truyen|truyen thong|thong tin|pho bien giao duc|nang cao nhan thuc", "tuyen truyen|tin bai|chuyen muc|phong su|to roi|to gap|bang ron|pano|ap phich|truyen thanh|phat thanh|truyen hinh|fanpage|trang thong tin|zalo|hoi thi|cuoc thi|buoi noi chuyen"),
        ("tap huan|dao tao|boi duong|nguon nhan luc", "tap huan|mo lop|lop|hoc vien|boi duong|dao tao|nghiep vu|trung cap|cao cap|cu di hoc|nong dan ve"),
        ("kiem tra|giam sat|thanh tra|don doc|ky luat", "kiem tra|giam sat|doan lien nganh|cuoc kiem tra|nhac nho|chan chinh|ky luat|khien trach|canh cao|vi pham|thanh tra|doan cong tac|thuc dia|don doc"),
        ("khen thuong|thi dua|bieu duong|dien hinh|guong", "khen thuong|bieu duong|bang khen|giay khen|tap the|danh hieu|chien si thi dua|dien hinh|guong|ton vinh|nhan rong|tuyen duong"),
        ("kinh phi|tai chinh|nguon luc|ngan sach|von|huy dong|xa hoi hoa|giai ngan", "kinh phi|ngan sach|giai ngan|doi ung|dong gop|xa hoi hoa|tai tro|bo tri|du toan|tong von|von vay|kinh phi duoc cap|gop"),
        ("trong trot|cay trong", "lua|rau|cay an qua|cay che|ha|nang suat|giong lua|canh tac|hoa mau|buoi|ngo"),
        ("chan nuoi|vat nuoi", "chan nuoi|lon|ga|dan lon|trau bo|gia suc|gia cam|trang trai|biogas|chuong trai|dem lot|thuc an"),
        ("thuy san", "thuy san|tom|nuoi ca|long be|ao nuoi|nuoi trong|danh bat"),
        ("xuc tien|thuong mai|tieu thu|lien ket|thi truong|chuoi gia tri|quang ba", "hoi cho|tieu thu|sieu thi|hop dong|bao tieu|thuong mai dien tu|san giao dich|gian hang|doanh so|xuat khau|hop tac xa|don hang|ban hang|ket noi"),
        ("chung nhan|truy xuat|nhan hieu|thuong hieu|ocop", "chung nhan|ma qr|tem|truy xuat|ma so vung trong|nhan hieu|ocop|vietgap|bao ho|bao bi"),
        ("khoa hoc|cong nghe|khuyen nong|sang kien|doi moi sang tao", "de tai|du an|mo hinh trinh dien|tien bo ky thuat|nghiem thu|nghien cuu|sang kien|thu nghiem|khuyen nong"),
        ("chuyen doi so|dien tu|chinh quyen so|cong nghe thong tin|so hoa", "phan mem|so hoa|truc tuyen|ky so|may tinh|internet|wifi|dinh danh|co so du lieu|dich vu cong|chu ky so"),
        ("thu tuc hanh chinh|cai cach hanh chinh|mot cua", "ho so|mot cua|dung han|cat giam|don gian hoa|hai long|thu tuc"),
        ("to chuc bo may|bo may|sap xep|tinh gian", "dau moi|tinh gian|bien che|sap xep|sap nhap|vi tri viec lam|don vi su nghiep|hop nhat"),
        ("cong chuc|can bo|nhan su|cong vu", "can bo|cong chuc|vien chuc|bo nhiem|luan chuyen|quy hoach can bo|nhan su|chuc danh|boi duong|ky cuong"),
        ("giam ngheo|kinh te|sinh ke", "ho ngheo|thoat ngheo|can ngheo|xoa ngheo|vay von|tin chap|thu nhap|sinh ke|con giong|giai quyet viec lam|gia tri san xuat|tang truong|ho vay"),
        ("nong thon moi|dan chu|van minh|ha tang", "hien dat|ngay cong|lam duong|tieu chi|be tong|quy uoc|huong uoc|giam sat cong dong|via he|dong thuan|m2 dat|dan chu|duong thon|bat dong dan cu"),
        ("van hoa|giao duc|y te|suc khoe", "gia dinh van hoa|danh hieu van hoa|nha van hoa|khuyen hoc|bao hiem y te|hoc sinh|tram y te|tre em|le hoi|the thao|van nghe|thiet che|kham suc khoe|den truong"),
        ("moi truong|rac thai|bien doi khi hau|thien tai|ve sinh|nuoc sach", "rac|ve sinh|cay xanh|trong cay|thu gom|thuoc bao ve|nuoc thai|mua bao|mua lu|phan loai|o nhiem|ung pho|nuoc sach|duong hoa|chong bao|ngap"),
        ("an ninh|trat tu|quoc phong|toi pham|quan su", "an ninh|trat tu|tu quan|hoa giai|toi pham|giao quan|nhap ngu|camera|tieng keng|dan quan|phong chay|ma tuy|khieu nai|to cao|tiep dan|dien tap"),
        ("vi nguoi ngheo|dai doan ket|an sinh|den on dap nghia|chinh sach xa hoi|cham lo|phuc loi|bao ve quyen loi", "quy|nha dai doan ket|suat qua|tang qua|mai am|tham hoi|xay nha|sua chua nha|nguoi co cong|om dau|trao tang|tro cap|quyen loi|tu van phap luat|thoa uoc|tet|suat ho tro|nu cong|ngung viec"),
        ("doan the|mat tran|cong doan|to chuc chinh tri|doan thanh nien", "cong doan|doan thanh nien|hoi phu nu|hoi nong dan|cuu chien binh|mat tran|hoi vien|doan vien|chi doan|phan bien xa hoi|hoi sinh vien"),
        ("dang vien|chi bo|to chuc dang|xay dung dang", "ket nap|sinh hoat chi bo|dang vien moi|chuyen chinh thuc|sinh hoat chuyen de|chi uy|huy hieu|dang vien du bi|sinh hoat dinh ky|sinh hoat thuong le"),
        ("tu tuong|nen tang tu tuong|giao duc chinh tri|dao duc", "phan bac|tu tuong|xuyen tac|thoi su|chinh thong|thu dich|du luan|neu guong|lam theo|bua liem vang|yen tam cong tac|luan dieu"),
        ("chuyen mon|nhiem vu chinh tri|san xuat kinh doanh|kinh doanh", "doanh thu|loi nhuan|san luong|nop ngan sach|nang suat|ke hoach giao|du toan|giang day|hoan thanh ke hoach|khach hang|vuot ke hoach|hoc luc"),
        ("tham nhung|lang phi|tieu cuc|tiet kiem", "ke khai tai san|tai san|minh bach|lang phi|tiet kiem|cong khai|ke khai"),
        ("tien luong|viec lam|lao dong|cong nhan", "thu nhap|luong|viec lam|gio lam|dinh cong|nha tro|thue tro|bao hiem xa hoi|cong nhan|ho lao dong|mat viec"),
        ("phat trien doan vien|phat trien hoi vien|xay dung to chuc|cung co to chuc|thanh lap", "ket nap|doan vien moi|hoi vien moi|thanh lap|to chuc co so|doan vien uu tu"),
        ("ban cong tac|khu dan cu|tu quan|to chuc co so", "ban cong tac|ngay hoi dai doan ket|nhom nong cot|to tu quan|mo hinh tu quan|truong ban cong tac"),
        ("phong trao|cuoc van dong", "phong trao|huong ung|phat dong|ra quan|tinh nguyen|cong trinh|phan viec"),
        ("bai hoc|kinh nghiem", "bai hoc|kinh nghiem|rut ra|mot la|hai la|phai|giu vung|coi trong|muon"),
        ("muc tieu|chi tieu", "phan dau|den nam|muc tieu|chi tieu|tro len|moi nam|vao nam"),
        ("nhiem vu|phuong huong|giai phap|thoi gian toi", "tiep tuc|tang cuong|day manh|tap trung|nang cao|chu trong|thoi gian toi|nam toi|phan dau|doi moi|ra soat|mo rong|quyet liet|se"),
        ("kien nghi|de xuat|de nghi", "de nghi|kien nghi|de xuat|quan tam|xem xet|som ban hanh|bo tri them|ho tro kinh phi|mong"),
        ("han che|ton tai|kho khan|vuong mac|khuyet diem|yeu kem|chua lam duoc", "con|chua|han che|kho khan|thap|cham|thieu|hinh thuc|bat cap|tuy nhien|vuong mac|don dieu"),
        ("nguyen nhan", "nguyen nhan|la do|khach quan|chu quan|kiem nhiem"),
        ("uu diem|mat duoc|danh gia chung|ket qua noi bat|nhan xet", "nhin chung|chuyen bien|tich cuc|uy tin|gop phan|ngay cang|buoc dau|ro net|khang dinh|hieu qua"),
    ];

    private static readonly Dictionary<string, (ulong Bits, double Weight)> Signs = Build(static topic => $"{topic.Names}|{topic.Signs}");
    private static readonly Dictionary<string, (ulong Bits, double Weight)> Names = Build(static topic => topic.Names);
    private static readonly HashSet<string> First = [.. Signs.Keys.Select(static phrase => phrase.Split(' ')[0])];

    /// <summary>The topics that a title (folded syllables) names.</summary>
    public static ulong NamedBy(IReadOnlyList<string> syllables)
    {
        var topics = 0UL;
        Scan(syllables, Names, (_, sign) => topics |= sign.Bits);
        return topics;
    }

    /// <summary>How strongly a text (folded syllables) speaks of each topic: distinct signs, single syllables counted half.</summary>
    public static double[] In(IReadOnlyList<string> syllables)
    {
        var strength = new double[Topics.Length];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Scan(syllables, Signs, (phrase, sign) =>
        {
            if (!seen.Add(phrase))
                return;
            for (var topic = 0; topic < strength.Length; topic++)
                strength[topic] += (sign.Bits >> topic & 1) != 0 ? sign.Weight : 0;
        });
        return strength;
    }

    private static void Scan(IReadOnlyList<string> syllables, Dictionary<string, (ulong Bits, double Weight)> phrases, Action<string, (ulong Bits, double Weight)> found)
    {
        for (var at = 0; at < syllables.Count; at++)
        {
            if (!First.Contains(syllables[at]))
                continue;
            var phrase = syllables[at];
            for (var end = at + 1; ; end++)
            {
                if (phrases.TryGetValue(phrase, out var sign))
                    found(phrase, sign);
                if (end >= syllables.Count || end - at >= LongestPhrase)
                    break;
                phrase = $"{phrase} {syllables[end]}";
            }
        }
    }

    private static Dictionary<string, (ulong Bits, double Weight)> Build(Func<(string Names, string Signs), string> phrases)
    {
        var all = new Dictionary<string, (ulong Bits, double Weight)>(StringComparer.Ordinal);
        for (var topic = 0; topic < Topics.Length; topic++)
        {
            foreach (var phrase in phrases(Topics[topic]).Split('|'))
                all[phrase] = (all.GetValueOrDefault(phrase).Bits | (1UL << topic), phrase.Contains(' ', StringComparison.Ordinal) ? 1 : Word);
        }
        return all;
    }
}
