using System.Globalization;
using System.Text.Json;
using HopLuu.Cli.Answers;
using HopLuu.Cli.CommandLine;
using HopLuu.Cli.Inputs;
using HopLuu.Cli.Output;
using HopLuu.Documents.Writing;
using HopLuu.Synthesis.Checking;
using HopLuu.Synthesis.Consolidation;
using HopLuu.Synthesis.Plans;

namespace HopLuu.Cli.Verbs;

/// <summary><c>hopluu consolidate PATH… --plan PLAN -o FILE.docx</c>: one official report out of many.</summary>
internal sealed class ConsolidateVerb : Verb
{
    private static readonly Option Output = new("--output", "TỆP.docx", "tệp Word kết quả") { Short = "-o", IsRequired = true };
    private static readonly Option TraceFile = new("--trace", "TỆP.json", "ghi nguồn của từng câu, từng số liệu vào tệp này");
    private static readonly Option Layout = new("--layout", "THỂ_THỨC", "thể thức văn bản; mặc định auto: theo cơ quan ban hành và ngày") { Allowed = ["auto", "party-2018", "party-2026", "state-2020"] };
    private static readonly Option Sources = new("--sources", "CÁCH", "cách hiện nguồn trong tệp Word; mặc định none") { Allowed = ["none", "endnotes", "comments"] };
    private static readonly Option SignerTitle = new("--signer-title", "CHỨC_VỤ", "chức vụ người ký, ví dụ \"PHÓ BÍ THƯ\"; không ghi thì để trống");
    private static readonly Option Draft = new("--draft", "SỐ", "lần dự thảo; mặc định 1");
    private static readonly Option Date = new("--date", "NGÀY", "ngày tổng hợp (2024-06-28 hoặc 28/6/2024); mặc định hôm nay");

    public override string Name => "consolidate";
    public override string Summary => "tổng hợp các báo cáo thành một báo cáo chung theo đề cương, đúng thể thức";
    public override PathArgument Paths => CampaignArguments.Paths;
    public override IReadOnlyList<Option> Options { get; } =
    [
        Option.Plan, Output, TraceFile, CampaignArguments.Units, Layout, Sources, SignerTitle, Draft, Date, Option.Json,
        Later("--previous", "so với báo cáo kỳ trước."),
        Later("--decisions", "dùng lại các quyết định của cán bộ tổng hợp."),
        Later("--since", "so với lần tổng hợp trước."),
        Later("--llm", "nhờ mô hình ngôn ngữ viết lại câu chữ."),
    ];

    public override IReadOnlyList<string> Examples { get; } =
    [
        "hopluu consolidate bao-cao/ --plan ke-hoach.docx -o tong-hop.docx --trace tong-hop.json",
        "hopluu consolidate bao-cao.zip --plan ke-hoach.docx --units don-vi.xlsx -o tong-hop.docx --sources comments --signer-title \"PHÓ BÍ THƯ\" --draft 2",
    ];

    public override string Notes => "Bên cạnh TỆP.docx còn có TỆP.phu-luc-lam-viec.docx: bảng theo dõi từng đơn vị để cán bộ tổng hợp dùng, không kèm theo báo cáo.";

    public override ExitCode Run(Arguments arguments, Terminal terminal)
    {
        if (!TryReadOptions(arguments, terminal, out var options))
            return ExitCode.Usage;
        var inputs = CampaignArguments.FindReports(arguments);
        var files = ResultFiles.Of(arguments.Required(Output), arguments.Value(TraceFile));
        if (inputs.Files.Count == 0)
            return terminal.Refuse("Không tìm thấy tệp báo cáo nào ở nơi đã chỉ. Các loại tệp được nhận: .docx, .txt, .md.");
        if (files.Clash([.. inputs.Files.Select(file => file.Path), .. InputPaths(arguments)]) is { } clash)
            return terminal.Refuse(clash);
        if (CampaignArguments.ReadPlan(arguments, terminal) is not { } plan || !CampaignArguments.TryReadUnits(arguments, terminal, out var units))
            return ExitCode.Unreadable;
        terminal.StopOnRequest();
        var batch = ReportBatch.Read(inputs, plan, terminal);
        if (batch.Reports.Count == 0)
        {
            terminal.Say("Không có báo cáo nào để tổng hợp nên chưa ghi tệp kết quả.");
            return ExitCode.Unreadable;
        }
        var result = Consolidator.Consolidate(batch.Reports, plan, new ConsolidationOptions { Units = units });
        terminal.Stop.ThrowIfCancellationRequested();
        var trace = Trace.Of(result, batch.Unreadable);
        Write(files, result, trace, plan, options);
        if (arguments.Json)
            terminal.PrintJson(trace, AnswerJson.Plain.Trace);
        else
            ConsolidationText.Show(result, batch, files, terminal);
        return batch.ExitCodeWith(result.Missing is { Count: > 0 } || result.Findings.Any(finding => finding is { Severity: Severity.High } or { Kind: FindingKind.UnknownUnit }));
    }

    private static void Write(ResultFiles files, Consolidation result, Trace trace, Plan plan, ReportOptions options)
    {
        ResultFile.Write(files.Report, stream => OfficialWriter.Write(ConsolidatedReport.ToOfficialDocument(result, plan, options), stream));
        ResultFile.Write(files.Annex, stream => OfficialWriter.Write(UnitOverview.ToOfficialDocument(result, plan, options), stream));
        if (files.Trace is { } path)
            ResultFile.Write(path, stream => JsonSerializer.Serialize(stream, trace, AnswerJson.Plain.Trace));
    }

    private static bool TryReadOptions(Arguments arguments, Terminal terminal, out ReportOptions options)
    {
        var today = DateOnly.FromDateTime(terminal.Clock.GetLocalNow().DateTime);
        var problem = arguments.Value(Date) is { } day && !DateOnly.TryParseExact(day, ["yyyy-MM-dd", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out today)
            ? $"Không hiểu ngày “{day}”. Viết dạng 2024-06-28 hoặc 28/6/2024." : null;
        var draft = 1;
        if (arguments.Value(Draft) is { } number && (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out draft) || draft is < 1 or > 99))
            problem = $"Lần dự thảo “{number}” không hợp lệ: phải là số từ 1 đến 99.";
        if (!arguments.Required(Output).EndsWith(".docx", StringComparison.OrdinalIgnoreCase))
            problem = "Tệp kết quả (-o) phải có đuôi .docx.";
        if (problem is not null)
            terminal.Say(problem);
        options = new ReportOptions
        {
            Profile = ProfileOf(arguments.Value(Layout)), Sources = SourcesOf(arguments.Value(Sources)), AsOf = today,
            SignerTitle = arguments.Value(SignerTitle) is { Length: > 0 } title ? title : null, DraftNumber = draft,
        };
        return problem is null;
    }

    private static IEnumerable<string> InputPaths(Arguments arguments) =>
        new[] { arguments.Required(Option.Plan), arguments.Value(CampaignArguments.Units) }.OfType<string>();

    private static LayoutProfile? ProfileOf(string? name) => name switch
    {
        "party-2018" => LayoutProfile.Party2018,
        "party-2026" => LayoutProfile.Party2026,
        "state-2020" => LayoutProfile.State2020,
        _ => null,
    };

    private static SourceDisplay SourcesOf(string? name) => name switch
    {
        "endnotes" => SourceDisplay.Endnotes,
        "comments" => SourceDisplay.Comments,
        _ => SourceDisplay.None,
    };

    private static Option Later(string name, string does) => new(name, "…", does) { NotYet = does };
}
