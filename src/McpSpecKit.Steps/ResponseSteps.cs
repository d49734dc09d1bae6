using McpSpecKit.Steps.Conversations;

namespace McpSpecKit.Steps;

/// <summary>The page basic/index, section "Responses".</summary>
[Binding]
public sealed class ResponseSteps(ServerConversation conversation, ServerTraffic traffic, MessageExamination examination)
{
    /// <summary>The client sends a request that succeeds and one that fails, and waits for both answers.</summary>
    [When("the client sends a plain request and one for an unknown method")]
    public async Task WhenTheClientSendsBoth()
    {
        var client = await conversation.ProbeAsync();
        await conversation.SendAsync(client.PlainRequest());
        await conversation.SendAsync(client.Draft(UnknownMethods.Request));
    }

    /// <summary>
    /// Each result has a member resultType that is text; so has each result that came in another scenario of the run, before this one, to a
    /// request that names the revision itself.
    /// </summary>
    [Then("each result from the server has a resultType")]
    public void ThenEachResultHasAType()
    {
        if (traffic.Results.Count == 0) throw traffic.Nothing("result");
        examination.Examine();
        examination.DemandNone(examination.Ledger.UntypedResultsIn(conversation.Revision), "results with a resultType");
    }
}
