using McpSpecKit.Probes;
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

    /// <summary>Records the members of the result.</summary>
    [Then("the report notes which members the result has")]
    public void ThenTheMembersAreNoted() => conversation.Note(conversation.Reply is Reply.Success { Message.Result: var result }
        ? $"The result has {Listed(result.EnumerateObject().Select(member => member.Name), "no members")}."
        : $"There was no result: came {conversation.Reply.Describe()}.");

    /// <summary>Records the data of the error.</summary>
    [Then("the report notes whether the error carries data")]
    public void ThenTheDataAreNoted() => conversation.Note(conversation.Reply is Reply.Failure { Message: var error }
        ? error.Data is { } data ? $"The error carries the data {data.GetRawText()}." : "The error carries no data."
        : $"There was no error: came {conversation.Reply.Describe()}.");

    /// <summary>Records every resultType that came.</summary>
    [Then("the report notes which types of results came")]
    public void ThenTheTypesAreNoted()
    {
        var types = traffic.Results.Select(result => ServerAnswer.Text(result, "resultType") ?? "(none)").Distinct();
        conversation.Note($"Types of results: {Listed(types, "no result came")}.");
    }

    private static string Listed(IEnumerable<string> names, string none) => string.Join(", ", names) is { Length: > 0 } list ? list : none;
}
