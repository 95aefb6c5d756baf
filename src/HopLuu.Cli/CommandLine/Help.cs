using System.Text;
using HopLuu.Cli.Verbs;

namespace HopLuu.Cli.CommandLine;

/// <summary>The help texts.</summary>
internal static class Help
{
    private const int Column = 30;

    /// <summary>What the program is and its verbs.</summary>
    public static string Overview(IReadOnlyList<Verb> verbs)
    {
        var text = new StringBuilder("""
            Hợp Lưu - tổng hợp báo cáo sơ kết, tổng kết: từ kế hoạch có đề cương và báo cáo của các đơn vị
            thành một báo cáo chung, mỗi câu và mỗi số liệu đều truy được về đơn vị đã viết.

            Cách dùng: hopluu LỆNH [TỆP…] [TÙY CHỌN]

            Các lệnh:

            """);
        foreach (var verb in verbs)
            text.Append("  ").Append(verb.Name.PadRight(14)).AppendLine(verb.Summary);
        return text.Append("""

            Xem cách dùng một lệnh:  hopluu LỆNH --help
            Mọi lệnh đều nhận --json để in kết quả cho chương trình khác đọc.

            Mã thoát: 0 xong; 1 xong nhưng có điều cần người xem; 2 gõ sai cách dùng; 3 có tệp không đọc được
            (các tệp khác vẫn được làm).
            """).ToString();
    }

    /// <summary>How a verb is used.</summary>
    public static string Of(Verb verb)
    {
        var text = new StringBuilder(verb.Summary[..1].ToUpperInvariant()).Append(verb.Summary.AsSpan(1)).AppendLine(".").AppendLine();
        text.Append("Cách dùng: ").AppendLine(Usage(verb)).AppendLine();
        if (verb.Paths.Most > 0)
            text.Append("  ").Append(verb.Paths.Name.PadRight(Column)).AppendLine(verb.Paths.Help).AppendLine();
        text.AppendLine("Tùy chọn:");
        foreach (var option in verb.Options.Where(option => option.NotYet is null))
        {
            var names = (option.Short is null ? "" : option.Short + ", ") + option.Name + (option.Value is null ? "" : " " + option.Value);
            text.Append("  ").Append(names.PadRight(Column)).Append(names.Length >= Column ? " " : "").Append(option.Help);
            text.AppendLine(option.Allowed.Count == 0 ? "" : $" ({string.Join(" | ", option.Allowed)})");
        }
        text.AppendLine().AppendLine("Ví dụ:");
        foreach (var example in verb.Examples)
            text.Append("  ").AppendLine(example);
        if (verb.Notes.Length > 0)
            text.AppendLine().AppendLine(verb.Notes);
        return text.ToString().TrimEnd();
    }

    private static string Usage(Verb verb)
    {
        var parts = new List<string> { "hopluu", verb.Name };
        if (verb.Paths.Most > 0)
            parts.Add(verb.Paths.Least > 0 ? verb.Paths.Name : $"[{verb.Paths.Name}]");
        parts.AddRange(verb.Options.Where(option => option.IsRequired).Select(option => $"{option.Short ?? option.Name} {option.Value}"));
        if (verb.Options.Any(option => !option.IsRequired))
            parts.Add("[TÙY CHỌN]");
        return string.Join(' ', parts);
    }
}
