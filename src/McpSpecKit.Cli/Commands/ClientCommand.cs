using System.CommandLine;
using McpSpecKit.Cli.Flags;

namespace McpSpecKit.Cli.Commands;

/// <summary><c>client</c>: judges a client.</summary>
internal static class ClientCommand
{
    public static Command Create(Workplace workplace)
    {
        var command = new Command("client", "Judges a client");
        var (clientFlags, judgingFlags) = (new ClientFlags(), new JudgingFlags());
        clientFlags.AddTo(command);
        judgingFlags.AddTo(command);
        command.SetAction((typed, cancellationToken) =>
        {
            var subject = clientFlags.Read(typed, workplace.Directory);
            var options = judgingFlags.Read(typed, subject);
            var again = options.Redaction.Of($"mcp-spec-kit client{clientFlags.Retype(typed)}");
            var baseline = judgingFlags.Baseline(typed, workplace.Directory, clientFlags.ConfigurationDirectory(typed));
            return new JudgeRun(workplace, again, baseline, judgingFlags.Reports(typed))
                .RunAsync(() => workplace.Kit.Client(subject), options, cancellationToken);
        });
        return command;
    }
}
