using System.Globalization;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire.Serving;

namespace McpSpecKit.Steps.Conversations.Clients.Duties;

/// <summary>The headers by which a client repeats what its requests say; see 2026-07-28, page basic/transports/streamable-http.</summary>
public sealed class ClientHeaders(ClientConversation conversation, ClientTraffic traffic)
{
    private const string Prefix = "Mcp-Param-";
    private const long SafeInteger = 9_007_199_254_740_991;

    private IReadOnlyList<(HttpCall Http, JsonRpcRequest Request)> Calls => [.. traffic.Posts.Where(post => post.Request.Method == Method.CallTool)];

    /// <summary>No Mcp-Param header holds an integer beyond 2^53 - 1: the client may refuse the call or leave the header out.</summary>
    [Rule("each Mcp-Param header of the client holds a safe integer")]
    public void EachHeaderHoldsASafeInteger()
    {
        conversation.Require(conversation.Log.RequestsFor(Method.ListTools).Count > 0, "The client has not listed the tools");
        var beyond = Calls.SelectMany(post => Parameters(post.Http)).FirstOrDefault(
            header => !long.TryParse(header.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > SafeInteger);
        if (beyond.Key is not null) throw new ClauseBrokenException("an integer that every JSON reader keeps exact", $"{beyond.Key}: {beyond.Value}");
    }

    /// <summary>After the refusal came tools/list, and another call.</summary>
    [Deed("reads the list of tools again and retries")]
    public void TheClientReadsTheListAgain()
    {
        conversation.Require(Calls.Count > 0, "The client has called no tool");
        var after = conversation.Log.Requests.SkipWhile(request => request.Method != Method.CallTool).ToList();
        if (!after.Exists(request => request.Method == Method.ListTools)) throw new ClauseBrokenException("tools/list after the refusal", "none");
        if (Calls.Count < 2) throw new ClauseBrokenException("another call", "none");
    }

    private static List<KeyValuePair<string, string>> Parameters(HttpCall call) =>
        [.. call.Headers.Where(header => header.Key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))];
}
