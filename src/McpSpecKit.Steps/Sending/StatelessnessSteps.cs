using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;

namespace McpSpecKit.Steps.Sending;

/// <summary>No request depends on one before it; see 2026-07-28, page basic/index, section "Statelessness".</summary>
[Binding]
public sealed class StatelessnessSteps(ServerConversation conversation)
{
    private static readonly string[] Conversations = ["harbour", "orchard", "lighthouse"];

    /// <summary>Requests that introduce three clients go out on one connection without waiting for each other, under ids that are in no order.</summary>
    [When("the client sends requests of three conversations at once")]
    public async Task WhenConversationsAreInterleaved()
    {
        var client = await conversation.ProbeAsync();
        List<Draft> drafts = [];
        foreach (var name in Conversations)
        {
            foreach (var turn in (string[])["two", "one"])
            {
                var draft = client.PlainRequest().Under(RequestId.Of($"{name}-{turn}"));
                draft.Metadata[MetaKey.ClientInfo]!["name"] = name;
                drafts.Add(draft);
            }
        }

        conversation.Replies = await Task.WhenAll(drafts.Select(draft => client.SendAsync(draft, conversation.Stopped)));
    }
}
