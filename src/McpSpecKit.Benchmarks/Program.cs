using System.Globalization;
using BenchmarkDotNet.Running;
using McpSpecKit.Benchmarks;
using McpSpecKit.Processes;

// `processes "<server command>" [rounds]` compares a run with the bare processes; anything else is for BenchmarkDotNet.
if (args is ["processes", var command, .. var rest])
{
    await new ProcessComparison(new LaunchCommand(command)).RunAsync(rest is [var rounds] ? int.Parse(rounds, CultureInfo.InvariantCulture) : 1, CancellationToken.None);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(ProcessComparison).Assembly).Run(args);
