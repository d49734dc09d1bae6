using System.CommandLine;
using McpSpecKit.Cli.Flags;
using McpSpecKit.Cli.Output;
using McpSpecKit.Configuration;
using McpSpecKit.Reports.Baselines;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli.Commands;

/// <summary><c>baseline</c>: keeps the file of what is known to fail.</summary>
internal static class BaselineCommand
{
    public static Command Create(Workplace workplace)
    {
        var command = new Command("baseline", "Keeps the file of what is known to fail");
        command.Subcommands.Add(CreateWrite(workplace));
        return command;
    }

    private static Command CreateWrite(Workplace workplace)
    {
        var command = new Command("write", "Writes the baseline that expects what a run finds broken; reasons and attestations that are there stay");
        var saved = new Argument<string?>("run.json") { Description = "A saved run; left out, the subject is judged now", Arity = ArgumentArity.ZeroOrOne };
        var target = new Option<string?>("--to") { Description = $"The file [default: {BaselineFile.DefaultName} beside the configuration]", HelpName = "file" };
        var (subjectFlags, judgingFlags) = (new SubjectFlags(), new JudgingFlags());
        var clientFlags = new ClientFlags(subjectFlags.Config);
        command.Arguments.Add(saved);
        command.Options.Add(target);
        subjectFlags.AddTo(command);
        clientFlags.AddTo(command);
        judgingFlags.AddTo(command);
        command.SetAction(async (typed, cancellationToken) =>
        {
            var name = typed.GetValue(target)
                ?? Path.Combine(subjectFlags.ConfigurationDirectory(typed) ?? "", BaselineFile.DefaultName);
            var path = Path.GetFullPath(name, workplace.Directory);
            var former = File.Exists(path) ? BaselineFile.Load(path, name) : Baseline.Empty;
            var run = typed.GetValue(saved) is { } file
                ? await SavedRun.ReadAsync(file, workplace.Directory, cancellationToken)
                : !subjectFlags.NameAServer(typed) && clientFlags.NameAClient(typed, workplace.Directory)
                    ? await JudgeClientAsync(workplace, clientFlags.Read(typed, workplace.Directory), typed, judgingFlags, cancellationToken)
                    : await JudgeAsync(workplace, typed, subjectFlags, judgingFlags, cancellationToken);
            return await WriteAsync(workplace, run, former, name, cancellationToken);
        });
        return command;
    }

    private static async Task<RunReport> JudgeAsync(
        Workplace workplace, ParseResult typed, SubjectFlags subjectFlags, JudgingFlags judgingFlags, CancellationToken cancellationToken)
    {
        var subject = subjectFlags.Read(typed, workplace.Directory);
        var options = judgingFlags.Read(typed, subject);
        await using var server = workplace.Kit.Server(subject with { Jobs = options.Jobs }, options.Waits);
        return await LiveLine.WhileAsync(
            workplace.Console,
            "Asking the subject what it speaks",
            progress => workplace.Kit.JudgeAsync(server, options, progress, cancellationToken));
    }

    private static async Task<RunReport> JudgeClientAsync(
        Workplace workplace, SubjectConfiguration subject, ParseResult typed, JudgingFlags judgingFlags, CancellationToken cancellationToken)
    {
        var options = judgingFlags.Read(typed, subject);
        await using var client = workplace.Kit.Client(subject);
        return await LiveLine.WhileAsync(
            workplace.Console,
            "Asking the client what it speaks",
            progress => workplace.Kit.JudgeAsync(client, options, progress, cancellationToken));
    }

    private static async Task<int> WriteAsync(
        Workplace workplace, RunReport run, Baseline former, string name, CancellationToken cancellationToken)
    {
        if (run.IsPartial || run.Interrupted)
            throw new UsageException("a baseline is written from a whole run; this one left scenarios out. Run it without --only and --revision.");

        var text = BaselineText.Of(run, former);
        await using (var file = ReportFile.Open("--to", name, workplace.Directory)!)
            await file.WriteAsync(async (stream, token) => await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text), token), cancellationToken);
        var entries = BaselineFile.Parse(text, name).KnownFailures.Count;
        await workplace.Out.WriteLineAsync($"{name}: {entries} known {(entries == 1 ? "failure" : "failures")}. Say in 'reason' why each is put up with, and in 'link' where it is tracked.");
        if (run.Count(Verdict.HarnessError) is > 0 and var faults)
            await workplace.Out.WriteLineAsync($"{faults} faults of the kit itself are not in it: no baseline excuses them.");
        return ExitCode.Conforming;
    }
}
