namespace HopLuu.Cli;

/// <summary>Verbs that are designed but not built: whoever types one is told so, instead of "unknown".</summary>
internal static class LaterVerbs
{
    public static string? Explain(string verb) => verb.ToLowerInvariant() switch
    {
        "similar" => Not("similar", "so các đoạn giống nhau giữa các báo cáo"),
        "condense" => Not("condense", "rút gọn văn bản"),
        "layout" => Not("layout", "kiểm tra thể thức văn bản"),
        _ => null,
    };

    private static string Not(string verb, string does) =>
        $"Lệnh “{verb}” ({does}) chưa có trong phiên bản này.\nXem các lệnh đang dùng được: hopluu --help";
}
