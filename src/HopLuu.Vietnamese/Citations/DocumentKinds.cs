using System.Collections.Frozen;

namespace HopLuu.Vietnamese;

/// <summary>How a document number is built; decides what its code means (Party TT is Thông tri, State TT is Thông tư).</summary>
internal enum NumberForm
{
    /// <summary>"49-KL/TW" (Quy định 399-QĐ/TW).</summary>
    Party,
    /// <summary>"1373/QĐ-TTg" (Nghị định 30/2020/NĐ-CP, Phụ lục III).</summary>
    State,
    /// <summary>"09/2019/NĐ-CP", "43/2019/QH14": a legal document numbered within its year.</summary>
    Legal,
    /// <summary>"6782/BGDĐT-GDTX": an official letter, which has no type code.</summary>
    Letter,
}

/// <summary>Type codes of document numbers and the names of kinds they stand for.</summary>
internal static class DocumentKinds
{
    /// <summary>Kinds by code, the usual one first.</summary>
    private static readonly FrozenDictionary<string, string[]> ByCode = new Dictionary<string, string[]>
    {
        ["NQ"] = ["Nghị quyết"], ["NQLT"] = ["Nghị quyết liên tịch", "Nghị quyết"],
        ["QĐ"] = ["Quyết định", "Quy định"], ["QyĐ"] = ["Quy định"], ["QĐi"] = ["Quy định"], ["QuyĐ"] = ["Quy định"],
        ["CT"] = ["Chỉ thị", "Chương trình", "Chương trình hành động"], ["KL"] = ["Kết luận"],
        ["TT"] = ["Thông tư", "Thông tri", "Tờ trình"], ["TTLT"] = ["Thông tư liên tịch", "Thông tư"],
        ["TTLB"] = ["Thông tư liên bộ", "Thông tư"],
        ["TTr"] = ["Tờ trình"], ["HD"] = ["Hướng dẫn"], ["HDLT"] = ["Hướng dẫn"], ["HDLN"] = ["Hướng dẫn"],
        ["TB"] = ["Thông báo"], ["TBKL"] = ["Thông báo", "Kết luận"], ["BC"] = ["Báo cáo"],
        ["KH"] = ["Kế hoạch"], ["KHLT"] = ["Kế hoạch"], ["KHLN"] = ["Kế hoạch"], ["KHPH"] = ["Kế hoạch"],
        ["CTr"] = ["Chương trình", "Chương trình hành động"], ["CTrHĐ"] = ["Chương trình hành động", "Chương trình"],
        ["CTHĐ"] = ["Chương trình hành động", "Chương trình"], ["CTPH"] = ["Chương trình phối hợp", "Chương trình"],
        ["CTrPH"] = ["Chương trình phối hợp", "Chương trình"],
        ["ĐA"] = ["Đề án"], ["PA"] = ["Phương án"], ["DA"] = ["Dự án"], ["CV"] = ["Công văn"], ["BB"] = ["Biên bản"],
        ["NĐ"] = ["Nghị định"], ["PL"] = ["Pháp lệnh"], ["L"] = ["Luật"], ["SL"] = ["Sắc lệnh"], ["LCT"] = ["Lệnh"],
        ["QC"] = ["Quy chế"], ["QCPH"] = ["Quy chế phối hợp", "Quy chế"], ["TC"] = ["Thông cáo"], ["QH"] = ["Quy hoạch"],
        ["CL"] = ["Chiến lược"],
        ["BS"] = ["Bản sao"], ["GM"] = ["Giấy mời"], ["CĐ"] = ["Công điện"], ["HĐ"] = ["Hợp đồng"], ["ĐC"] = ["Đề cương"],
        ["ĐL"] = ["Điều lệ"],
        ["GUQ"] = ["Giấy ủy quyền"], ["BGN"] = ["Bản ghi nhớ"], ["BTT"] = ["Bản thỏa thuận"], ["GGT"] = ["Giấy giới thiệu"],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names before a number, folded, with the name to show; a longer name stands before the one it ends with.</summary>
    private static readonly (string Folded, string Name)[] Names =
    [
        ("thong tu lien tich", "Thông tư liên tịch"), ("thong tu lien bo", "Thông tư liên bộ"),
        ("nghi quyet lien tich", "Nghị quyết liên tịch"),
        ("chuong trinh hanh dong", "Chương trình hành động"), ("chuong trinh phoi hop", "Chương trình phối hợp"),
        ("quy che phoi hop", "Quy chế phối hợp"),
        ("ke hoach lien tich", "Kế hoạch"), ("ke hoach lien nganh", "Kế hoạch"), ("ke hoach phoi hop", "Kế hoạch"),
        ("ke hoach hanh dong", "Kế hoạch"),
        ("huong dan lien nganh", "Hướng dẫn"), ("huong dan lien tich", "Hướng dẫn"), ("thong bao ket luan", "Thông báo"),
        ("bo luat", "Bộ luật"),
        ("nghi quyet", "Nghị quyết"), ("quyet dinh", "Quyết định"), ("quy dinh", "Quy định"), ("chi thi", "Chỉ thị"),
        ("ket luan", "Kết luận"),
        ("ke hoach", "Kế hoạch"), ("thong tri", "Thông tri"), ("thong tu", "Thông tư"), ("nghi dinh", "Nghị định"),
        ("huong dan", "Hướng dẫn"),
        ("thong bao", "Thông báo"), ("bao cao", "Báo cáo"), ("chuong trinh", "Chương trình"), ("de an", "Đề án"),
        ("phuong an", "Phương án"),
        ("du an", "Dự án"), ("to trinh", "Tờ trình"), ("cong van", "Công văn"), ("cong dien", "Công điện"), ("phap lenh", "Pháp lệnh"),
        ("luat", "Luật"),
        ("sac lenh", "Sắc lệnh"), ("quy che", "Quy chế"), ("dieu le", "Điều lệ"), ("thong cao", "Thông cáo"), ("bien ban", "Biên bản"),
        ("giay moi", "Giấy mời"),
        ("quy hoach", "Quy hoạch"), ("chien luoc", "Chiến lược"), ("de cuong", "Đề cương"), ("hop dong", "Hợp đồng"), ("lenh", "Lệnh"),
    ];

    public static bool IsCode(string code) => ByCode.ContainsKey(code);

    /// <summary>The name of a kind that ends just before <paramref name="end"/>, and where it starts; an abbreviation ("QĐ", "KL") counts too.</summary>
    public static (string Name, int Start)? Before(EvenText text, int end, NumberForm form)
    {
        foreach (var (folded, name) in Names)
        {
            if (text.EndsWith(end, folded))
            {
                return (name, end - folded.Length);
            }
        }
        var start = text.WordStart(end);
        var word = text.Plain[start..end];
        return word.Length is >= 2 and <= 5 && char.IsUpper(word[0]) && char.IsUpper(word[1]) && ByCode.ContainsKey(word) ? (Of(word, form, null)!, start) : null;
    }

    /// <summary>The name of a kind that starts at <paramref name="at"/>, and where it ends.</summary>
    public static (string Name, int End)? At(EvenText text, int at)
    {
        foreach (var (folded, name) in Names)
        {
            if (text.StartsWith(at, folded))
            {
                return (name, at + folded.Length);
            }
        }
        return null;
    }

    /// <summary>
    /// The kind that a code stands for. Words before the number choose among its meanings, and are overruled where they contradict it
    /// ("Chỉ thị số 49-KL/TW" is a Kết luận): the code is part of the registered number, the word is not.
    /// </summary>
    public static string? Of(string code, NumberForm form, string? word)
    {
        if (!ByCode.TryGetValue(code, out var kinds))
        {
            return word;
        }
        if (word is not null && Array.Exists(kinds, k => k == word))
        {
            return word;
        }
        return form == NumberForm.Party && code == "TT" ? "Thông tri" : kinds[0];
    }
}
