using McpSpecKit.Processes;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Adapters.Clients;

/// <summary>
/// A client that a command launches for each scenario, with the URL of the kit's server where the command says <c>{url}</c>, else as its
/// last argument. It is judged for what it does of itself.
/// </summary>
public sealed class CommandClientAdapter : IClientAdapter, IClientEndpoint
{
    /// <summary>What the command says in the place of the URL.</summary>
    public const string Placeholder = "{url}";

    private readonly ProcessSupervisor processes = new(TimeProvider.System);
    private readonly LaunchCommand launch;

    /// <summary>Describes a client; nothing is launched yet.</summary>
    /// <param name="launch">How to launch it.</param>
    /// <param name="claims">The revisions that its authors say it speaks; empty leaves it to the survey.</param>
    /// <exception cref="FormatException">The command is blank, or a quote in it is not closed.</exception>
    public CommandClientAdapter(LaunchCommand launch, IReadOnlyList<Revision> claims)
    {
        _ = CommandLine.Split(launch.Command);
        (this.launch, Claims) = (launch, claims);
    }

    /// <inheritdoc />
    public string Name => launch.Command;

    /// <inheritdoc />
    public IReadOnlyList<IClientEndpoint> Endpoints => [this];

    /// <inheritdoc />
    public IReadOnlyList<Revision> Claims { get; }

    /// <inheritdoc />
    public Transport Transport => Transport.StreamableHttp;

    /// <inheritdoc />
    public bool TakesOrders => false;

    /// <inheritdoc />
    public string Address => launch.Command;

    /// <inheritdoc />
    public Task<IClientSession> LaunchAsync(ClientErrand errand, TimeProvider time, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return Task.FromResult<IClientSession>(new CommandClientSession(processes.Start(LaunchFor(errand)), launch.Command));
        }
        catch (ProcessStartException exception)
        {
            throw new SubjectUnreachableException(exception.Message, exception);
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => processes.DisposeAsync();

    private LaunchCommand LaunchFor(ClientErrand errand)
    {
        var words = CommandLine.Split(launch.Command);
        var isNamed = words.Any(word => word.Contains(Placeholder, StringComparison.Ordinal));
        return launch with
        {
            Command = CommandLine.Join(
                isNamed ? words.Select(word => word.Replace(Placeholder, errand.Server, StringComparison.Ordinal)) : [.. words, errand.Server]),
            Environment = ConformanceEnvironment.Of(errand).Concat(launch.Environment ?? new Dictionary<string, string>())
                .DistinctBy(variable => variable.Key)
                .ToDictionary(variable => variable.Key, variable => variable.Value),
        };
    }
}
