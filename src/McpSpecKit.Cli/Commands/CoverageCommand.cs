using System.CommandLine;
using McpSpecKit.Catalogue;
using McpSpecKit.Catalogue.Coverage;
using McpSpecKit.Cli.Flags;
using McpSpecKit.Judge.Features;
using McpSpecKit.Reports.Text;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli.Commands;

/// <summary><c>coverage</c>: what the features do with each clause of the specification.</summary>
internal static class CoverageCommand
{
    private const string Notes =
        """
        Figures:
          clauses      The occurrences of a normative keyword on the page
          executable   A scenario of the clause's requirement runs in this revision
          manual       It binds, and only a reviewer can tell: its scenarios are @manual
          permission   It only permits (MAY, OPTIONAL), and its scenarios are @manual
          pending      No scenario yet: each is @pending, or there is none
          unaccounted  No requirement maps to it
          Each clause counts once; the exit code is 1 when any is unaccounted for.
        """;

    public static Command Create(Workplace workplace)
    {
        var command = new NotedCommand("coverage", "Counts the clauses of each page and revision by what becomes of them", Notes);
        var party = new Option<Party>("--party")
        {
            Description = "Whose clauses: server, client, or both",
            HelpName = "server|client|both",
            DefaultValueFactory = _ => Party.Both,
            CustomParser = FlagParsers.OneOf<Party>,
        };
        command.Options.Add(party);
        command.SetAction(arguments => Write(workplace, arguments.GetValue(party)));
        return command;
    }

    private static int Write(Workplace workplace, Party party)
    {
        var scenarios = workplace.Kit.Rules
            .SelectMany(rule => rule.Scenarios, (rule, scenario) => (rule.Requirement, scenario))
            .Where(pair => ScenarioTags.Concerns(pair.scenario.Tags, party))
            .ToLookup(pair => (pair.Requirement, pair.scenario.Revision), pair => ScenarioTags.ModeOf(pair.scenario.Tags));
        var table = CoverageTable.Of(
            workplace.Kit.Scope,
            workplace.Kit.Requirements,
            party,
            (requirement, revision) => [.. scenarios[(requirement.Id, revision)]]);

        CoverageBlock.Write(new Sheet(workplace.Console), table);
        return table.Pages.Any(page => page.Count(Standing.Unaccounted) > 0) ? ExitCode.Broken : ExitCode.Conforming;
    }
}
