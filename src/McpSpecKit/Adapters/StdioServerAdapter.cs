using McpSpecKit.Processes;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Adapters;

/// <summary>
/// A server that is launched by a command and speaks over its standard streams; each connection is a process of its own. Processes are
/// started a little ahead of need and never used twice.
/// </summary>
public sealed class StdioServerAdapter : IServerAdapter, IServerEndpoint
{
    private readonly LaunchCommand launch;
    private readonly ProcessSupervisor processes = new(TimeProvider.System);
    private readonly bool oneAtATime;
    private readonly WarmSpares spares;

    /// <summary>Describes a server; nothing is launched yet.</summary>
    /// <param name="launch">How to launch it.</param>
    /// <param name="claims">The revisions that its authors say it speaks; empty leaves it to the survey.</param>
    /// <param name="mostSpares">
    /// How many processes may stand by for the connections to come, 0 or more; none given: one for each processor. A process that exits
    /// while it stands by is not used, and none stands by from then on. Where none may stand by, a connection is closed only when its
    /// process has ended; otherwise that takes its time while the next connection is at work.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than none are to stand by.</exception>
    public StdioServerAdapter(LaunchCommand launch, IReadOnlyList<Revision> claims, int? mostSpares = null)
    {
        var most = mostSpares ?? Environment.ProcessorCount;
        if (most < 0) throw new ArgumentOutOfRangeException(nameof(mostSpares), most, "There cannot be fewer than none.");
        (this.launch, Claims) = (launch, claims);
        oneAtATime = most == 0;
        spares = new WarmSpares(() => processes.Start(launch), most);
    }

    /// <inheritdoc />
    public string Name => launch.Command;

    /// <inheritdoc />
    public IReadOnlyList<IServerEndpoint> Endpoints => [this];

    /// <inheritdoc />
    public IReadOnlyList<Revision> Claims { get; }

    /// <inheritdoc />
    public Transport Transport => Transport.Stdio;

    /// <inheritdoc />
    public string Address => launch.Command;

    /// <inheritdoc />
    public async Task<IServerChannel> ConnectAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var process = await TakeAsync();
        return new StdioChannel(oneAtATime ? process : new BackgroundEnd(process), time);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => processes.DisposeAsync();

    private async Task<ChildProcess> TakeAsync()
    {
        try
        {
            return await spares.TakeAsync();
        }
        catch (ProcessStartException exception)
        {
            throw new SubjectUnreachableException(exception.Message, exception);
        }
    }
}
