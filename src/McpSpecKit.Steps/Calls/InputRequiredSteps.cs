using McpSpecKit.Steps.Conversations.Calls;

namespace McpSpecKit.Steps.Calls;

/// <summary>The page basic/patterns/mrtr of 2026-07-28: results that ask for input, and calls that come again with it.</summary>
[Binding]
public sealed class InputRequiredSteps(InputRound round)
{
    /// <summary>
    /// The client sends the call again, with the state as it came, and with an answer to every question, with one that nobody asked for beside
    /// them, with none at all, or with text where the map of the answers or each answer belongs. Another state has another last character;
    /// without a state that does not concern the server.
    /// </summary>
    [When("the client retries the call with {answers}")]
    public Task WhenTheClientComesAgain(InputAnswers answers) => round.ComeAgainAsync(answers);
}
