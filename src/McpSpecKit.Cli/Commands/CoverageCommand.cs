using System.CommandLine;
using McpSpecKit.Catalogue.Coverage;
using McpSpecKit.Judge.Features;
using McpSpecKit.Reports.Text;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli.Commands;

/// <summary><c>coverage</c>: what the features do with each clause of the specification.</summary>
internal static class CoverageCommand
{
    private const string Description =
        """
        Counts, for each page of each revision, what becomes of its clauses

          clauses      the occurrences of a normative keyword on the page
          executable   a scenario of the clause's requirement runs in this revision
          manual       it binds, and only a reviewer can tell: its scenarios are @manual
          permission   it only permits (MAY, OPTIONAL), and only a reviewer can tell
          pending      no scenario yet: each is @pending, or there is none
          unaccounted  no requirement maps to it

        Each clause counts once; the exit code is 1 when any is unaccounted for.
        """;

    public static Command Create(Workplace workplace)
    {
        var command = new Command("coverage", Description);
        command.SetAction(_ => Write(workplace));
        return command;
    }

    private static int Write(Workplace workplace)
    {
        var scenarios = workplace.Kit.Rules
            .SelectMany(rule => rule.Scenarios, (rule, scenario) => (rule.Requirement, scenario))
            .ToLookup(pair => (pair.Requirement, pair.scenario.Revision), pair => ScenarioTags.ModeOf(pair.scenario.Tags));
        var table = CoverageTable.Of(
            workplace.Kit.Scope,
            workplace.Kit.Requirements,
            (requirement, revision) => [.. scenarios[(requirement.Id, revision)]]);

        CoverageBlock.Write(new Sheet(workplace.Console), table);
        return table.Pages.Any(page => page.Count(Standing.Unaccounted) > 0) ? ExitCode.Broken : ExitCode.Conforming;
    }
}
