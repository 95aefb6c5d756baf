using HopLuu.Cli.Answers;
using HopLuu.Cli.CommandLine;
using HopLuu.Cli.Output;

namespace HopLuu.Cli.Verbs;

/// <summary><c>hopluu outline PLAN</c>: the plan's data and its outline.</summary>
internal sealed class OutlineVerb : Verb
{
    public override string Name => "outline";
    public override string Summary => "đọc kế hoạch: căn cứ, thời hạn, phân công, nơi nhận và đề cương báo cáo";
    public override PathArgument Paths { get; } = new("KẾ_HOẠCH", "tệp kế hoạch, công văn hoặc hướng dẫn có đề cương (.docx, .txt, .md)", 1, 1);
    public override IReadOnlyList<Option> Options { get; } = [Option.Json];
    public override IReadOnlyList<string> Examples { get; } = ["hopluu outline ke-hoach.docx", "hopluu outline ke-hoach.docx --json > de-cuong.json"];

    public override ExitCode Run(Arguments arguments, Terminal terminal)
    {
        if (SingleFile.ReadPlan(arguments.Paths[0], arguments, terminal) is not { } plan)
            return ExitCode.Unreadable;
        if (arguments.Json)
            terminal.PrintJson(OutlineAnswer.Of(plan), AnswerJson.Plain.OutlineAnswer);
        else
            PlanText.Show(plan, terminal);
        foreach (var warning in PlanWarnings.Of(plan))
            terminal.Say($"{Path.GetFileName(arguments.Paths[0])}: {warning}");
        if (plan.Outline.Nodes.Count > 0)
            return ExitCode.Done;
        terminal.Say("Không tìm thấy đề cương báo cáo trong tệp này. Nếu đề cương nằm ở tệp khác, hãy đưa tệp đó.");
        return ExitCode.Findings;
    }
}
