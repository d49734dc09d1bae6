using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps;

/// <summary>The page basic/transports/streamable-http of 2026-07-28, section "Receiving Messages": what the head of a stream says.</summary>
[Binding]
public sealed class EventStreamHeaderSteps(ServerConversation conversation, Subscriptions subscriptions)
{
    /// <summary>Each response of the scenario that is an event stream has the header with this value. At least one response is.</summary>
    [Then("each event stream from the server carries the header {word} as {word}")]
    public async Task ThenEachStreamCarries(string header, string value)
    {
        var opened = await Task.WhenAll(subscriptions.All.Select(subscription => subscription.Opening));
        Delivery[] streams = [.. opened.Append(conversation.Response).OfType<Delivery>().Where(delivery => delivery.Stream is not null)];
        if (streams.Length == 0) throw new NotApplicableException("The server has answered without an event stream");
        foreach (var stream in streams)
        {
            if (stream.Headers[header]?.Trim() != value)
                throw new ClauseBrokenException($"{header}: {value} on {stream.Lane}", stream.Headers[header] is { } other ? $"«{other}»" : "no such header");
        }
    }
}
