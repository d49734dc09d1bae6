using System.Globalization;
using BenchmarkDotNet.Running;
using McpSpecKit.Benchmarks;
using McpSpecKit.Processes;
using McpSpecKit.Protocol;

// Without arguments, the table of the readme; `processes "<server command>"` and `http <url> [revision]` compare a run on a server of
// your own with its bare connections; `soak <minutes>` judges the reference over and over and fails where anything grows; anything else is for BenchmarkDotNet.
switch (args)
{
    case []:
        await new BenchmarkTable().RunAsync(CancellationToken.None);
        break;
    case ["processes", var command]:
        BenchmarkTable.Row(command, await new ProcessComparison(new LaunchCommand(command)).CompareAsync(CancellationToken.None), "processes");
        break;
    case ["http", var url, .. var spoken]:
        var sessions = new SessionComparison(new Uri(url), spoken is [var name] ? Revision.Parse(name) : Revision.LatestLegacy);
        // The first of several holds what a process does once.
        for (var round = 0; round < 3; round++) BenchmarkTable.Row(url, await sessions.CompareAsync(CancellationToken.None), "sessions");
        break;
    case ["soak", var minutes]:
        return await new Soak(TimeSpan.FromMinutes(double.Parse(minutes, CultureInfo.InvariantCulture))).RunAsync(CancellationToken.None) ? 0 : 1;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(BenchmarkTable).Assembly).Run(args);
        break;
}

return 0;
