using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Receiving;

/// <summary>The page basic/index, section "Messages": what every message is, and notifications.</summary>
[Binding]
public sealed class EnvelopeSteps(ServerConversation conversation, ServerTraffic traffic)
{
    /// <summary>
    /// Until a later plain request is answered, no response came that answers no request. Over HTTP, the refusal of the notification may
    /// say why.
    /// </summary>
    [Then("the server sends no response to it")]
    public async Task ThenTheServerSendsNoResponse()
    {
        await conversation.SettleAsync();
        var reasons = conversation.Response is { Accepted: false } refusal ? refusal.Body : [];
        if (traffic.Unasked.FirstOrDefault(response => !reasons.Contains(response, ReferenceEqualityComparer.Instance)) is { } response)
            throw new ClauseBrokenException("no response to a notification", $"{response}");
    }
}
