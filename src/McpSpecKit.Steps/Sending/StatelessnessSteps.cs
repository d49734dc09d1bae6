using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Sending;

/// <summary>No request depends on one before it; see 2026-07-28, page basic/index, section "Statelessness".</summary>
[Binding]
public sealed class StatelessnessSteps(ServerConversation conversation, Declarations declared)
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

    /// <summary>The client lists the tools on its connection, and then on a second one.</summary>
    [When("the client asks over another connection for what it has listed")]
    public async Task WhenAnotherConnectionIsUsed()
    {
        RequireTools();
        var other = await conversation.ConnectAsync(conversation.Profile);
        var client = await conversation.ProbeAsync();
        await conversation.SendAsync(client.Draft(Method.ListTools));
        if (conversation.Reply is not Reply.Success)
            throw new PreconditionException($"The tools were not listed on the first connection: came {conversation.Reply.Describe()}");
        conversation.Replies = [conversation.Reply, await other.RequestAsync(Method.ListTools, parameters: null, conversation.Stopped)];
        conversation.Reply = conversation.Replies[1];
    }

    /// <summary>Both connections brought a result, with tools of the same names.</summary>
    [Then("the server answers with the same tools")]
    public void ThenTheToolsAreTheSame()
    {
        if (conversation.Replies.FirstOrDefault(reply => reply is not Reply.Success) is { } other) throw new ClauseBrokenException("a result of each request", other.Describe());
        var (first, second) = (Names(conversation.Replies[0]), Names(conversation.Replies[1]));
        if (!first.SequenceEqual(second)) throw new ClauseBrokenException($"the tools {string.Join(", ", first)}", $"the tools {string.Join(", ", second)}");
    }

    private static IEnumerable<string> Names(Reply reply) =>
        ServerAnswer.Tools(((Reply.Success)reply).Message.Result).Keys.Order(StringComparer.Ordinal);

    private void RequireTools()
    {
        if (!declared.WereSurveyed("tools"))
            throw new NotApplicableException("The server declares no tools");
    }
}
