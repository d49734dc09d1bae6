using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps;

/// <summary>What the latest HTTP response says beside its message.</summary>
[Binding]
public sealed class HttpResponseSteps(ServerConversation conversation)
{
    /// <summary>The response has just this status.</summary>
    [Then("the HTTP status is {int}")]
    public void ThenTheStatusIs(int expected) => Expect($"HTTP status {expected}", status => status == expected);

    /// <summary>The status is one of 400 to 599.</summary>
    [Then("the HTTP status is an error")]
    public void ThenTheStatusIsAnError() => Expect("an HTTP status of 400 to 599", status => status is >= 400 and < 600);

    /// <summary>The status is one of 200 to 299.</summary>
    [Then("the HTTP status is a success")]
    public void ThenTheStatusIsASuccess() => Expect("an HTTP status of 200 to 299", status => status is >= 200 and < 300);

    private void Expect(string what, Predicate<int?> holds)
    {
        if (conversation.Unanswered is { } silence) throw new ClauseBrokenException(what, silence);
        var status = conversation.RequireResponse().Status;
        if (!holds(status)) throw new ClauseBrokenException(what, $"HTTP status {status}");
    }
}
