using HopLuu.Cli;
using HopLuu.Cli.Output;

using var terminal = Terminal.OfProcess();
return (int)Application.Run(args, terminal);
