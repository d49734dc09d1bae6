using System.Globalization;
using System.Text.Json;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire.Serving;

namespace McpSpecKit.Steps.Clients;

/// <summary>The headers by which a client repeats what its requests say; see 2026-07-28, page basic/transports/streamable-http.</summary>
[Binding]
public sealed class ClientHeaderSteps(ClientConversation conversation, ClientTraffic traffic)
{
    private const string Prefix = "Mcp-Param-";
    private const long SafeInteger = 9_007_199_254_740_991;

    private IReadOnlyList<(HttpCall Http, JsonRpcRequest Request)> Calls => [.. traffic.Posts.Where(post => post.Request.Method == Method.CallTool)];

    /// <summary>No Mcp-Param header holds an integer beyond 2^53 - 1: the client may refuse the call or leave the header out.</summary>
    [Then("each Mcp-Param header from the client holds a safe integer")]
    public void ThenEachHeaderHoldsASafeInteger()
    {
        conversation.Require(conversation.Log.RequestsFor(Method.ListTools).Count > 0, "The client has not listed the tools");
        var beyond = Calls.SelectMany(post => Parameters(post.Http)).FirstOrDefault(
            header => !long.TryParse(header.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > SafeInteger);
        if (beyond.Key is not null) throw new ClauseBrokenException("an integer that every JSON reader keeps exact", $"{beyond.Key}: {beyond.Value}");
    }

    /// <summary>The client says that it has listed this tool, and no other.</summary>
    [Then("the client has listed the tool {word} alone")]
    public void ThenTheClientHasListedOneTool(string name)
    {
        var names = Listed();
        if (names is not [var only] || only != name) throw new ClauseBrokenException($"{name} alone", names.Count == 0 ? "no tool" : string.Join(", ", names));
    }

    /// <summary>Records which tools the client says that it has listed.</summary>
    [Then("it is noted which tools the client has listed")]
    public void ThenTheReportNotesTheTools() => conversation.Note($"The client has listed {string.Join(" and ", Listed().DefaultIfEmpty("no tool"))}.");

    /// <summary>After the refusal came tools/list, and another call.</summary>
    [Then("the client reads the list of tools again and retries")]
    public void ThenTheClientReadsTheListAgain()
    {
        conversation.Require(Calls.Count > 0, "The client has called no tool");
        var after = conversation.Log.Requests.SkipWhile(request => request.Method != Method.CallTool).ToList();
        if (!after.Exists(request => request.Method == Method.ListTools)) throw new ClauseBrokenException("tools/list after the refusal", "none");
        if (Calls.Count < 2) throw new ClauseBrokenException("another call", "none");
    }

    private static List<KeyValuePair<string, string>> Parameters(HttpCall call) =>
        [.. call.Headers.Where(header => header.Key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))];

    private List<string?> Listed()
    {
        conversation.RequireOrders();
        var listed = conversation.Reports.Select(report => report.Result).LastOrDefault(result => result is { ValueKind: JsonValueKind.Array });
        conversation.Require(listed is not null, "The client has not listed the tools");
        return [.. listed!.Value.EnumerateArray().Select(name => name.GetString())];
    }
}
