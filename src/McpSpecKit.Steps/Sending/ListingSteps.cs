using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;

namespace McpSpecKit.Steps.Sending;

/// <summary>What the client asks of every server alike.</summary>
[Binding]
public sealed class ListingSteps(ServerConversation conversation, Declarations declared)
{
    private static readonly (string Capability, string Method)[] Lists =
        [("tools", Method.ListTools), ("prompts", Method.ListPrompts), ("resources", Method.ListResources)];

    /// <summary>For each of tools, prompts and resources that the server declares, in the handshake or to server/discover, the client asks for the list.</summary>
    [When("the client lists whatever the server declares")]
    public async Task WhenTheClientLists()
    {
        var client = await conversation.ProbeAsync();
        foreach (var (capability, method) in Lists)
        {
            if (!await declared.IncludeAsync(capability)) continue;
            conversation.Reply = await client.RequestAsync(method, parameters: null, conversation.Stopped);
        }
    }
}
