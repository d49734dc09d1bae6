using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>One way in which the traffic of a server breaks a rule.</summary>
/// <param name="Got">What came.</param>
/// <param name="Scenario">The scenario in which it was seen first.</param>
/// <param name="Transcript">The exchange in which it was seen first.</param>
public sealed record TrafficFlaw(string Got, string Scenario, Transcript Transcript)
{
    /// <inheritdoc />
    public override string ToString() => $"{Got} (seen in «{Scenario}»)";
}
