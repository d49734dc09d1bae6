using McpSpecKit.Steps.Conversations;

namespace McpSpecKit.Steps.Sending;

/// <summary>What the client asks of every server alike.</summary>
[Binding]
public sealed class ListingSteps(ServerConversation conversation, Declarations declared)
{
    /// <summary>
    /// For each of tools, prompts and resources that the server declares, in the handshake or to server/discover, the client asks for the
    /// list: "whatever the server declares", and with ", templates too" for the templates of its resources, of which it may know nothing.
    /// </summary>
    [When("the client lists {lists}")]
    public async Task WhenTheClientLists(Lists lists)
    {
        var client = await conversation.ProbeAsync();
        foreach (var (capability, method) in lists.All)
        {
            if (!await declared.IncludeAsync(capability)) continue;
            conversation.Reply = await client.RequestAsync(method, parameters: null, conversation.Stopped);
        }
    }
}
