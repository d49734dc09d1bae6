using System.Text.Json.Nodes;
using McpSpecKit.Adapters;
using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps;

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

    /// <summary>The client sends the call again with an answer to every question, and with one that nobody asked for.</summary>
    [When("the client comes again with every answer and one more")]
    public Task WhenTheClientSaysMore()
    {
        var answers = round.Answers();
        answers["mcp-spec-kit-unasked"] = answers.First().Value!.DeepClone();
        return round.ComeAgainAsync(answers, round.State, isWrong: false);
    }

    /// <summary>The client sends the call again without any of the answers, and with the state, if any came.</summary>
    [When("the client comes again with no answers")]
    public Task WhenTheClientSaysNothing() => round.ComeAgainAsync(new JsonObject(), round.State, isWrong: false);

    /// <summary>The client sends the call again, and text stands where the map of the answers belongs.</summary>
    [When("the client comes again with a text instead of answers")]
    public Task WhenTheAnswersAreText() => round.ComeAgainAsync("yes", round.State, isWrong: true);

    /// <summary>The client sends the call again, and text stands where each answer belongs.</summary>
    [When("the client comes again with a text for each answer")]
    public Task WhenEachAnswerIsText()
    {
        var answers = new JsonObject();
        foreach (var (key, _) in round.Answers()) answers[key] = "yes";
        return round.ComeAgainAsync(answers, round.State, isWrong: true);
    }

    /// <summary>The client sends the call again with every answer and with a state of which the last character is another one. Without a state the scenario does not concern the server.</summary>
    [When("the client comes again with every answer and a changed state")]
    public Task WhenTheStateIsChanged()
    {
        var state = round.State is { Length: > 0 } given ? given : throw new NotApplicableException("The server has sent no state");
        return round.ComeAgainAsync(round.Answers(), state[..^1] + (state[^1] == 'A' ? 'B' : 'A'), isWrong: false);
    }

    /// <summary>The answer to the request is an error, or asks for input once more: what came with the request was not taken.</summary>
    [Then("the server refuses the call or asks again")]
    public void ThenNothingIsTaken()
    {
        if (conversation.Reply is Reply.Success { Message.Result: var result } && !InputRound.AsksForInput(result))
            throw new ClauseBrokenException("an error, or the question once more", conversation.Reply.Describe());
        if (!conversation.Reply.ShowsLife) throw new ClauseBrokenException("an answer", conversation.Reply.Describe());
    }
}
