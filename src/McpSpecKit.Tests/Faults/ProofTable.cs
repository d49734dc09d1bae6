using System.Globalization;
using System.Text;
using McpSpecKit.Faults;
using McpSpecKit.Faults.Clients;
using McpSpecKit.Judge.Features;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Faults;

/// <summary>Which seeded faults each requirement catches, as a page for readers.</summary>
internal sealed class ProofTable
{
    private static readonly ILookup<string, string> Faults = FaultCatalogue.All
        .Select(fault => (fault.Requirement, Text: $"A server that {fault.Summary}"))
        .Concat(ClientFaultCatalogue.All.Select(fault => (fault.Requirement, Text: $"A client that {fault.Summary}")))
        .ToLookup(fault => fault.Requirement, fault => fault.Text, StringComparer.Ordinal);

    private readonly IReadOnlyList<RuleText> rules = FeatureCatalogue.Embedded.Rules;

    /// <summary>The requirements that a scenario can fail, and that no fault proves, by the party that would have it.</summary>
    public IReadOnlyList<string> Holes =>
    [
        .. rules.Where(rule => CanFail(rule, "client") && !ClientFaultCatalogue.All.Any(fault => fault.Requirement == rule.Requirement)).Select(rule => $"{rule.Requirement} client"),
        .. rules.Where(rule => CanFail(rule, "server") && !FaultCatalogue.All.Any(fault => fault.Requirement == rule.Requirement)).Select(rule => $"{rule.Requirement} server"),
    ];

    /// <summary>The page.</summary>
    public override string ToString()
    {
        var proven = rules.Where(rule => CanFail(rule, "client") || CanFail(rule, "server")).ToList();
        var page = new StringBuilder();
        page.Append("# What proves the scenarios\n\n")
            .Append("Each requirement that a subject can fail has at least one server or client that keeps every clause but that one. The kit's own tests judge\n")
            .Append("each of them: it is caught by its own requirement, and by no unrelated one. `APPROVE=1 dotnet test` writes this page anew; without, the\n")
            .Append("tests fail where it is stale or has a hole.\n\n")
            .Append(CultureInfo.InvariantCulture, $"{proven.Count} requirements can be failed, and {Faults.Sum(faults => faults.Count())} faults prove them. ")
            .Append(CultureInfo.InvariantCulture, $"The other {rules.Count - proven.Count} are free to keep, left open by the text, or left to a reviewer.\n\n");
        foreach (var feature in proven.GroupBy(rule => rule.Feature).OrderBy(feature => feature.Key, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"## [{feature.Key}]({feature.Key})\n\n| requirement | what is kept | what is caught |\n| --- | --- | --- |\n");
            foreach (var rule in feature.OrderBy(rule => rule.Line))
                page.Append(CultureInfo.InvariantCulture, $"| {rule.Requirement} | {rule.Title} | {string.Join("<br>", Faults[rule.Requirement].Select(Cell))} |\n");
            page.Append('\n');
        }

        return page.ToString().TrimEnd('\n') + '\n';
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static bool CanFail(RuleText rule, string party) => rule.Scenarios.Any(scenario =>
        scenario.Strength is Strength.Must or Strength.Should
        && !scenario.Tags.Any(tag => tag is "manual" or "pending")
        && scenario.Tags.Contains("client") == (party is "client"));
}
