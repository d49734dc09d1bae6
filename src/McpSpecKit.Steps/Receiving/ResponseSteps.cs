using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Ledgers;

namespace McpSpecKit.Steps.Receiving;

/// <summary>The page basic/index, section "Responses".</summary>
[Binding]
public sealed class ResponseSteps(ServerConversation conversation, ServerTraffic traffic, MessageExamination examination)
{
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
