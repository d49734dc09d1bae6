using McpSpecKit.Adapters;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>Shakes hands with a server to see what comes of it.</summary>
/// <param name="endpoint">The server.</param>
/// <param name="waits">How long to wait.</param>
/// <param name="time">The clock.</param>
/// <param name="heard">Is told of each connection, with all that came on it, before it is closed.</param>
internal sealed class HandshakeTrial(IServerEndpoint endpoint, Waits waits, TimeProvider time, Action<ServerProbe> heard)
{
    /// <summary>Is told of each connection before it is closed.</summary>
    public Action<ServerProbe> Heard => heard;

    /// <summary>Offers a revision and, where the server agrees, may go on to ask for its tools.</summary>
    /// <param name="revision">The revision.</param>
    /// <param name="listTools">Whether it goes on.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <param name="opened">Is told of the connection at once.</param>
    public async Task<Handshake> RunAsync(
        Revision revision,
        bool listTools,
        CancellationToken cancellationToken,
        Action<ServerProbe>? opened = null)
    {
        await using var probe = await ConnectAsync(revision, cancellationToken);
        opened?.Invoke(probe);
        var reply = await probe.InitializeAsync(revision.Name, Headers.None, cancellationToken);
        var repliedAt = time.GetTimestamp();
        string? silence = null;
        var (isSilent, listed) = (false, ListedTools.None);
        if (listTools && reply is Reply.Success success)
        {
            try
            {
                await probe.InitializedAsync(cancellationToken);
                if (ServerAnswer.Capability(success.Message.Result, "tools") is not null) (isSilent, listed) = await ListToolsAsync(probe, cancellationToken);
            }
            catch (NoAnswerInTimeException exception)
            {
                silence = $"The handshake is not completed: to {Method.Initialized} came no answer within {Waits.Tell(exception.Window)}";
            }
            catch (ConnectionLostException)
            {
                // Whoever is gone by now lists nothing; the scenarios tell what becomes of them.
            }
        }

        heard(probe);
        return new Handshake(revision, reply, probe.SessionId is not null, listed, probe.Transcript.Frames)
        {
            RepliedAt = repliedAt,
            IsSilentAfterwards = isSilent,
            Silence = silence,
        };
    }

    /// <summary>Offers a revision once more under a condition that the specification does not make.</summary>
    /// <param name="shut">What became of it without.</param>
    /// <param name="key">The condition.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Handshake> RunAsync(Handshake shut, DoorKey key, CancellationToken cancellationToken)
    {
        await using var probe = await ConnectAsync(shut.Revision, cancellationToken);
        await key.Before(probe, cancellationToken);
        return await probe.InitializeAsync(shut.Revision.Name, key.Headers(shut.Revision, endpoint.Address), cancellationToken) is Reply.Success { Message.Result: var result }
            ? shut with { Opened = new OpenedDoor(key.Condition, ServerAnswer.Text(result, "protocolVersion")), Transcript = [.. shut.Transcript, .. probe.Transcript.Frames] }
            : shut;
    }

    private async Task<ServerProbe> ConnectAsync(Revision revision, CancellationToken cancellationToken) =>
        new(await endpoint.ConnectAsync(time, cancellationToken), ClientProfile.Everything(revision), waits, time);

    private static async Task<(bool IsSilent, ListedTools Tools)> ListToolsAsync(ServerProbe probe, CancellationToken cancellationToken)
    {
        // Some servers add tools once they have seen what the client can do; the answer to a ping gives them the time.
        var settled = await probe.SettleAsync(cancellationToken);
        var listed = await ToolPages.ReadAsync(probe, cancellationToken);
        return (settled is Reply.Silence && listed.IsSilent, listed);
    }
}
