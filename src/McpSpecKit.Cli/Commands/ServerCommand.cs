using System.CommandLine;
using McpSpecKit.Cli.Flags;

namespace McpSpecKit.Cli.Commands;

/// <summary><c>server</c>: judges a server.</summary>
internal static class ServerCommand
{
    public static Command Create(Workplace workplace)
    {
        var command = new Command("server", "Judges a server");
        var (subjectFlags, judgingFlags) = (new SubjectFlags(), new JudgingFlags());
        subjectFlags.AddTo(command);
        judgingFlags.AddTo(command);
        command.SetAction((typed, cancellationToken) =>
        {
            var subject = subjectFlags.Read(typed, workplace.Directory);
            var options = judgingFlags.Read(typed, subject);
            var again = options.Redaction.Of($"mcp-spec-kit server{subjectFlags.Retype(typed)}");
            var baseline = judgingFlags.Baseline(typed, workplace.Directory, subjectFlags.ConfigurationDirectory(typed));
            return new JudgeRun(workplace, again, baseline, judgingFlags.Reports(typed))
                .RunAsync(() => workplace.Kit.Server(subject with { Jobs = options.Jobs }, options.Waits), options, cancellationToken);
        });
        return command;
    }
}
