using McpSpecKit.Processes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Adapters.Clients;

/// <summary>
/// A client that a command launches for each scenario. Over HTTP it gets the URL of the kit's server where the command says <c>{url}</c>, else
/// as its last argument; over stdio the command that launches the server where it says <c>{server}</c>. It is judged for what it does of itself.
/// </summary>
public sealed class CommandClientAdapter : IClientAdapter
{
    /// <summary>What the command says in the place of the URL.</summary>
    public const string UrlPlaceholder = "{url}";

    /// <summary>What the command says in the place of the command that launches the server.</summary>
    public const string ServerPlaceholder = "{server}";

    private readonly ProcessSupervisor processes = new(TimeProvider.System);

    /// <summary>Describes a client; nothing is launched yet.</summary>
    /// <param name="launch">How to launch it.</param>
    /// <param name="claims">The revisions that its authors say it speaks; empty leaves it to the survey.</param>
    /// <param name="reach">Over what it is judged; Streamable HTTP alone where nothing is said.</param>
    /// <exception cref="FormatException">The command is blank, or a quote in it is not closed.</exception>
    public CommandClientAdapter(LaunchCommand launch, IReadOnlyList<Revision> claims, ClientReach? reach = null)
    {
        _ = CommandLine.Split(launch.Command);
        (Name, Claims) = (launch.Command, claims);
        Endpoints = [.. (reach ??= new ClientReach()).Transports.Select(transport => new CommandClientEndpoint(launch, transport, reach, processes))];
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
