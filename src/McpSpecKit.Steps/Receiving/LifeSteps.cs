using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Looking;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Receiving;

/// <summary>That the server lives on, so that its silence says something.</summary>
[Binding]
public sealed class LifeSteps(ServerConversation conversation)
{
    /// <summary>
    /// Afterwards the server "answers a plain request" with a result, or "reacts to" one in whatever way; it "answers a plain request of each
    /// client" that the scenario has connected; it "answers a ping after the handshake", which the client completes for that; it "completes a
    /// handshake" on the connection of the scenario, or "with a new client": where each client has a process of its own, nothing is left to show
    /// by that.
    /// </summary>
    [Then("the server still {life}")]
    [Looks(Touch.Asks)]
    public Task ThenTheServerStillLives(Life life) => life switch
    {
        Life.Answers => AnswersAsync(),
        Life.AnswersEachClient => AnswersEachClientAsync(),
        Life.AnswersAfterTheHandshake => AnswersAfterTheHandshakeAsync(),
        Life.ShakesHands => ShakesHandsAsync(),
        Life.ShakesHandsWithAnother => ShakesHandsWithAnotherAsync(),
        _ => ReactsAsync(),
    };

    private async Task AnswersAsync()
    {
        var reply = await conversation.AskForLifeAsync();
        if (reply is not Reply.Success) throw new ClauseBrokenException("a result of a plain request afterwards", reply.Describe());
    }

    private async Task ReactsAsync()
    {
        var reply = await conversation.AskForLifeAsync();
        if (!reply.ShowsLife) throw new ClauseBrokenException("an answer to a plain request afterwards", reply.Describe());
    }

    private async Task AnswersEachClientAsync()
    {
        await conversation.SettleAsync();
        var own = await conversation.ProbeAsync();
        foreach (var other in conversation.Probes.Where(probe => probe != own))
        {
            var reply = await other.SettleAsync(conversation.Stopped);
            if (reply is not Reply.Success) throw new ClauseBrokenException("an answer to the other client's ping", reply.Describe());
        }
    }

    private async Task AnswersAfterTheHandshakeAsync()
    {
        if (conversation.Reply is not Reply.Success) throw new PreconditionException($"There was no handshake: came {conversation.Reply.Describe()}");
        var client = await conversation.ProbeAsync();
        await client.InitializedAsync(conversation.Stopped);
        var pinged = await client.SettleAsync(conversation.Stopped);
        if (pinged is not Reply.Success) throw new PreconditionException($"After the handshake, the ping went astray: {pinged.Describe()}");
    }

    private async Task ShakesHandsAsync()
    {
        var client = await conversation.ProbeAsync();
        var reply = await client.InitializeAsync(conversation.Revision.Name, Headers.None, conversation.Stopped);
        if (reply is not Reply.Success) throw new PreconditionException($"The server completed no handshake afterwards: to initialize came {reply.Describe()}");
    }

    private async Task ShakesHandsWithAnotherAsync()
    {
        if ((await conversation.ProbeAsync()).Process is not null) return;
        var client = await conversation.ConnectAsync(ClientProfile.Bare);
        var reply = await client.InitializeAsync(conversation.Revision.Name, Headers.None, conversation.Stopped);
        if (reply is not Reply.Success) throw new ClauseBrokenException("a handshake with a client that comes afterwards", reply.Describe());
    }
}
