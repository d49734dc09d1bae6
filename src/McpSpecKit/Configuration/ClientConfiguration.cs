using McpSpecKit.Adapters.Clients;
using McpSpecKit.Wire;

namespace McpSpecKit.Configuration;

/// <summary>A client that is launched by a command for each scenario, or one behind a driver.</summary>
public sealed record ClientConfiguration
{
    /// <summary>
    /// The client and its arguments; <c>{url}</c> stands for the URL of the kit's server, which is the last argument otherwise, and over stdio
    /// <c>{server}</c> for the command that launches it. None where there is a driver.
    /// </summary>
    public string? Command { get; init; }

    /// <summary>The driver and its arguments; none where the client is launched by itself.</summary>
    public string? Driver { get; init; }

    /// <summary>The transports over which it is judged; empty for those that <see cref="Reach"/> takes.</summary>
    public IReadOnlyList<Transport> Over { get; init; } = [];

    /// <summary>The transports over which it is judged: those that are named, else stdio where the command names a server to launch, else Streamable HTTP.</summary>
    public IReadOnlyList<Transport> Reach => Over.Count > 0 ? Over : NamesServer ? [Transport.Stdio] : [Transport.StreamableHttp];

    /// <summary>What is wrong with the transports, as a sentence without the full stop; none where they go with the command.</summary>
    public string? Problem => Driver is not null || Command is null ? null
        : Reach.Contains(Transport.Stdio) && !NamesServer ? "a client over stdio is told in its command where to put the server that it launches: write {server} there"
        : NamesServer && Reach.Any(transport => transport is not Transport.Stdio) ? "a command with {server} launches its server, and can be judged over stdio alone"
        : null;

    /// <summary>The transports that a client can be judged over, as they are written.</summary>
    public static IReadOnlyList<string> TransportNames { get; } = [.. Judged.Select(transport => transport.ToName())];

    /// <summary>The transport of a name; none where it is the name of none.</summary>
    /// <param name="name">The name.</param>
    public static Transport? TransportNamed(string name) => Judged.Where(transport => transport.ToName() == name).Select(transport => (Transport?)transport).FirstOrDefault();

    private static Transport[] Judged => [Transport.Stdio, Transport.StreamableHttp, Transport.HttpSse];

    private bool NamesServer => Command?.Contains(CommandClientAdapter.ServerPlaceholder, StringComparison.Ordinal) is true;

    /// <summary>The directory that it runs in; the tool's own where it is left out.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>The environment variables that it gets beside the tool's own.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}
