using McpSpecKit.Adapters;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>Finds out what a server is before it is judged: its revisions, capabilities and tools, on each endpoint.</summary>
/// <param name="server">The server.</param>
/// <param name="tools">The tools that the configuration names, by what they do.</param>
/// <param name="waits">How long to wait.</param>
/// <param name="time">The clock.</param>
public sealed class ServerSurveyor(
    IServerAdapter server,
    IReadOnlyDictionary<ToolRole, string> tools,
    Waits waits,
    TimeProvider time)
{
    /// <summary>Is told of each connection, with all that came on it, before it is closed.</summary>
    public Action<IServerEndpoint, ServerProbe>? Heard { get; init; }

    /// <summary>How many connections there may be at once, 1 or more.</summary>
    public int AtOnce { get; init; } = int.MaxValue;

    /// <summary>The revisions that the run is about; empty for all. A server that manages none at all is held to these.</summary>
    public IReadOnlyList<Revision> Wanted { get; init; } = [];

    /// <summary>Surveys every endpoint.</summary>
    public async Task<IReadOnlyList<EndpointSurvey>> SurveyAsync(CancellationToken cancellationToken)
    {
        using var turns = new SemaphoreSlim(AtOnce);
        var connect = new TakingTurns(turns, AtOnce);
        return await Task.WhenAll(server.Endpoints.Select(endpoint => Surveyor(endpoint, connect).SurveyAsync(cancellationToken)));
    }

    private EndpointSurveyor Surveyor(IServerEndpoint endpoint, TakingTurns turns) => new(
        endpoint,
        turns,
        new HandshakeTrial(endpoint, waits, time, probe => Heard?.Invoke(endpoint, probe)),
        waits,
        time)
    {
        Claims = server.Claims,
        Wanted = Wanted,
        Tools = tools,
    };
}
