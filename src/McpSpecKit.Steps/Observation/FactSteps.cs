using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Steps.Conversations.Subscribing;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Observation;

/// <summary>What a server is free to do, and is written down.</summary>
[Binding]
public sealed class FactSteps(ServerConversation conversation, OtherClient other, ResumedStreams resumed, Subscriptions subscriptions)
{
    /// <summary>
    /// Records whether a modern and a legacy client of one server were both served; whether the end of the server's output came before the client
    /// left; how many lines its error stream has brought up to now; what a resumed stream brought, and whether any of it had come before; or which
    /// messages came after the request of a subscription and before its acknowledgement.
    /// </summary>
    [Then("it is noted whether {fact}")]
    public async Task ThenItIsNotedWhether(string fact) => conversation.Note(fact switch
    {
        "both clients are answered" => DescribeEras(),
        "the missed events came" => resumed.All[0].DescribeReplay(),
        "messages of other subscriptions came in between" => await DescribeInterludeAsync(),
        "the server has closed its output" => DescribeEnd(await conversation.ProbeAsync()),
        _ => DescribeErrorStream(await conversation.ProbeAsync()),
    });

    private string DescribeEras()
    {
        var sharing = other.Probe.Process is null ? "on one endpoint" : "in one process";
        return (conversation.Reply, other.Reply) switch
        {
            (Reply.Success, Reply.Success) => $"The server served both eras {sharing}.",
            (Reply.Success, { } refusal) => $"The server served the modern client {sharing}; the legacy one got {refusal.Describe()}.",
            (var reply, Reply.Success) => $"The server served the legacy client {sharing}; the modern one got {reply.Describe()}.",
            var (reply, legacy) => $"The server served neither {sharing}: the modern client got {reply.Describe()}, the legacy one {legacy?.Describe()}.",
        };
    }

    private static string DescribeEnd(ServerProbe client) =>
        client.Ended is { IsCompletedSuccessfully: true, Result: var reason } ? $"The server left first: {reason}" : "The server stayed as long as the client did.";

    private static string DescribeErrorStream(ServerProbe client)
    {
        var lines = client.Transcript.Frames.Count(frame => frame is { Direction: FrameDirection.FromSubject, Lane: "stderr" });
        return lines > 0 ? $"Lines on the error stream: {lines}." : "The server has written nothing to its error stream.";
    }

    private async Task<string> DescribeInterludeAsync()
    {
        await subscriptions.RequireAcknowledgementAsync();
        var between = (await conversation.ProbeAsync()).Received.Select(received => received.Message).OfType<JsonRpcNotification>()
            .SkipWhile(told => !IsAcknowledgementOf(subscriptions.All[0], told)).Skip(1)
            .TakeWhile(told => !IsAcknowledgementOf(subscriptions.Latest, told));
        return between.FirstOrDefault() is { } first ? $"{first.Method} of another subscription came in between." : "Nothing came in between.";
    }

    private static bool IsAcknowledgementOf(Subscription subscription, JsonRpcNotification told) =>
        told.Method == Method.SubscriptionAcknowledged && Subscription.NamedBy(told) == subscription.Id;
}
