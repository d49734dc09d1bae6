using McpSpecKit.Adapters;
using McpSpecKit.Adapters.Clients;
using McpSpecKit.Protocol;

namespace McpSpecKit.Probes.Clients;

/// <summary>What the survey found of a client over one transport.</summary>
/// <param name="Endpoint">What it speaks and declares.</param>
/// <param name="Habits">How it ended when a good server let it do all that it does of itself.</param>
public sealed record ClientSurvey(EndpointSurvey Endpoint, IReadOnlyDictionary<Revision, ClientReport> Habits)
{
    /// <summary>Whether the client says how its work came out: it is told what to do, or exits with 0 after work with a good server.</summary>
    /// <param name="revision">The revision.</param>
    public bool ReportsIn(Revision revision) => Habits.GetValueOrDefault(revision) is { Outcome: ClientOutcome.Done };
}
