using System.Text;
using McpSpecKit.Cli;
using McpSpecKit.Cli.Output;

if (RelayProcess.IsMeant(args)) return await RelayProcess.RunAsync(args[^1]);
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var interrupts = new Interrupts();
var workplace = new Workplace(new Kit(), Terminal.Open(), Console.Error, Environment.CurrentDirectory);
return await new CommandLine(workplace).RunAsync(args, interrupts.Token);
