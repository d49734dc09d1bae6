using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;

namespace McpSpecKit.Steps;

/// <summary>The page basic/index, section "_meta".</summary>
[Binding]
public sealed class MetadataSteps(ServerConversation conversation)
{
    private const string ReservedName = "mcp-spec-kit-probe";
    private const string EveryCharacter = "com.example-domain.a1/Name-with_every.character9";

    /// <summary>
    /// The plain request carries a key that no revision defines, with a number, a list or null as its value, under a prefix that the
    /// revision reserves: 2025-06-18 reserves another than the later ones.
    /// </summary>
    [When("the client sends a plain request with {} under a reserved key of _meta")]
    public Task WhenTheClientSendsAReservedKey(string value) => SendAsync($"{ReservedPrefix}/{ReservedName}", value switch
    {
        "a number" => 42,
        "a list" => new JsonArray(1, "two"),
        "null" => null,
        _ => throw new FormatException($"There is no such value as {value}."),
    });

    /// <summary>The plain request carries a key with letters, digits, hyphens, underscores and dots where they are allowed.</summary>
    [When("the client sends a plain request with every allowed character in a key of _meta")]
    public Task WhenTheClientSendsEveryCharacter() => SendAsync(EveryCharacter, "probe");

    /// <summary>The plain request carries traceparent, tracestate and baggage in the form of their standards.</summary>
    [When("the client sends a plain request with trace context in _meta")]
    public async Task WhenTheClientSendsTraceContext()
    {
        var draft = (await conversation.ProbeAsync()).PlainRequest();
        draft.Metadata["traceparent"] = "00-0123456789abcdef0123456789abcdef-0123456789abcdef-01";
        draft.Metadata["tracestate"] = "probe=1";
        draft.Metadata["baggage"] = "probe=one";
        await conversation.SendAsync(draft);
    }

    private string ReservedPrefix => conversation.Revision == Revision.Parse("2025-06-18") ? "modelcontextprotocol.io" : "io.modelcontextprotocol";

    private async Task SendAsync(string key, JsonNode? value)
    {
        var draft = (await conversation.ProbeAsync()).PlainRequest();
        draft.Metadata[key] = value;
        await conversation.SendAsync(draft);
    }
}
