using System.Collections.Concurrent;
using System.Text;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Clients;

/// <summary>
/// A connection over the standard streams of a server that the client launches (page <c>basic/transports</c>, section "stdio"; from
/// 2026-07-28 on page <c>basic/transports/stdio</c>).
/// </summary>
/// <param name="launch">Launches the server.</param>
/// <param name="behaviour">What the client decides.</param>
/// <param name="time">The clock of the waits.</param>
public sealed class StdioClientTransport(Func<ILaunchedServer> launch, ClientBehaviour behaviour, TimeProvider time) : IClientTransport
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly ConcurrentDictionary<RequestId, ILaunchedServer> open = new();
    private Action<JsonRpcMessage> take = _ => { };
    private Action<RequestId, Exception> fail = (_, _) => { };
    private ILaunchedServer? server;
    private Task reading = Task.CompletedTask;
    private Revision? agreed;
    private bool isClosed;

    /// <inheritdoc />
    public string Address => "stdio";

    /// <inheritdoc />
    public bool HasRequestsOfTheirOwn => false;

    /// <inheritdoc />
    public void Listen(Action<JsonRpcMessage> take, Action<RequestId, Exception> fail) => (this.take, this.fail) = (take, fail);

    /// <inheritdoc />
    public void Agree(Revision? revision) => agreed = revision;

    /// <inheritdoc />
    public Task OpenStreamAsync() => Task.CompletedTask;

    /// <inheritdoc />
    public async Task SendAsync(Outgoing message, CancellationToken cancellationToken)
    {
        var line = behaviour.Line(behaviour.Encode(behaviour.Write(message.Message)));
        await turn.WaitAsync(cancellationToken);
        try
        {
            var running = Running();
            if (message.Id is { } id) open[id] = running;
            // A line that was begun is finished, or the next one would go on with a part of it.
            await running.Input.WriteAsync(line, CancellationToken.None);
            await running.Input.FlushAsync(CancellationToken.None);
        }
        catch (Exception gone) when (gone is IOException or ObjectDisposedException or InvalidOperationException)
        {
            throw new ServerLostException();
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc />
    public async Task LeaveAsync()
    {
        isClosed = true;
        if (server is not { } running) return;
        await behaviour.ShutDownAsync(running, time);
        if (behaviour.KillsWhatStays) await running.DisposeAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        isClosed = true;
        if (server is { } running) await running.DisposeAsync();
        await reading;
        turn.Dispose();
    }

    /// <summary>The server that runs; a fresh one where there was none yet, or the former is gone and no handshake is lost with it.</summary>
    private ILaunchedServer Running()
    {
        if (isClosed) throw new ConnectionFailedException("The connection was closed.");
        if (server is { Exited.IsCompleted: false } running) return running;
        if (server is not null && !behaviour.LaunchesAgain(agreed)) throw new ServerLostException();
        server = launch();
        reading = Task.WhenAll(reading, ReadAsync(server), behaviour.ReadLogAsync(server.Log));
        return server;
    }

    private async Task ReadAsync(ILaunchedServer running)
    {
        try
        {
            using var lines = new StreamReader(running.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: false);
            while (await lines.ReadLineAsync() is { } line)
                if (JsonRpcReader.Read(line) is not MalformedMessage and var message) take(message);
        }
        catch (Exception gone) when (gone is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The server is gone.
        }

        await running.Exited;
        foreach (var (id, asked) in open)
            if (asked == running && open.TryRemove(id, out _)) fail(id, new ServerLostException());
    }
}
