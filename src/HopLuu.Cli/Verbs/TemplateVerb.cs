using HopLuu.Cli.Answers;
using HopLuu.Cli.CommandLine;
using HopLuu.Cli.Output;
using HopLuu.Documents.Writing;
using HopLuu.Synthesis.Templates;

namespace HopLuu.Cli.Verbs;

/// <summary><c>hopluu template PLAN -o FILE.docx</c>: a Word template for the units, with hidden section ids.</summary>
internal sealed class TemplateVerb : Verb
{
    private static readonly Option Output = new("--output", "MẪU.docx", "tệp mẫu kết quả") { Short = "-o", IsRequired = true };
    private static readonly Option Unit = new("--unit", "TÊN", "tên đơn vị ghi ở đầu mẫu, ví dụ \"Đảng ủy xã An Phú\"");

    public override string Name => "template";
    public override string Summary => "lập mẫu báo cáo Word cho đơn vị từ đề cương; điền xong thì ghép lại chắc chắn đúng mục";
    public override PathArgument Paths { get; } = new("KẾ_HOẠCH", "tệp kế hoạch có đề cương (.docx, .txt, .md)", 1, 1);
    public override IReadOnlyList<Option> Options { get; } = [Output, Unit, Option.Json];
    public override IReadOnlyList<string> Examples { get; } =
        ["hopluu template ke-hoach.docx -o mau-bao-cao.docx", "hopluu template ke-hoach.docx -o mau-an-phu.docx --unit \"Đảng ủy xã An Phú\""];

    public override ExitCode Run(Arguments arguments, Terminal terminal)
    {
        var target = arguments.Required(Output);
        if (!target.EndsWith(".docx", StringComparison.OrdinalIgnoreCase))
            return terminal.Refuse("Tệp mẫu (-o) phải có đuôi .docx.");
        if (ResultFile.Same(target, arguments.Paths[0]))
            return terminal.Refuse("Tệp mẫu trùng với tệp kế hoạch. Tệp đầu vào không bao giờ bị ghi đè: hãy chọn tên khác.");
        if (SingleFile.ReadPlan(arguments.Paths[0], arguments, terminal) is not { } plan)
            return ExitCode.Unreadable;
        if (plan.Outline.Nodes.Count == 0)
        {
            terminal.Say("Không tìm thấy đề cương báo cáo trong tệp này nên chưa lập được mẫu.");
            return ExitCode.Unreadable;
        }
        var template = UnitTemplate.Of(plan, arguments.Value(Unit));
        ResultFile.Write(target, stream => TemplateWriter.Write(template, stream));
        if (arguments.Json)
            terminal.PrintJson(TemplateAnswer.Of(template), AnswerJson.Plain.TemplateAnswer);
        else
            terminal.Print($"Đã lập mẫu có {template.Sections.Count(section => section.Fillable)} chỗ điền: {target}");
        return ExitCode.Done;
    }
}
