using McpSpecKit.Probes.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations.Clients.Duties;

/// <summary>How a client answers what its server asks; see the page basic/index, section "Responses".</summary>
public sealed class ClientAnswers(ClientConversation conversation, ClientTraffic traffic)
{
    private IReadOnlyList<JsonRpcRequest> Asked => [.. conversation.Log.Entries.OfType<ClientEntry.Pushed>().Select(pushed => pushed.Message).OfType<JsonRpcRequest>()];

    /// <summary>Every response has the id of a request of the server.</summary>
    [Rule("each response of the client has the id of its request")]
    public Task EachResponseHasItsId() => DemandAsync(
        response => response switch
        {
            JsonRpcResult result => Asked.Any(request => request.Id == result.Id),
            JsonRpcError { Id: { } id } => Asked.Any(request => request.Id == id),
            _ => false,
        },
        "responses with the ids of requests");

    /// <summary>To every ping of the server came a result without members but _meta.</summary>
    [Rule("each ping of the server is answered with an empty result")]
    public async Task EachPingIsAnswered()
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

    private async Task DemandAsync(Predicate<JsonRpcMessage> holds, string expected)
    {
        await AwaitAnswersAsync();
        conversation.Require(Asked.Count > 0, "The client did not list the tools, on whose way the server asks it");
        conversation.Demand("response", traffic.Responses, holds, expected);
    }
}
