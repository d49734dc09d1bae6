using System.Globalization;
using BenchmarkDotNet.Running;
using McpSpecKit.Benchmarks;
using McpSpecKit.Processes;
using McpSpecKit.Protocol;

// `processes "<server command>" [rounds]` compares a run with the bare processes, `http <url> [revision]` one with the bare sessions;
// anything else is for BenchmarkDotNet.
if (args is ["processes", var command, .. var rest])
{
    await new ProcessComparison(new LaunchCommand(command)).RunAsync(rest is [var rounds] ? int.Parse(rounds, CultureInfo.InvariantCulture) : 1, CancellationToken.None);
    return;
}

if (args is ["http", var url, .. var spoken])
{
    var revision = spoken is [var name] ? Revision.Parse(name) : Revision.LatestLegacy;
    await new SessionComparison(new Uri(url), revision).RunAsync(rounds: 3, CancellationToken.None);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(ProcessComparison).Assembly).Run(args);
