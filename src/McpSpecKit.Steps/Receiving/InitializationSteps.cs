using McpSpecKit.Steps.Conversations;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Receiving;

/// <summary>The page basic/lifecycle, section "Initialization".</summary>
[Binding]
public sealed class InitializationSteps(ServerConversation conversation)
{
    /// <summary>The client offers the revision of the scenario. Where the server has a stream for messages of its own, the client listens to it.</summary>
    [When("the client initializes")]
    public async Task WhenTheClientInitializes()
    {
        await conversation.OfferAsync(conversation.Revision.Name, Headers.None);
        if (conversation.Handshake is null) return;
        var client = await conversation.ProbeAsync();
        await client.OpenStreamAsync(Headers.None, conversation.Stopped);
    }
}
