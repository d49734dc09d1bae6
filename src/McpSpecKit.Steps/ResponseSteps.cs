using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;

namespace McpSpecKit.Steps;

/// <summary>The page basic/index, section "Responses".</summary>
[Binding]
public sealed class ResponseSteps(ServerConversation conversation, ServerTraffic traffic, MessageExamination examination)
{
    private static readonly string[] CoreTypes = ["complete", "input_required"];

    /// <summary>The client sends a request that succeeds and one that fails, and waits for both answers.</summary>
    [When("the client sends a plain request and one for an unknown method")]
    public async Task WhenTheClientSendsBoth()
    {
        var client = await conversation.ProbeAsync();
        await conversation.SendAsync(client.PlainRequest());
        await conversation.SendAsync(client.Draft(UnknownMethods.Request));
    }

    /// <summary>Whatever came without a method has a member result or a member error.</summary>
    [Then("each response from the server has a result or an error")]
    public void ThenEachResponseHasOne() => traffic.Demand(
        "response",
        traffic.Responses,
        response => ServerTraffic.Has(response, "result") || ServerTraffic.Has(response, "error"),
        "responses with a result or an error");

    /// <summary>No response has both members, be one of them null.</summary>
    [Then("each response from the server has no result beside an error")]
    public void ThenNoResponseHasBoth() => traffic.Demand(
        "response",
        traffic.Responses,
        response => !(ServerTraffic.Has(response, "result") && ServerTraffic.Has(response, "error")),
        "responses with a result or an error, and not both");

    /// <summary>Each error is an object with a code and with a message that is text; whether the code is an integer is told by a requirement of its own.</summary>
    [Then("each error from the server has a code and a message")]
    public void ThenEachErrorHasACodeAndAMessage() => traffic.Demand(
        "error",
        traffic.Errors,
        error => ServerTraffic.Has(error, "code") && ServerAnswer.Text(error, "message") is not null,
        "errors with a code and a message");

    /// <summary>The code of each error that has one is a number without a fraction.</summary>
    [Then("each error from the server has an integer for its code")]
    public void ThenEachCodeIsAnInteger() => traffic.Demand(
        "error",
        traffic.Errors,
        error => ServerAnswer.Member(error, "code") is not { } code || IsInteger(code),
        "errors with an integer as their code");

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

    /// <summary>The type of each result that names one is complete or input_required, since the client names no extension.</summary>
    [Then("each result from the server has a type of the core")]
    public void ThenEachTypeIsOfTheCore() => traffic.Demand(
        "result",
        traffic.Results,
        result => ServerAnswer.Text(result, "resultType") is not { } type || CoreTypes.Contains(type),
        "results of the types complete and input_required");

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

    private static bool IsInteger(JsonElement code) =>
        code.ValueKind is JsonValueKind.Number && code.TryGetDecimal(out var number) && decimal.IsInteger(number);

    private static string Listed(IEnumerable<string> names, string none) => string.Join(", ", names) is { Length: > 0 } list ? list : none;
}
