using McpSpecKit.Wire;
using McpSpecKit.Wire.Serving;

namespace McpSpecKit.Probes.Clients;

/// <summary>The kit as a server for one client under test: it plays a script, and keeps what the client does.</summary>
public sealed class ClientProbe : IAsyncDisposable
{
    private readonly IAsyncDisposable door;
    private ClientProbe? beside;

    private ClientProbe(ServerStage stage, IAsyncDisposable door, string server, Transcript transcript) =>
        (Stage, this.door, Server, Transcript) = (stage, door, server, transcript);

    /// <summary>The server as it is in the scenario.</summary>
    public ServerStage Stage { get; }

    /// <summary>What happened so far.</summary>
    public ClientLog Log => Stage.Log;

    /// <summary>Everything that was seen.</summary>
    public Transcript Transcript { get; }

    /// <summary>Where the server is: its URL; over stdio what a relay is given.</summary>
    public string Server { get; }

    /// <summary>Launches the server in this process; only over stdio.</summary>
    public Func<IServerProcess>? Launch { get; private init; }

    /// <summary>Begins to serve. Over HTTP it does so on a port of the loopback interface that the system chooses.</summary>
    /// <param name="transport">What the client speaks over.</param>
    /// <param name="script">What the server is like.</param>
    /// <param name="waits">How long it waits where it is told to.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Gives up beginning.</param>
    public static Task<ClientProbe> OpenAsync(
        Transport transport, ServerScript script, Waits waits, TimeProvider time, CancellationToken cancellationToken)
    {
        var (stage, transcript) = (new ServerStage(script, waits, time), new Transcript(time));
        return transport is Transport.Stdio
            ? OpenStdioAsync(stage, transcript, time, cancellationToken)
            : OpenHttpAsync(stage, transcript, time, transport, cancellationToken);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await door.DisposeAsync();
        if (beside is not null) await beside.DisposeAsync();
    }

    private static async Task<ClientProbe> OpenStdioAsync(ServerStage stage, Transcript transcript, TimeProvider time, CancellationToken cancellationToken)
    {
        var listening = stage.Script.HasAddress ? await OpenHttpAsync(stage, transcript, time, Transport.StreamableHttp, cancellationToken) : null;
        var opened = new StdioDoor(new StdioStage(stage).ServeAsync, transcript, time);
        return new ClientProbe(stage, opened, opened.Address, transcript) { Launch = opened.Launch, beside = listening };
    }

    private static async Task<ClientProbe> OpenHttpAsync(
        ServerStage stage, Transcript transcript, TimeProvider time, Transport transport, CancellationToken cancellationToken)
    {
        HttpDoor? opened = null;
        // The end of a door is known by the time that a request comes through it.
        var (answer, path) = transport is Transport.HttpSse
            ? (new HttpSseStage(stage, () => opened?.Closing ?? cancellationToken).AnswerAsync, HttpSseStage.Path)
            : ((Func<HttpCall, Task>)new HttpStage(stage, () => opened?.Closing ?? cancellationToken).AnswerAsync, HttpStage.Path);
        opened = await HttpDoor.OpenAsync(answer, transcript, time, cancellationToken, stage.Script.HeaderNames);
        stage.Address = new Uri(opened.Address, path);
        return new ClientProbe(stage, opened, stage.Address.ToString(), transcript);
    }
}
