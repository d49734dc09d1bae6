using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations.Traffic;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations.Clients.Duties;

/// <summary>Progress that a client asks for, and progress that it tells of; see the page basic/utilities/progress.</summary>
public sealed class ClientProgress(ClientConversation conversation, ClientTraffic traffic)
{
    private IReadOnlyList<(JsonRpcRequest Request, JsonElement Token)> Tokens =>
    [
        .. traffic.Requests
            .Select(request => (request, Token: ProgressToken.Element(request.Params)))
            .Where(pair => pair.Token is not null)
            .Select(pair => (pair.request, pair.Token!.Value)),
    ];

    /// <summary>No two requests that are open at once have the same token. A client that asks for no progress is not concerned.</summary>
    [Rule("each progress token of the client belongs to one open request")]
    public void EachTokenIsUnique()
    {
        var tokens = AskedFor();
        conversation.Require(tokens.Count > 1, "The client has asked for progress of one call only");
        if (tokens.GroupBy(pair => pair.Token.GetRawText(), StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } shared)
            throw new ClauseBrokenException("a token for each request", $"{shared.Key} for {shared.Count()} requests");
    }

    /// <summary>Every report says more than the one before it. A client that tells of no progress is not concerned.</summary>
    [Rule("each progress notification of the client goes beyond the one before it")]
    public async Task ProgressGrows()
    {
        var before = double.NegativeInfinity;
        foreach (var report in await ToldAsync())
        {
            if (ServerAnswer.Member(report.Params, "progress") is not { ValueKind: JsonValueKind.Number } progress || progress.GetDouble() <= before)
                throw new ClauseBrokenException($"progress beyond {before}", $"{report}");
            before = progress.GetDouble();
        }
    }

    /// <summary>Every report has the token of the server's request. A client that tells of no progress is not concerned.</summary>
    [Rule("each progress notification of the client has a token that the server gave")]
    public async Task EachTokenIsTheServers() => conversation.Demand(
        "progress notification", await ToldAsync(), report => ProgressToken.Of(report) is { } token && Given.Contains(token), "a token that the server gave");

    /// <summary>Once the client has answered the server's request, no report of it came. A client that tells of no progress is not concerned.</summary>
    [Rule("no progress notification of the client follows the answer to its request")]
    public async Task NoProgressFollows()
    {
        await ToldAsync();
        var late = traffic.Messages.SkipWhile(said => said.Message is not (JsonRpcResult or JsonRpcError)).FirstOrDefault(said => said.Message is JsonRpcNotification { Method: Method.Progress });
        if (late is not null) throw new ClauseBrokenException("no progress after the answer", $"{late.Message}");
    }

    private IReadOnlyList<string?> Given =>
        [.. conversation.Log.Entries.OfType<ClientEntry.Pushed>().Select(pushed => ProgressToken.In(ServerAnswer.Member(pushed.Message.Raw, "params")))];

    private async Task<IReadOnlyList<JsonRpcNotification>> ToldAsync()
    {
        conversation.Require(conversation.Log.Entries.Any(entry => entry is ClientEntry.Pushed), "The client did not list the tools, on whose way the server asks it");
        if (traffic.Responses.Count == 0)
        {
            // The client may still be at it, although it has its list.
            await conversation.AwaitAsync(() => traffic.Responses.Count > 0);
            await conversation.RestAsync();
        }

        var told = traffic.NotificationsOf(Method.Progress);
        return told.Count > 0 ? told : throw new NotApplicableException("The client tells of no progress");
    }

    private IReadOnlyList<(JsonRpcRequest Request, JsonElement Token)> AskedFor()
    {
        conversation.Require(conversation.Log.RequestsFor(Method.CallTool).Count > 0, "The client has called no tool");
        return Tokens is { Count: > 0 } tokens ? tokens : throw new NotApplicableException("The client asks for no progress");
    }
}
