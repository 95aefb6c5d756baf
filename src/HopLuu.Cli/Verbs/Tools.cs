using System.Diagnostics;
using HopLuu.Cli.Answers;

namespace HopLuu.Cli.Verbs;

/// <summary>Looks for the tools and fonts the program can use. Nothing is installed and nothing is sent anywhere.</summary>
internal static class Tools
{
    // Letters that fonts made for Western Europe lack: stacked marks, horns, đ.
    private const string VietnameseLetters = "1ea0 1ea4 1ea6 1ea8 1eac 1eae 1eb0 1eb6 1ebe 1ec0 1ec6 1ed0 1ed8 1eda 1ee2 1ee8 1ef0 1ef2 1ef8 1ea5 1ead 1eb1 1ec7 1ed9 1edd 1eef 1ef1 1ef9 01a0 01a1 01af 01b0 0110 0111";

    public static IReadOnlyList<ToolData> Look() =>
    [
        Tool("soffice", ["--version"], "đọc .doc, .odt, .rtf và xuất PDF (LibreOffice)"),
        Tool("pdftoppm", ["-v"], "tách trang PDF thành ảnh (poppler-utils)"),
        Tool("tesseract", ["--version"], "nhận dạng chữ trong bản quét"),
        TesseractVietnamese(),
        Fonts("phông chữ tiếng Việt", $":charset={VietnameseLetters}", "hiện và in đủ chữ tiếng Việt"),
        Fonts("Times New Roman", "Times New Roman:charset=1ea1", "phông chữ của thể thức văn bản; thiếu thì máy dùng phông cùng cỡ (Liberation Serif)"),
        Fonts("Liberation Serif", "Liberation Serif:charset=1ea1", "thay Times New Roman khi máy không có"),
    ];

    private static ToolData Tool(string name, string[] arguments, string neededFor)
    {
        var answer = Run(name, arguments);
        return new ToolData(name, answer is not null, answer is null ? null : VersionIn(answer), neededFor);
    }

    private static ToolData TesseractVietnamese()
    {
        var found = Run("tesseract", ["--list-langs"]) is { } languages && languages.Split('\n').Any(line => line.Trim() == "vie");
        return new ToolData("tesseract vie", found, null, "dữ liệu nhận dạng tiếng Việt (gói tesseract-ocr-vie)");
    }

    private static ToolData Fonts(string name, string pattern, string neededFor)
    {
        var families = Run("fc-list", [pattern, "family"])?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).Count() ?? 0;
        return new ToolData(name, families > 0, families > 1 ? $"{families} phông" : null, neededFor);
    }

    private static string? VersionIn(string answer) =>
        answer.Split('\n')[0].Split(' ').FirstOrDefault(word => word.Length > 0 && char.IsAsciiDigit(word.TrimStart('v')[..1].FirstOrDefault()));

    /// <summary>What a program answers; null when it is not there or does not answer in ten seconds.</summary>
    private static string? Run(string program, string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false, CreateNoWindow = true,
            })!;
            process.StandardInput.Close();
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(TimeSpan.FromSeconds(10)))
            {
                process.Kill(entireProcessTree: true);
                return null;
            }
            return output.Result + errors.Result;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null; // not installed
        }
    }
}
