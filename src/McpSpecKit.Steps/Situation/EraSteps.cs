using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Situation;

/// <summary>Servers of one era and of both; see 2026-07-28, pages basic/versioning and basic/transports/streamable-http, sections on compatibility.</summary>
[Binding]
public sealed class EraSteps(ServerConversation conversation)
{
    private ServerProbe? legacy;
    private Reply? legacyReply;

    /// <summary>A client of the legacy era is ready: over HTTP another client of the same server, over stdio the same process.</summary>
    [Given("a legacy client of the same server has completed a handshake")]
    public async Task GivenALegacyClient()
    {
        var own = await conversation.ProbeAsync();
        legacy = own.Process is null ? await conversation.ConnectAsync(ClientProfile.Bare) : own;
        var offered = conversation.Subject.Survey.Handshakes.Max() ?? Revision.LatestLegacy;
        legacyReply = await legacy.InitializeAsync(offered.Name, Headers.None, conversation.Stopped);
        if (legacyReply is Reply.Success) await legacy.InitializedAsync(conversation.Stopped);
        legacy.Speak(conversation.Revision);
    }

    /// <summary>A plain request of the modern client, a ping of the legacy one, and another plain request, one after the other.</summary>
    [When("the modern client and the legacy one send requests in turn")]
    public async Task WhenBothSendInTurn()
    {
        var modern = await conversation.ProbeAsync();
        if (legacy is null) throw new InvalidOperationException("The scenario has no legacy client.");
        await conversation.SendAsync(modern.PlainRequest());
        if (legacyReply is Reply.Success) legacyReply = await PingAsync(legacy);
        if (conversation.Reply is Reply.Success) await conversation.SendAsync(modern.PlainRequest());
    }

    /// <summary>The client sends an HTTP request of this method to the MCP endpoint, without a body.</summary>
    [When("the client sends HTTP {word} to the endpoint")]
    public async Task WhenTheClientSendsHttp(string verb)
    {
        var http = await conversation.HttpAsync();
        conversation.Unanswered = await conversation.ComesInTimeAsync(async window =>
            conversation.Response = await http.ExchangeAsync(new HttpMethod(verb), body: null, Headers.ForStream, window))
            ? null
            : "no HTTP response within the reply window";
    }

    /// <summary>Records whether both eras were served; either is free to the server.</summary>
    [Then("it is noted whether both clients are answered")]
    public void ThenWhetherBothAreAnsweredIsNoted()
    {
        var sharing = legacy?.Process is null ? "on one endpoint" : "in one process";
        conversation.Note((conversation.Reply, legacyReply) switch
        {
            (Reply.Success, Reply.Success) => $"The server served both eras {sharing}.",
            (Reply.Success, { } other) => $"The server served the modern client {sharing}; the legacy one got {other.Describe()}.",
            (var reply, Reply.Success) => $"The server served the legacy client {sharing}; the modern one got {reply.Describe()}.",
            var (reply, other) => $"The server served neither {sharing}: the modern client got {reply.Describe()}, the legacy one {other?.Describe()}.",
        });
    }

    private Task<Reply> PingAsync(ServerProbe client)
    {
        // On purpose: the request of a legacy client, whatever else is spoken on the connection.
        var ping = client.PlainRequest().Wrongly(message =>
        {
            message["method"] = Method.Ping;
            message.Remove("params");
        });
        var headers = client.SessionId is { } session ? Headers.ForPost.With(Headers.SessionId, session) : Headers.ForPost;
        return client.SendAsync(ping with { Headers = headers }, conversation.Stopped);
    }
}
