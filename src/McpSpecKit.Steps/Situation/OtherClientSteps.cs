using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Situation;

/// <summary>Another client of the same server, beside the one of the scenario.</summary>
[Binding]
public sealed class OtherClientSteps(ServerConversation conversation, OtherClient other, Sessions.SessionEnd end)
{
    /// <summary>
    /// Another client is connected and has "opened the event stream" of HTTP+SSE, or "opened and ended a session" with DELETE, which the server
    /// took; it has "agreed on another version" that the server speaks, was served, and stays; or it has "completed a legacy handshake": over stdio
    /// in the same process.
    /// </summary>
    [Given("another client has {done}")]
    public async Task GivenAnotherClient(string done)
    {
        switch (done)
        {
            case "opened the event stream":
                await other.OpenStreamAsync();
                break;
            case "opened and ended a session":
                await other.OpenSessionAsync();
                await other.Probe.InitializedAsync(conversation.Stopped);
                Sessions.SessionEnd.RequireEnded(await end.EndAsync(other.Probe));
                break;
            case "agreed on another version":
                await other.AgreeOnAnotherVersionAsync();
                break;
            default:
                await other.ShakeHandsAsync();
                break;
        }
    }

    /// <summary>The client of the scenario and the other one do so together.</summary>
    [When("both clients {joint}")]
    public Task WhenBothAct(JointDeed deed) => deed.Words is JointDeed.Initialize ? InitializeBothAsync() : TakeTurnsAsync();

    private async Task InitializeBothAsync()
    {
        ServerProbe[] clients = [other.Probe, await conversation.ProbeAsync()];
        await Task.WhenAll(clients.Select(LearnAddressAsync));
        conversation.Replies = await Task.WhenAll(clients.Select(client => client.InitializeAsync(conversation.Revision.Name, Headers.None, conversation.Stopped)));
    }

    private async Task TakeTurnsAsync()
    {
        var modern = await conversation.ProbeAsync();
        await conversation.SendAsync(modern.PlainRequest());
        await other.PingAsync();
        if (conversation.Reply is Reply.Success) await conversation.SendAsync(modern.PlainRequest());
    }

    /// <summary>Without an address nothing can be posted, and nothing is said about posting.</summary>
    private async Task LearnAddressAsync(ServerProbe client)
    {
        await client.OpenStreamAsync(Headers.None, conversation.Stopped);
        if (client.Channel is HttpSseChannel channel) await channel.EndpointAsync(conversation.Stopped);
    }
}
