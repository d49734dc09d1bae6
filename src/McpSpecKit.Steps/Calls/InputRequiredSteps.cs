using McpSpecKit.Adapters;
using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;

namespace McpSpecKit.Steps.Calls;

/// <summary>The page basic/patterns/mrtr of 2026-07-28: results that ask for input, and calls that come again with it.</summary>
[Binding]
public sealed class InputRequiredSteps(ServerConversation conversation, ToolCall call, InputRound round)
{
    /// <summary>
    /// The survey found a tool that does this, the client has declared every capability and called it, and the server has asked for input;
    /// else the scenario does not concern it.
    /// </summary>
    [Given("a call of its tool for {role} that is answered with questions")]
    public Task GivenACallThatAsks(ToolRole role)
    {
        call.Choose(role);
        conversation.Profile = ClientProfile.Everything(conversation.Revision);
        return round.OpenAsync();
    }

    /// <summary>
    /// The client sends the call again, with the state as it came, and with an answer to every question, with one that nobody asked for beside
    /// them, with none at all, or with text where the map of the answers or each answer belongs. Another state has another last character;
    /// without a state that does not concern the server.
    /// </summary>
    [When("the client comes again with {answers}")]
    public Task WhenTheClientComesAgain(InputAnswers answers) => round.ComeAgainAsync(answers);
}
