using System.CommandLine;
using McpSpecKit.Cli.Flags;
using McpSpecKit.Cli.Output;
using McpSpecKit.Configuration;
using McpSpecKit.Reports.Text;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli.Commands;

/// <summary><c>report</c>: makes reports of runs that were saved, several side by side.</summary>
internal static class ReportCommand
{
    public static Command Create(Workplace workplace)
    {
        var command = new Command("report", "Makes reports of runs that --json has saved, and puts several subjects side by side");
        var paths = new Argument<string[]>("run.json") { Description = "The saved runs", Arity = ArgumentArity.OneOrMore };
        var merge = new Option<bool>("--merge") { Description = "Make one run of the parts that --shard has judged" };
        var (baseline, flags) = (new BaselineFlag(), new ReportFlags());
        command.Arguments.Add(paths);
        command.Options.Add(merge);
        baseline.AddTo(command);
        flags.AddTo(command);
        command.SetAction((typed, cancellationToken) =>
        {
            var named = typed.GetRequiredValue(paths);
            // What looks like a flag and is none would be taken for the name of a file.
            if (named.FirstOrDefault(path => path.StartsWith('-')) is { } unknown)
                throw new UsageException($"'{unknown}' is no flag of 'report'; {Suggestion.For(unknown, [.. command.Options.Select(option => option.Name)])}");
            var known = baseline.Read(typed, workplace.Directory, configuration: null);
            var isOne = named.Length == 1 || typed.GetValue(merge);
            if (known != Baseline.Empty && !isOne)
                throw new UsageException("--baseline is about one subject; leave it out where several are put side by side.");
            return WriteAsync(workplace, named, typed.GetValue(merge), known, flags.Read(typed), cancellationToken);
        });
        return command;
    }

    private static async Task<int> WriteAsync(
        Workplace workplace, IReadOnlyList<string> paths, bool merge, Baseline baseline, RequestedReports requests, CancellationToken cancellationToken)
    {
        var runs = new List<RunReport>();
        foreach (var path in paths) runs.Add(await SavedRun.ReadAsync(path, workplace.Directory, cancellationToken));
        if (merge) runs = [Merged(runs)];
        if (baseline != Baseline.Empty) runs = [.. runs.Select(baseline.Apply)];

        await using var files = await ReportFiles.OpenAsync(requests.Files, workplace.Directory);
        await files.WriteAsync(runs, cancellationToken);
        foreach (var run in runs) new ConsoleReport(run, run.Invocation).Write(workplace.Console);
        AnnotationLines.Write(workplace, requests.Annotations, runs);
        return ExitCode.Gravest(runs.Select(run => run.ExitCode));
    }

    private static RunReport Merged(List<RunReport> parts)
    {
        var other = parts.FirstOrDefault(part => part.Subject != parts[0].Subject || part.Kit != parts[0].Kit);
        return other is null
            ? RunReport.Merge(parts)
            : throw new UsageException($"--merge is about the parts of one run: '{other.Subject}' was judged by {other.Kit}, '{parts[0].Subject}' by {parts[0].Kit}.");
    }
}
