using HopLuu.Cli.Output;

namespace HopLuu.Cli.Verbs;

/// <summary>The files a consolidation writes.</summary>
/// <param name="Annex">The working annex beside the report: a table of the units, for the officer, never sent on.</param>
internal sealed record ResultFiles(string Report, string Annex, string? Trace)
{
    public static ResultFiles Of(string report, string? trace) =>
        new(report, Path.ChangeExtension(report, null) + ".phu-luc-lam-viec.docx", trace);

    /// <summary>Why these names cannot be used beside the inputs: nothing that is read is ever overwritten. Null when they can.</summary>
    public string? Clash(IEnumerable<string> inputs)
    {
        string[] results = Trace is null ? [Report, Annex] : [Report, Annex, Trace];
        if (results.FirstOrDefault(Directory.Exists) is { } folder)
            return $"“{folder}” là một thư mục; hãy ghi tên tệp kết quả.";
        if (Trace is not null && (ResultFile.Same(Trace, Report) || ResultFile.Same(Trace, Annex)))
            return "Tệp nguồn (--trace) và tệp kết quả (-o) trùng tên.";
        var input = inputs.FirstOrDefault(input => results.Any(result => ResultFile.Same(result, input)));
        return input is null ? null : $"Tệp kết quả trùng với tệp đầu vào “{input}”. Tệp đầu vào không bao giờ bị ghi đè: hãy chọn tên khác cho kết quả, hoặc chuyển tệp kết quả cũ ra khỏi thư mục báo cáo.";
    }
}
