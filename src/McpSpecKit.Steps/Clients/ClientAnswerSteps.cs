using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Clients;

/// <summary>How a client answers what its server asks; see the page basic/index, section "Responses".</summary>
[Binding]
public sealed class ClientAnswerSteps(ClientConversation conversation, ClientTraffic traffic)
{
    private IReadOnlyList<JsonRpcRequest> Asked => [.. conversation.Log.Entries.OfType<ClientEntry.Pushed>().Select(pushed => pushed.Message).OfType<JsonRpcRequest>()];

    /// <summary>Every response has the id of a request of the server.</summary>
    [Then("each response from the client has the id of its request")]
    public Task ThenEachResponseHasItsId() => DemandAsync(
        response => response switch
        {
            JsonRpcResult result => Asked.Any(request => request.Id == result.Id),
            JsonRpcError { Id: { } id } => Asked.Any(request => request.Id == id),
            _ => false,
        },
        "responses with the ids of requests");

    /// <summary>Every response has a member result or a member error.</summary>
    [Then("each response from the client has a result or an error")]
    public Task ThenEachResponseHasOne() => DemandAsync(response => Has(response, "result") || Has(response, "error"), "responses with a result or an error");

    /// <summary>No response has a member result and a member error.</summary>
    [Then("each response from the client has no result beside an error")]
    public Task ThenNoResponseHasBoth() => DemandAsync(response => !(Has(response, "result") && Has(response, "error")), "responses with one of result and error");

    /// <summary>Every error has a member code and a string message. The server sent a request of an unknown method; a client that answers it with a result is not concerned.</summary>
    [Then("each error from the client has a code and a message")]
    public Task ThenEachErrorIsWhole() => DemandOfErrorsAsync(
        error => ServerAnswer.Member(error, "code") is not null && ServerAnswer.Text(error, "message") is not null, "errors with a code and a message");

    /// <summary>The code of every error is a whole number.</summary>
    [Then("each error from the client has an integer for its code")]
    public Task ThenEachCodeIsAnInteger() => DemandOfErrorsAsync(
        error => ServerAnswer.Member(error, "code") is not { } code || (code.ValueKind is JsonValueKind.Number && code.TryGetInt64(out _)),
        "a whole number for the code");

    /// <summary>To every ping of the server came a result without members but _meta.</summary>
    [Then("each ping from the server is answered with an empty result")]
    public async Task ThenEachPingIsAnswered()
    {
        await AwaitAnswersAsync();
        conversation.Require(Asked.Count > 0, "The client did not list the tools, on whose way the server pings");
        foreach (var ping in Asked)
        {
            var answer = traffic.Responses.FirstOrDefault(response => response is JsonRpcResult result && result.Id == ping.Id);
            conversation.Require(answer is not null || !conversation.HasLeft || HadItsTime, "The client has done its work and left, before or while the server asked it");
            if (answer is not JsonRpcResult { Result: var value }) throw new ClauseBrokenException($"an empty result for the ping {ping.Id}", "no result");
            if (value.EnumerateObject().Any(member => member.Name != "_meta")) throw new ClauseBrokenException("an empty result", $"{answer}");
        }
    }

    /// <summary>The server held its answer back for as long as an answer may take, and the client was there to take it.</summary>
    private bool HadItsTime => conversation.Log.Entries.SkipWhile(entry => entry is not ClientEntry.Pushed).Any(entry => entry is ClientEntry.Answered { Request.Method: Method.ListTools });

    private Task AwaitAnswersAsync() => conversation.AwaitAsync(() => traffic.Responses.Count >= Asked.Count);

    private static bool Has(JsonRpcMessage response, string name) => response.Raw.TryGetProperty(name, out _);

    private async Task DemandAsync(Predicate<JsonRpcMessage> holds, string expected)
    {
        await AwaitAnswersAsync();
        conversation.Require(Asked.Count > 0, "The client did not list the tools, on whose way the server asks it");
        conversation.Demand("response", traffic.Responses, holds, expected);
    }

    private async Task DemandOfErrorsAsync(Predicate<JsonElement> holds, string expected)
    {
        await AwaitAnswersAsync();
        conversation.Require(Asked.Count > 0, "The client did not list the tools, on whose way the server asks it");
        conversation.Demand(
            "error",
            [.. traffic.Responses.Select(response => ServerAnswer.Member(response.Raw, "error")).OfType<JsonElement>()],
            holds,
            expected);
    }
}
