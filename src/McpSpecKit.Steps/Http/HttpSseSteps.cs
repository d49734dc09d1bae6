using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Http;

/// <summary>The page basic/transports of 2024-11-05, section "HTTP with SSE".</summary>
[Binding]
public sealed class HttpSseSteps(ServerConversation conversation)
{
    /// <summary>
    /// An event of type endpoint comes within the reply window; its data is a URI, relative or absolute. Whether another event came before
    /// it is noted.
    /// </summary>
    [Then("an endpoint event holds an address")]
    public async Task ThenAnEndpointEventHoldsAnAddress()
    {
        var stream = conversation.RequireResponse();
        if (!IsEventStream(stream)) throw new PreconditionException($"The server opened no event stream: it answered with {ResponseRule.Describe(stream)}");
        var channel = ChannelOf(await conversation.ProbeAsync());
        var failure = await FailureOfAsync(channel);
        if (channel.NamedAddress is not { } address)
            throw new ClauseBrokenException($"an event «{HttpSseChannel.EndpointEvent}»", failure ?? "no event");
        if (!MessageEndpoint.IsAddress(address)) throw new ClauseBrokenException("a URI in the endpoint event", $"«{address}»");
        conversation.Note($"The address for messages is {address}");
        if (channel.FirstEvent is { Type: not HttpSseChannel.EndpointEvent } first) conversation.Note($"Before it came an event «{first.Type}».");
    }

    private async Task<string?> FailureOfAsync(HttpSseChannel channel)
    {
        try
        {
            await channel.EndpointAsync(conversation.Stopped);
            return null;
        }
        catch (ConnectionLostException exception)
        {
            return exception.Message;
        }
    }

    private static HttpSseChannel ChannelOf(ServerProbe client) => client.Channel as HttpSseChannel
        ?? throw new NotApplicableException("The adapter has a transport of its own in the place of HTTP+SSE.");

    private static bool IsEventStream(Delivery delivery) => new ResponseRule("an event stream").IsMetBy(delivery);
}
