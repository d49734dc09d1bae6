using System.CommandLine;
using McpSpecKit.Catalogue.Drift;
using McpSpecKit.Reports.Text;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli.Commands;

/// <summary><c>drift</c>: what a text of the specification says otherwise than the catalogue, and what that touches.</summary>
internal static class DriftCommand
{
    private const string Description =
        """
        Compares a text of the specification with the catalogue, clause by clause

          reworded  another sentence or keyword in the same place
          moved     the same sentence in another section or on another page
          new       a clause that the catalogue does not know
          gone      a clause that the text no longer has

        A revision that the catalogue does not know, such as draft, is compared with the newest that it knows.
        The exit code is 1 when any clause has drifted.
        """;

    public static Command Create(Workplace workplace)
    {
        var command = new Command("drift", Description);
        var folder = new Argument<string>("folder")
        {
            Description = "A checkout of the specification's repository, or a folder that holds <revision>/<page>.mdx",
        };
        command.Arguments.Add(folder);
        command.SetAction((typed, cancellationToken) => WriteAsync(workplace, typed.GetRequiredValue(folder), cancellationToken));
        return command;
    }

    private static async Task<int> WriteAsync(Workplace workplace, string folder, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(folder)) throw new UsageException("<folder> is empty; name a folder.");

        var specification = SpecificationFolder.Open(Path.GetFullPath(folder, workplace.Directory), folder);
        var report = await new DriftCheck(workplace.Kit.Requirements, workplace.Kit.Scope).RunAsync(specification, cancellationToken);
        var restated = workplace.Kit.Rules.ToLookup(
            rule => rule.Requirement,
            rule => new Restatement(rule.Title, $"{rule.Feature}:{rule.Line}", [.. rule.Scenarios.Select(scenario => scenario.Revision)]));

        DriftBlock.Write(new Sheet(workplace.Console), report, id => restated[id].FirstOrDefault());
        return report.HasDrifted ? ExitCode.Broken : ExitCode.Conforming;
    }
}
