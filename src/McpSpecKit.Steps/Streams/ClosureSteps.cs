using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Subscribing;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Streams;

/// <summary>The page basic/patterns/subscriptions of 2026-07-28, section "Graceful Closure".</summary>
[Binding]
public sealed class ClosureSteps(ServerConversation conversation, Subscriptions subscriptions)
{
    /// <summary>The exit code of a process that nothing but a signal to terminate has ended.</summary>
    private const int EndedBySignal = 128 + 15;

    private int? exitCode;

    /// <summary>
    /// The kit asks the server to end, by the signal to terminate over stdio, and over HTTP where it has started the server itself, and waits
    /// until it has ended.
    /// </summary>
    [When("the server is asked to shut down")]
    public async Task WhenTheServerIsAskedToShutDown()
    {
        if (!await conversation.ComesInTimeAsync(async window => exitCode = await ShutDownAsync(window)))
            throw new PreconditionException("The server still runs after it was asked to shut down");
    }

    /// <summary>
    /// Before its end the server has sent notifications/cancelled that names the subscription, or the response to subscriptions/listen, or
    /// both. A server whom the signal ended before it could react does not show what it does at a shutdown.
    /// </summary>
    [Then("the server ends the subscription by a cancellation or a response")]
    public async Task ThenTheServerEndsTheSubscription()
    {
        var subscription = subscriptions.Latest;
        await ArriveAsync(subscription);
        var ends = (await conversation.ProbeAsync()).Received.Select(received => received.Message).Where(subscription.IsEndedBy).ToList();
        if (ends.Count > 0) conversation.Note($"The server ends it by {string.Join(" and ", ends.Select(end => end is JsonRpcResult ? "a response" : "a cancellation"))}.");
        else if (exitCode == EndedBySignal) throw new NotApplicableException("The signal ended the server before it could react: it has no shutdown of its own");
        else throw new ClauseBrokenException("notifications/cancelled or a response for the subscription", $"neither; the server exited with code {exitCode}");
    }

    private async Task<int> ShutDownAsync(CancellationToken cancellationToken)
    {
        if ((await conversation.ProbeAsync()).Process is not { } process)
        {
            return await conversation.Subject.Endpoint.ShutDownAsync(cancellationToken)
                ?? throw new NotApplicableException("The server was not started by the kit, which cannot ask it to shut down");
        }

        process.Terminate();
        return await process.Exited.WaitAsync(cancellationToken);
    }

    /// <summary>What the server wrote before its end may still be on its way.</summary>
    private async Task ArriveAsync(Subscription subscription)
    {
        var client = await conversation.ProbeAsync();
        var ended = await subscription.Opening is { Status: not null } stream ? stream.Ended : client.Ended;
        try
        {
            await ended.WaitAsync(conversation.Subject.Waits.Reply, conversation.Subject.Time, conversation.Stopped);
        }
        catch (TimeoutException)
        {
            conversation.Note("The connection outlived the server; what came within the reply window was judged.");
        }
    }
}
