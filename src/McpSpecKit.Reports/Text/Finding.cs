using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Reports.Text;

/// <summary>The same thing found in one or several revisions and transports.</summary>
internal sealed record Finding(IReadOnlyList<ScenarioResult> Results)
{
    public ScenarioResult First => Results[0];

    /// <summary>Where it was found, such as <c>2025-03-26, 2025-06-18 over stdio</c>.</summary>
    public string Places => string.Join("; ", Results
        .GroupBy(result => result.Transport, result => result.Revision)
        .OrderBy(group => group.Key)
        .Select(group => (Transport: group.Key.ToName(), Revisions: string.Join(", ", group.Distinct().Order())))
        .GroupBy(place => place.Revisions, place => place.Transport)
        .Select(group => $"{group.Key} over {string.Join(" and ", group)}"));

    /// <summary>Puts together what differs by nothing but its revision and its transport.</summary>
    public static IReadOnlyList<Finding> Among(IEnumerable<ScenarioResult> results) =>
        [.. results.GroupBy(Sameness).Select(group => new Finding([.. group]))];

    private static string Sameness(ScenarioResult result)
    {
        string?[] parts =
        [
            result.Requirement, result.Verdict.ToName(), result.Strength.ToName(),
            result.Scenario, result.Expected, result.Got, result.Message,
        ];
        return string.Join('\n', parts).Replace(result.Revision.Name, "<revision>", StringComparison.Ordinal);
    }
}
