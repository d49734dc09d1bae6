using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Http;

/// <summary>Headers that repeat the method and its name; see 2026-07-28, page basic/transports/streamable-http, section "Request Metadata".</summary>
[Binding]
public sealed class MetadataHeaderSteps(ServerConversation conversation)
{
    /// <summary>Each name in a list of tools or prompts consists of visible ASCII characters, with spaces at most inside. Without any name the scenario does not concern the server.</summary>
    [Then("each tool and prompt name from the server fits into a header")]
    public void ThenEachNameFits()
    {
        var names = conversation.Probes.SelectMany(probe => probe.Received).Select(received => received.Message).OfType<JsonRpcResult>()
            .SelectMany(result => Named(result.Result, "tools", "name").Concat(Named(result.Result, "prompts", "name"))).ToList();
        if (names.Count == 0) throw new NotApplicableException("The server lists neither a tool nor a prompt");
        foreach (var name in names.Where(name => HeaderValue.Encode(name) != name)) throw new ClauseBrokenException("a name that a header carries as it is", $"«{name}»");
    }

    private static IEnumerable<string> Named(JsonElement result, string list, string member) =>
        ServerAnswer.Member(result, list) is { ValueKind: JsonValueKind.Array } items
            ? items.EnumerateArray().Select(item => ServerAnswer.Text(item, member)).OfType<string>()
            : [];
}
