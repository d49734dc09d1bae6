using System.CommandLine;
using System.CommandLine.Help;
using McpSpecKit.Cli.Flags;
using McpSpecKit.Configuration;

namespace McpSpecKit.Cli.Commands;

/// <summary><c>mcp-spec-kit</c>: judges the embedded reference, server and client, and holds the other commands.</summary>
internal static class ToolCommand
{
    public static RootCommand Create(Workplace workplace)
    {
        var root = new RootCommand("Tells, clause by clause, whether an MCP server or client keeps what the specification promises. "
            + "Without a command it judges the reference server and client that come with it.");
        var flags = new JudgingFlags();
        flags.AddTo(root);
        root.Subcommands.Add(ServerCommand.Create(workplace));
        root.Subcommands.Add(ClientCommand.Create(workplace));
        root.Subcommands.Add(ReportCommand.Create(workplace));
        root.Subcommands.Add(BaselineCommand.Create(workplace));
        root.Subcommands.Add(SurveyCommand.Create(workplace));
        root.Subcommands.Add(ListCommand.Create(workplace));
        root.Subcommands.Add(ExplainCommand.Create(workplace));
        root.Subcommands.Add(CoverageCommand.Create(workplace));
        root.Subcommands.Add(DriftCommand.Create(workplace));
        root.Subcommands.Add(BindCommand.Create(workplace));
        root.Subcommands.Add(ReferenceCommand.Create(workplace));
        root.SetAction((typed, cancellationToken) =>
        {
            var options = flags.Read(typed, new SubjectConfiguration());
            var baseline = flags.Baseline(typed, workplace.Directory, configuration: null);
            return new JudgeRun(workplace, "mcp-spec-kit", baseline, flags.Reports(typed))
                .RunAsync(workplace.Kit.Reference, workplace.Kit.ReferenceClient, options, cancellationToken);
        });

        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }
}
