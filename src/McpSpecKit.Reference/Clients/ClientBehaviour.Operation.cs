using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Clients;

/// <content>Work: tools, and what the client gives up.</content>
public partial class ClientBehaviour
{
    private const string Tools = "tools";
    private long tokens;

    /// <summary>The names of the server's tools, page by page (page <c>server/tools</c>, section "Listing Tools").</summary>
    public virtual async Task<IReadOnlyList<string>> ListToolsAsync(ReferenceClient client, CancellationToken cancellationToken)
    {
        if (!MayAsk(client, Tools)) return [];
        List<string> names = [];
        string? cursor = null;
        do
        {
            var page = await WorkAsync(client, Method.ListTools, () => cursor is null ? null : new JsonObject { ["cursor"] = cursor }, cancellationToken);
            names.AddRange((page["tools"] as JsonArray ?? []).OfType<JsonObject>().Where(tool => TakesTool(client, tool)).Select(tool => tool.Text("name")).OfType<string>());
            cursor = page.Text("nextCursor");
        }
        while (cursor is not null);
        return names;
    }

    /// <summary>Calls a tool (page <c>server/tools</c>, section "Calling Tools").</summary>
    public virtual async Task<JsonObject> CallToolAsync(
        ReferenceClient client, string? tool, JsonObject arguments, bool asksForProgress, CancellationToken cancellationToken)
    {
        var name = tool ?? (await ListToolsAsync(client, cancellationToken) is [var first, ..] ? first : null)
            ?? throw new ConnectionFailedException("The server has no tools.");
        try
        {
            return await WorkAsync(client, Method.CallTool, Parameters, cancellationToken);
        }
        catch (ServerErrorException mismatch) when (mismatch.Error.Code == ErrorCode.HeaderMismatch && ReadsTheListAgain)
        {
            await ListToolsAsync(client, cancellationToken);
            return await WorkAsync(client, Method.CallTool, Parameters, cancellationToken);
        }

        JsonObject Parameters()
        {
            var parameters = new JsonObject { ["name"] = name, ["arguments"] = arguments.DeepClone() };
            if (asksForProgress) parameters["_meta"] = new JsonObject { [MetaKey.ProgressToken] = NextProgressToken() };
            return parameters;
        }
    }

    /// <summary>Whether a refusal for its headers makes the client read the marks of the tools again (2026-07-28, page <c>basic/transports/streamable-http</c>).</summary>
    public virtual bool ReadsTheListAgain => true;

    /// <summary>The token under which progress of one request is reported, and of no other (page <c>basic/utilities/progress</c>).</summary>
    public virtual JsonNode NextProgressToken() => $"progress-{Interlocked.Increment(ref tokens)}";

    /// <summary>Sends a request, and again with another version where the server refuses the first one.</summary>
    protected virtual async Task<JsonObject> SendAsync(
        ReferenceClient client, string method, Func<JsonObject?> parameters, CancellationToken cancellationToken)
    {
        try
        {
            return await client.RequestAsync(method, parameters(), cancellationToken);
        }
        catch (ServerLostException) when (client.Revision is { Era: Era.Modern } && LaunchesAgain(agreed: null))
        {
            return await client.RequestAsync(method, parameters(), cancellationToken);
        }
        catch (ServerErrorException refusal) when (client.Revision is { Era: Era.Modern } && refusal.Error.Code == ErrorCode.UnsupportedProtocolVersion)
        {
            return await RetryVersionAsync(client, method, parameters(), refusal, cancellationToken);
        }
    }

    /// <summary>
    /// Sends a request; where the server knows the session no more, once again in a new one (page <c>basic/transports</c>, section
    /// "Session Management").
    /// </summary>
    public virtual async Task<JsonObject> WorkAsync(
        ReferenceClient client, string method, Func<JsonObject?> parameters, CancellationToken cancellationToken)
    {
        try
        {
            var result = await SendAsync(client, method, parameters, cancellationToken);
            return await AnswerQuestionsAsync(client, method, parameters, result, cancellationToken);
        }
        catch (SessionLostException)
        {
            await ConnectAsync(client, cancellationToken);
            return await client.RequestAsync(method, parameters(), cancellationToken);
        }
    }

    /// <summary>
    /// A request is given up: the server is told, but not of <c>initialize</c>, and not where the end of the request says it already (page
    /// <c>basic/utilities/cancellation</c>, section "Cancellation Flow"; from 2026-07-28 on page <c>basic/patterns/cancellation</c>).
    /// </summary>
    public virtual Task GiveUpAsync(ReferenceClient client, string method, RequestId id)
    {
        if (method == Method.Initialize) return Task.CompletedTask;
        if (client.Revision is { Era: Era.Modern } && client.Transport.HasRequestsOfTheirOwn) return Task.CompletedTask;
        return client.NotifyAsync(Method.Cancelled, new JsonObject { ["requestId"] = id.ToJsonNode() }, CancellationToken.None);
    }
}
