using McpSpecKit.Catalogue;
using McpSpecKit.Judge.Features;

namespace McpSpecKit.Judge.Planning;

/// <summary>Chooses the scenarios that concern a party and that the user asked for.</summary>
/// <param name="options">What the user asked for.</param>
/// <param name="party">Who is judged: a server or a client.</param>
internal sealed class ScenarioSelection(JudgeOptions options, Party party)
{
    /// <exception cref="SelectionException">Nothing is left.</exception>
    public IReadOnlyList<Scenario> From(IReadOnlyList<Scenario> scenarios)
    {
        foreach (var wanted in options.Only)
        {
            if (!scenarios.Any(scenario => Matches(scenario, wanted)))
                throw new SelectionException($"--only {wanted} matches no id, tag or title; «mcp-spec-kit list» shows what there is.");
        }

        List<Scenario> chosen = [.. scenarios.Where(IsWanted)];
        return chosen.Count > 0 ? chosen : throw new SelectionException($"{Nothing}; «mcp-spec-kit list» shows what there is.");
    }

    /// <summary>Whether anything that was asked for concerns the party.</summary>
    public bool IsAnyOf(IReadOnlyList<Scenario> scenarios) => scenarios.Any(IsWanted);

    private string Nothing => options switch
    {
        { Revisions.Count: 0 } => $"Nothing in --only concerns {Parties}",
        { Only.Count: 0 } => $"Nothing in --revision concerns {Parties}",
        _ => $"No scenario for {Parties} is both in --only and in --revision",
    };

    private string Parties => party is Party.Server ? "servers" : "clients";

    private bool IsWanted(Scenario scenario) =>
        ScenarioTags.Concerns(scenario.CombinedTags, party)
        && !scenario.CombinedTags.Contains("pending")
        && (options.Revisions.Count == 0 || options.Revisions.Contains(ScenarioTags.RevisionOf(scenario)))
        && (options.Only.Count == 0 || options.Only.Any(wanted => Matches(scenario, wanted)));

    private static bool Matches(Scenario scenario, string wanted) =>
        scenario.CombinedTags.Contains(wanted.TrimStart('@'), StringComparer.OrdinalIgnoreCase)
        || scenario.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase)
        || scenario.Rule?.Title.Contains(wanted, StringComparison.OrdinalIgnoreCase) == true;
}
