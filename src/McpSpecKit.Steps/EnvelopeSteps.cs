using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps;

/// <summary>The page basic/index, section "Messages": what every message is, and notifications.</summary>
[Binding]
public sealed class EnvelopeSteps(ServerConversation conversation, ServerTraffic traffic)
{
    private Delivery? told;

    /// <summary>The client sends a request whose method no revision defines.</summary>
    [When("the client sends a request for an unknown method")]
    public async Task WhenTheClientAsksForTheUnknown() =>
        await conversation.SendAsync((await conversation.ProbeAsync()).Draft(UnknownMethods.Request));

    /// <summary>The client sends a plain request and gets its answer; then it sends the cancellation of that request.</summary>
    [When("the client sends a harmless notification")]
    public async Task WhenTheClientSendsAHarmlessNotification()
    {
        var client = await conversation.ProbeAsync();
        var answered = client.PlainRequest();
        await conversation.SendAsync(answered);
        await TellAsync(client.NotifyAsync(
            Method.Cancelled,
            CanonicalMessages.CancelledParameters(conversation.Revision, answered.Id!.Value),
            conversation.Stopped));
    }

    /// <summary>The client sends a notification whose method no revision defines.</summary>
    [When("the client sends a notification of an unknown method")]
    public async Task WhenTheClientSendsAnUnknownNotification() => await TellAsync(
        (await conversation.ProbeAsync()).NotifyAsync(UnknownMethods.Notification, parameters: null, conversation.Stopped));

    /// <summary>The plain request goes out without an id: by JSON-RPC it is a notification.</summary>
    [When("the client sends a plain request without its id")]
    public async Task WhenTheClientLeavesTheIdOut()
    {
        var client = await conversation.ProbeAsync();
        await TellAsync(client.BeginAsync(client.PlainRequest().Wrongly(message => message.Remove("id")), conversation.Stopped));
    }

    /// <summary>
    /// Until a later plain request is answered, no response came that answers no request. Over HTTP, the refusal of the notification may
    /// say why.
    /// </summary>
    [Then("the server sends no response to it")]
    public async Task ThenTheServerSendsNoResponse()
    {
        await conversation.SettleAsync();
        var reasons = told is { Accepted: false } ? told.Body : [];
        if (traffic.Unasked.FirstOrDefault(response => !reasons.Contains(response, ReferenceEqualityComparer.Instance)) is { } response)
            throw new ClauseBrokenException("no response to a notification", $"{response}");
    }

    private async Task TellAsync(Task<Delivery> sending)
    {
        try
        {
            told = await sending;
        }
        catch (ConnectionLostException exception)
        {
            throw new PreconditionException($"The notification could not be delivered: {exception.Message}");
        }
    }
}
