using HopLuu.Cli.Answers;
using HopLuu.Cli.Inputs;
using HopLuu.Cli.Output;
using HopLuu.Synthesis.Mapping;
using HopLuu.Synthesis.Plans;

namespace HopLuu.Cli.Verbs;

/// <summary>The reports of a campaign, read and mapped; what could not be read is named and the rest goes on.</summary>
/// <param name="Reports">In the order of the files.</param>
internal sealed record ReportBatch(IReadOnlyList<MappedReport> Reports, IReadOnlyList<UnreadableFile> Unreadable)
{
    /// <summary>The files themselves are odd, which was told: a plan among the reports, two reports of one unit.</summary>
    public bool NeedsPerson { get; init; }

    /// <summary>A file could not be read; else something needs a person, here or in what was made of the reports; else done.</summary>
    public ExitCode ExitCodeWith(bool findings) => Unreadable.Count > 0 ? ExitCode.Unreadable : findings || NeedsPerson ? ExitCode.Findings : ExitCode.Done;

    /// <summary>Reads and maps on all cores.</summary>
    public static ReportBatch Read(InputFiles inputs, Plan plan, Terminal terminal)
    {
        var mapper = new ReportMapper(plan);
        var results = new (MappedReport? Report, UnreadableFile? Problem)[inputs.Files.Count];
        using (var progress = new ProgressBar(terminal, inputs.Files.Count))
        {
            var limits = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = terminal.Stop };
            Parallel.For(0, inputs.Files.Count, limits, at =>
            {
                results[at] = ReadOne(inputs.Files[at], mapper);
                progress.Advance(inputs.Files[at].Name);
            });
        }
        foreach (var passed in inputs.Passed)
            terminal.Say($"Bỏ qua {passed}: không phải loại tệp báo cáo được nhận.");
        var unreadable = results.Select(result => result.Problem).OfType<UnreadableFile>().ToList();
        foreach (var file in unreadable)
            terminal.Say($"Không đọc được {file.File}: {file.Message}");
        return BatchWarnings.Tell(new ReportBatch([.. results.Select(result => result.Report).OfType<MappedReport>()], unreadable), plan, terminal);
    }

    private static (MappedReport?, UnreadableFile?) ReadOne(InputFile file, ReportMapper mapper)
    {
        var read = file.Read();
        if (read.Document is not { } document)
            return (null, UnreadableFile.Of(file, read.Problem!));
        try
        {
            return (mapper.Map(document, file.Name), null);
        }
#pragma warning disable CA1031 // A bad file never stops a batch, not even one that shows a fault of ours.
        catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return (null, new UnreadableFile(file.Name, "internal", $"Chương trình gặp lỗi ngoài dự kiến khi ghép báo cáo vào đề cương ({fault.GetType().Name}). Hãy gửi tệp cho người quản trị."));
        }
    }
}
