using McpSpecKit.Judge.Features;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Catalogue;

/// <summary>Rules of the kitchen: one that runs, one for a reviewer, one that only permits, one to come, and the rest not written.</summary>
internal static class KitchenRules
{
    public static IReadOnlyList<RuleText> All { get; } =
    [
        Rule("KT-001", "The pot is warm", Strength.Must, "server"),
        Rule("KT-002", "The water boils", Strength.Must, "server", "pending"),
        Rule("KT-004", "Cups are clean", Strength.Must, "server", "manual"),
        Rule("KT-005", "Guests with a cup are welcome", Strength.May, "server", "manual"),
    ];

    private static RuleText Rule(string id, string title, Strength strength, params string[] tags) => new(
        id,
        title,
        CheckFirst: null,
        "kitchen/tea.feature",
        Line: 4,
        Gherkin: "",
        tags,
        [Scenario(Kitchen.Old, strength, tags), Scenario(Kitchen.Newest, strength, tags), Scenario(Kitchen.Newest, strength, tags)]);

    private static ScenarioText Scenario(string revision, Strength strength, string[] tags) =>
        new("A guest looks", "kitchen/tea.feature", Line: 7, Revision.Parse(revision), strength, tags);
}
