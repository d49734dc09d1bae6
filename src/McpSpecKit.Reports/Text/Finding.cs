using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Reports.Text;

/// <summary>The same thing found in one or several revisions and transports.</summary>
internal sealed record Finding(IReadOnlyList<ScenarioResult> Results)
{
    private const string AnyRevision = "<revision>";

    public ScenarioResult First => Results[0];

    /// <summary>The scenario's name without its revision.</summary>
    public string Scenario => ScenarioName.Without(First.Revision, First.Scenario);

    /// <summary>The message, with a placeholder where it differs by its revision only.</summary>
    public string? Message =>
        Results.Select(result => result.Message).Distinct().Count() == 1 ? First.Message : AnyIn(First, First.Message ?? "");

    /// <summary>Where it was found, such as <c>2025-03-26, 2025-06-18 over stdio</c>.</summary>
    public string Places => string.Join("; ", Results
        .GroupBy(result => result.Transport, result => result.Revision)
        .OrderBy(group => group.Key)
        .Select(group => (Transport: group.Key.ToName(), Revisions: RevisionList.Of(group)))
        .GroupBy(place => place.Revisions, place => place.Transport)
        .Select(group => $"{group.Key} over {string.Join(" and ", group)}"));

    /// <summary>Puts together what is the same, or differs by nothing but its revision and its transport.</summary>
    public static IReadOnlyList<Finding> Among(IEnumerable<ScenarioResult> results) =>
    [
        .. results
            .GroupBy(result => Sameness(result, What(result)))
            .GroupBy(same => Sameness(same.First(), AnyIn(same.First(), What(same.First()))))
            .Select(group => new Finding([.. group.SelectMany(same => same)])),
    ];

    private static string Sameness(ScenarioResult result, string what) =>
        string.Join('\n', result.Requirement, result.Verdict, result.Strength, AnyIn(result, result.Scenario), what);

    private static string What(ScenarioResult result) => string.Join('\n', result.Expected, result.Got, result.Message, result.BaselineNote);

    private static string AnyIn(ScenarioResult result, string text) =>
        text.Replace(result.Revision.Name, AnyRevision, StringComparison.Ordinal);
}
