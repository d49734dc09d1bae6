using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations;

/// <summary>Another client of the same server.</summary>
public sealed class OtherClient(ServerConversation conversation)
{
    private const string Agreement = "LC-011";

    private ServerProbe? probe;

    /// <summary>The connection of that client.</summary>
    public ServerProbe Probe => probe ?? throw new InvalidOperationException("The scenario has no other client.");

    /// <summary>What became of the latest request of that client; none before one.</summary>
    public Reply? Reply { get; private set; }

    /// <summary>Opens the event stream of HTTP+SSE, and keeps it open.</summary>
    public async Task OpenStreamAsync()
    {
        probe = await conversation.ConnectAsync(conversation.Profile);
        if (await probe.OpenStreamAsync(Headers.None, conversation.Stopped) is not { Stream: not null }) throw new PreconditionException("The server opened no event stream for another client.");
    }

    /// <summary>Opens a session.</summary>
    public async Task OpenSessionAsync()
    {
        probe = await conversation.ConnectAsync(ClientProfile.Bare);
        Reply = await probe.InitializeAsync(conversation.Revision.Name, Headers.None, conversation.Stopped);
        if (probe.SessionId is null) throw new PreconditionException($"The server opened no session for another client: {Reply.Describe()}");
    }

    /// <summary>Agrees on another revision that the server speaks, is served, and stays connected.</summary>
    public async Task AgreeOnAnotherVersionAsync()
    {
        var survey = conversation.Subject.Survey;
        // A server that many clients share may have given one the version of another; one that has a process for each has not.
        var isShared = conversation.Subject.Endpoint.Transport is Transport.StreamableHttp or Transport.HttpSse;
        if (Applicability.FailureIn(survey, conversation.Revision) is { } failure && !(isShared && survey.In(conversation.Revision)?.Door?.Requirement is Agreement))
            throw new PreconditionException(failure);
        var different = survey.Agreed.LastOrDefault(revision => revision != conversation.Revision)
            ?? survey.Handshakes.LastOrDefault(revision => revision != conversation.Revision)
            ?? throw new NotApplicableException($"The server speaks no revision but {conversation.Revision}");
        probe = await conversation.ConnectAsync(ClientProfile.Bare);
        Reply = await probe.InitializeAsync(different.Name, Headers.None, conversation.Stopped);
        var agreed = Reply is Reply.Success { Message.Result: var result } ? ServerAnswer.Text(result, "protocolVersion") : null;
        if (agreed != different.Name) throw new PreconditionException($"The other client did not agree on {different}: it got {Reply.Describe()}");
        await probe.InitializedAsync(conversation.Stopped);
        var first = await probe.SendAsync(probe.PlainRequest(), conversation.Stopped);
        if (first is not Reply.Success) throw new PreconditionException($"The other client was not served even while alone: to a ping came {first.Describe()}");
    }

    /// <summary>Completes a handshake of the legacy era: over HTTP on a connection of its own, over stdio in the same process.</summary>
    public async Task ShakeHandsAsync()
    {
        var own = await conversation.ProbeAsync();
        probe = own.Process is null ? await conversation.ConnectAsync(ClientProfile.Bare) : own;
        var offered = conversation.Subject.Survey.Handshakes.Max() ?? Revision.LatestLegacy;
        Reply = await probe.InitializeAsync(offered.Name, Headers.None, conversation.Stopped);
        if (Reply is Reply.Success) await probe.InitializedAsync(conversation.Stopped);
        probe.Speak(conversation.Revision);
    }

    /// <summary>Sends a ping as a client of the legacy era does, where the handshake came about.</summary>
    public async Task PingAsync()
    {
        if (Reply is not Reply.Success) return;
        // On purpose: the request of a legacy client, whatever else is spoken on the connection.
        var ping = Probe.PlainRequest().Wrongly(message =>
        {
            message["method"] = Method.Ping;
            message.Remove("params");
        });
        var headers = Probe.SessionId is { } session ? Headers.ForPost.With(Headers.SessionId, session) : Headers.ForPost;
        Reply = await Probe.SendAsync(ping with { Headers = headers }, conversation.Stopped);
    }
}
