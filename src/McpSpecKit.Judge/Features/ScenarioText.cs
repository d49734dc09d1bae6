using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Judge.Features;

/// <summary>One scenario with the values of one row.</summary>
/// <param name="Name">Its title with the values of the row.</param>
/// <param name="Feature">The feature's path below <c>features</c>.</param>
/// <param name="Line">The line of the scenario, or of its row.</param>
/// <param name="Revision">The revision of the row.</param>
/// <param name="Strength">How binding the clause is in this revision.</param>
/// <param name="Tags">All tags that hold for it.</param>
public sealed record ScenarioText(
    string Name,
    string Feature,
    int Line,
    Revision Revision,
    Strength Strength,
    IReadOnlyList<string> Tags);
