using McpSpecKit.Wire;
using McpSpecKit.Wire.Serving;

namespace McpSpecKit.Probes.Clients;

/// <summary>The kit as a server for one client under test, over Streamable HTTP: it plays a script, and keeps what the client does.</summary>
public sealed class ClientProbe : IAsyncDisposable
{
    private readonly HttpDoor door;

    private ClientProbe(ServerStage stage, HttpDoor door, Transcript transcript) => (Stage, this.door, Transcript) = (stage, door, transcript);

    /// <summary>The server as it is in the scenario.</summary>
    public ServerStage Stage { get; }

    /// <summary>What happened so far.</summary>
    public ClientLog Log => Stage.Log;

    /// <summary>Everything that was seen.</summary>
    public Transcript Transcript { get; }

    /// <summary>The endpoint, which the client is given.</summary>
    public Uri Url => new(door.Address, HttpStage.Path);

    /// <summary>Begins to serve, on a port of the loopback interface that the system chooses.</summary>
    /// <param name="script">What the server is like.</param>
    /// <param name="waits">How long it waits where it is told to.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Gives up beginning.</param>
    public static async Task<ClientProbe> OpenAsync(ServerScript script, Waits waits, TimeProvider time, CancellationToken cancellationToken)
    {
        var (stage, transcript) = (new ServerStage(script, waits, time), new Transcript(time));
        HttpDoor? opened = null;
        // The end of a door is known by the time that a request comes through it.
        var answers = new HttpStage(stage, () => opened?.Closing ?? cancellationToken);
        opened = await HttpDoor.OpenAsync(answers.AnswerAsync, transcript, time, cancellationToken);
        stage.Address = new Uri(opened.Address, HttpStage.Path);
        return new ClientProbe(stage, opened, transcript);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => door.DisposeAsync();
}
