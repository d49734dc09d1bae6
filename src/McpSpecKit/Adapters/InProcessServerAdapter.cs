using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Adapters;

/// <summary>
/// A server that lives in the kit's own process and serves a client over a pair of streams, a line of JSON for each message. Each
/// connection calls the method once: it is a client of its own.
/// </summary>
/// <example>
/// The whole of a conformance test, with a server that reads and writes streams:
/// <code>
/// await using var server = new InProcessServerAdapter(
///     "my server",
///     (input, output, cancellationToken) => new MyServer(input, output).RunAsync(cancellationToken));
/// var report = await new ConformanceJudge(server, new JudgeOptions()).JudgeAsync(progress: null, CancellationToken.None);
/// Assert.Equal(ExitCode.Conforming, report.ExitCode);
/// </code>
/// </example>
/// <param name="name">What reports call the server.</param>
/// <param name="serve">
/// Serves one client: reads the first stream, writes the second, and returns when the first has ended or the token is cancelled. What it
/// throws ends the connection and stands in the transcript.
/// </param>
public sealed class InProcessServerAdapter(string name, Func<Stream, Stream, CancellationToken, Task> serve)
    : IServerAdapter, IServerEndpoint
{
    /// <inheritdoc />
    public string Name => name;

    /// <inheritdoc />
    public IReadOnlyList<IServerEndpoint> Endpoints => [this];

    /// <inheritdoc />
    public IReadOnlyList<Revision> Claims { get; init; } = [];

    /// <inheritdoc />
    public Transport Transport => Transport.InProcess;

    /// <inheritdoc />
    public string Address => name;

    /// <summary>How long the method may take to return once its input has ended and its token is cancelled; 5 s unless set. After that it is left alone.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    public Task<IServerChannel> ConnectAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var server = new InProcessServer(serve, Patience, time);
        return Task.FromResult<IServerChannel>(new InProcessServerChannel(server.Input, server.Output, time, server));
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
