using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Adapters.Clients;

/// <summary>
/// A client in this process: a method that is given the URL of the kit's server, or over stdio the way to launch it, does its work, and returns
/// or throws.
/// </summary>
/// <param name="name">What reports call the client.</param>
/// <param name="work">Connects to the URL, lists the tools, calls the first one if the errand says so, and closes.</param>
/// <example>
/// <code>
/// await using var client = new InProcessClientAdapter("my client", async (errand, stop) =&gt;
/// {
///     await using var mine = await MyClient.ConnectAsync(new Uri(errand.Server), stop);
///     await mine.ListToolsAsync(stop);
/// });
/// var report = await new ConformanceJudge(client, new JudgeOptions()).JudgeAsync(progress: null, CancellationToken.None);
/// </code>
/// </example>
public sealed class InProcessClientAdapter(string name, Func<ClientErrand, CancellationToken, Task> work) : IClientAdapter, IClientEndpoint
{
    /// <inheritdoc />
    public string Name => name;

    /// <inheritdoc />
    public IReadOnlyList<IClientEndpoint> Endpoints => [this];

    /// <inheritdoc />
    public IReadOnlyList<Revision> Claims { get; init; } = [];

    /// <summary>What it speaks over: Streamable HTTP, unless it is told otherwise. Over stdio, <see cref="ClientErrand.Launch"/> launches its server.</summary>
    public Transport Transport { get; init; } = Transport.StreamableHttp;

    /// <inheritdoc />
    public bool TakesOrders => false;

    /// <inheritdoc />
    public string Address => "in this process";

    /// <inheritdoc />
    public Task<IClientSession> LaunchAsync(ClientErrand errand, TimeProvider time, CancellationToken cancellationToken) =>
        Task.FromResult<IClientSession>(new InProcessClientSession(stop => work(errand, stop)));

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
