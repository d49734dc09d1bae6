using McpSpecKit.Processes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Adapters.Clients;

/// <summary>
/// A client behind a driver: a program that reads one JSON command a line, has the client do it, and says how it came out. Each scenario
/// has a driver of its own; they are started a little ahead of need. The protocol is in <c>fixtures/driver</c>.
/// </summary>
public sealed class DriverClientAdapter : IClientAdapter
{
    private readonly ProcessSupervisor processes = new(TimeProvider.System);

    /// <summary>Describes a driver; nothing is launched yet.</summary>
    /// <param name="launch">How to launch it.</param>
    /// <param name="claims">The revisions that the client's authors say it speaks; empty leaves it to the survey.</param>
    /// <param name="reach">Over what it is judged; Streamable HTTP alone where nothing is said.</param>
    /// <exception cref="FormatException">The command is blank, or a quote in it is not closed.</exception>
    public DriverClientAdapter(LaunchCommand launch, IReadOnlyList<Revision> claims, ClientReach? reach = null)
    {
        _ = CommandLine.Split(launch.Command);
        (Name, Claims) = (launch.Command, claims);
        var spares = new WarmSpares(() => processes.Start(launch), Environment.ProcessorCount);
        Endpoints = [.. (reach ??= new ClientReach()).Transports.Select(transport => new DriverClientEndpoint(launch.Command, transport, reach, spares))];
    }

    /// <inheritdoc />
    public string Name { get; }

    /// <inheritdoc />
    public IReadOnlyList<IClientEndpoint> Endpoints { get; }

    /// <inheritdoc />
    public IReadOnlyList<Revision> Claims { get; }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => processes.DisposeAsync();
}
