using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>The connections of one scenario on which one revision was spoken.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="Transport">How messages travel.</param>
/// <param name="Capabilities">What the server declares in the revision, as far as it is known; none where it is not.</param>
/// <param name="Connections">The connections.</param>
public sealed record TrafficScene(Revision Revision, Transport Transport, JsonElement? Capabilities, IReadOnlyList<TrafficConnection> Connections)
{
    /// <summary>The connections of a scenario, by the revision that was spoken on them; those without any, or with several, are left out.</summary>
    /// <param name="probes">The connections.</param>
    /// <param name="declared">What the server declares in a revision.</param>
    public static IEnumerable<TrafficScene> Of(IEnumerable<ServerProbe> probes, Func<Revision, JsonElement?> declared) =>
        from probe in probes
        where probe.Spoken is not null
        group new TrafficConnection(probe.Transcript, probe.Exchange) by (probe.Spoken, probe.Transport) into spoken
        select new TrafficScene(spoken.Key.Spoken, spoken.Key.Transport, declared(spoken.Key.Spoken), [.. spoken]);

    /// <summary>Every request of the client.</summary>
    public IEnumerable<ExchangeEntry.Asked> Asked => Connections.SelectMany(connection => connection.Entries.OfType<ExchangeEntry.Asked>());

    /// <summary>Whether something was sent that is not known: what comes back may belong to it.</summary>
    public bool IsTried => Connections.Any(connection => connection.Entries.Any(entry => entry is ExchangeEntry.Tried));
}
