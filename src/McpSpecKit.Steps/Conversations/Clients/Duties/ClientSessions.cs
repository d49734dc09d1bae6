using McpSpecKit.Probes.Clients.Twists;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations.Clients.Duties;

/// <summary>Sessions and streams that break, as a client has to deal with them; see the page basic/transports, section "Streamable HTTP".</summary>
public sealed class ClientSessions(ClientConversation conversation, ClientTraffic traffic)
{
    /// <summary>A clock ticks in steps: that much earlier than asked for is in time.</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(20);

    private ClosesTheStreamOfACall Twist => conversation.Script.Twists.OfType<ClosesTheStreamOfACall>().Single();

    /// <summary>Another initialize came, once the server had answered with 404.</summary>
    [Deed("sends initialize again")]
    public async Task TheClientInitializesAgain()
    {
        conversation.Require(
            conversation.Log.Calls.Count(call => call.Headers[Headers.SessionId] is not null && call.Method == "POST") > 1, "The client did not come back in its session, which the server had lost");
        await conversation.DemandInTimeAsync(() => conversation.Log.RequestsFor(Method.Initialize).Count > 1, "initialize once more", conversation.DescribeLastWord);
    }

    /// <summary>A DELETE came that names the session.</summary>
    [Deed("sends DELETE with the session id")]
    public async Task TheClientDeletesItsSession()
    {
        conversation.Require(conversation.Log.RequestsFor(Method.Initialize).Count > 0, "The client has sent no initialize");
        await conversation.DemandInTimeAsync(
            () => traffic.CallsOf("DELETE").Any(call => call.Headers[Headers.SessionId] == conversation.Session),
            $"DELETE with {Headers.SessionId}: {conversation.Session}",
            () => traffic.CallsOf("DELETE").Count == 0 ? "no DELETE" : "DELETE without it");
    }

    /// <summary>Once the stream of the call was closed, a GET came whose Last-Event-ID is the id of the event on it.</summary>
    [Deed("sends GET with the last event id")]
    public async Task TheClientResumes()
    {
        conversation.Require(Twist.HasClosed, "The client did not call a tool");
        await conversation.DemandInTimeAsync(
            () => Twist.Resumed.Any(call => call.Headers[Headers.LastEventId] == ClosesTheStreamOfACall.EventId),
            $"GET with {Headers.LastEventId}: {ClosesTheStreamOfACall.EventId}",
            () => Twist.Resumed is [var other, ..] ? $"{Headers.LastEventId}: {other.Headers[Headers.LastEventId]}" : "no such GET");
    }

    /// <summary>The first GET that took the stream up came no earlier after its end than the retry field said.</summary>
    [Deed("waits as long as the retry field says")]
    public void TheClientHasWaited()
    {
        conversation.Require(Twist.HasClosed, "The client did not call a tool");
        if (Twist.Waited is not { } waited) throw new PreconditionException("The client did not take the stream up");
        if (waited < Twist.Retry - Tick) throw new ClauseBrokenException($"a wait of {Twist.Retry!.Value.TotalMilliseconds:0} ms", $"a GET after {waited.TotalMilliseconds:0} ms");
    }
}
