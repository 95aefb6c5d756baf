using HopLuu.Cli.Answers;
using HopLuu.Cli.CommandLine;
using HopLuu.Cli.Output;

namespace HopLuu.Cli.Verbs;

/// <summary><c>hopluu doctor</c>: what is installed of the tools the program can use.</summary>
internal sealed class DoctorVerb : Verb
{
    public override string Name => "doctor";
    public override string Summary => "xem máy đã cài những công cụ và phông chữ nào mà chương trình dùng được";
    public override PathArgument Paths => PathArgument.None;
    public override IReadOnlyList<Option> Options { get; } = [Option.Json];
    public override IReadOnlyList<string> Examples { get; } = ["hopluu doctor", "hopluu doctor --json"];
    public override string Notes => "Thiếu công cụ nào thì chỉ việc ghi ở cột cuối không làm được; các việc khác không ảnh hưởng.";

    public override ExitCode Run(Arguments arguments, Terminal terminal)
    {
        var tools = Tools.Look();
        if (arguments.Json)
        {
            terminal.PrintJson(new DoctorAnswer(tools), AnswerJson.Plain.DoctorAnswer);
            return ExitCode.Done;
        }
        var table = new TextTable("Công cụ", "Có", "Phiên bản", "Dùng để");
        foreach (var tool in tools)
            table.Add(tool.Name, tool.Found ? "có" : "không", tool.Version ?? "", tool.NeededFor);
        terminal.Print(table.ToString());
        return ExitCode.Done;
    }
}
