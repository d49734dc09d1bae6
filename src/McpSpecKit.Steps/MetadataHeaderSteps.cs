using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps;

/// <summary>Headers that repeat the method and its name; see 2026-07-28, page basic/transports/streamable-http, section "Request Metadata".</summary>
[Binding]
public sealed class MetadataHeaderSteps(ServerConversation conversation, ToolCall call, Declarations declared)
{
    /// <summary>The call of the tool goes out with another value of a header.</summary>
    [When("the client calls the tool with the header {word} as {string}")]
    public async Task WhenTheClientCallsWithAHeader(string header, string value) =>
        await conversation.SendAsync((await call.DraftAsync()).With(header, value));

    /// <summary>The call of the tool goes out without a header that the protocol asks for.</summary>
    [When("the client calls the tool without the header {word}")]
    public async Task WhenTheClientCallsWithoutAHeader(string header) => await conversation.SendAsync((await call.DraftAsync()).Without(header));

    /// <summary>Mcp-Name holds the name of the tool as Base64, although it fits into a header as it is.</summary>
    [When("the client calls the tool with its name encoded in the header")]
    public async Task WhenTheClientEncodesTheName() =>
        await conversation.SendAsync((await call.DraftAsync()).With(Headers.Name, HeaderValue.ToBase64(call.Name)));

    /// <summary>The call of the tool goes out with the names of its headers all in capitals, or all in small letters.</summary>
    [When("the client calls the tool with its header names in {}")]
    public async Task WhenTheClientCallsInLetters(string letters) => await conversation.SendAsync(In(letters, await call.DraftAsync()));

    /// <summary>The plain request goes out with the names of its headers all in capitals, or all in small letters.</summary>
    [When("the client posts a plain request with its header names in {}")]
    public async Task WhenTheClientPostsInLetters(string letters) =>
        await conversation.SendAsync(In(letters, (await conversation.ProbeAsync()).PlainRequest()));

    /// <summary>The client lists the prompts, and asks for the first with another name in Mcp-Name.</summary>
    [When("the client gets a prompt with the header {word} as {string}")]
    public Task WhenTheClientGetsAPrompt(string header, string value) =>
        AskAsync(Method.ListPrompts, "prompts", Method.GetPrompt, "name", header, value);

    /// <summary>The client lists the resources, and reads the first with another URI in Mcp-Name.</summary>
    [When("the client reads a resource with the header {word} as {string}")]
    public Task WhenTheClientReadsAResource(string header, string value) =>
        AskAsync(Method.ListResources, "resources", Method.ReadResource, "uri", header, value);

    /// <summary>Each name in a list of tools or prompts consists of visible ASCII characters, with spaces at most inside. Without any name the scenario does not concern the server.</summary>
    [Then("each tool and prompt name from the server fits into a header")]
    public void ThenEachNameFits()
    {
        var names = conversation.Probes.SelectMany(probe => probe.Received).Select(received => received.Message).OfType<JsonRpcResult>()
            .SelectMany(result => Named(result.Result, "tools", "name").Concat(Named(result.Result, "prompts", "name"))).ToList();
        if (names.Count == 0) throw new NotApplicableException("The server lists neither a tool nor a prompt");
        foreach (var name in names.Where(name => HeaderValue.Encode(name) != name)) throw new ClauseBrokenException("a name that a header carries as it is", $"«{name}»");
    }

    private static Draft In(string letters, Draft draft) =>
        draft with { Headers = new Headers(draft.Headers.Select(line => KeyValuePair.Create(Spell(line.Key, letters), line.Value))) };

    private static string Spell(string name, string letters) => letters switch
    {
        "capitals" => name.ToUpperInvariant(),
        "small letters" => string.Create(name.Length, name, (span, text) => text.AsSpan().ToLowerInvariant(span)),
        _ => throw new ArgumentException($"Headers are not written in {letters}.", nameof(letters)),
    };

    private static IEnumerable<string> Named(JsonElement result, string list, string member) =>
        ServerAnswer.Member(result, list) is { ValueKind: JsonValueKind.Array } items
            ? items.EnumerateArray().Select(item => ServerAnswer.Text(item, member)).OfType<string>()
            : [];

    private async Task AskAsync(string listing, string list, string method, string member, string header, string value)
    {
        var client = await conversation.ProbeAsync();
        if (!declared.WereSurveyed(list))
            throw new NotApplicableException($"The server declares no {list}");
        var listed = await client.RequestAsync(listing, parameters: null, conversation.Stopped);
        if (listed is not Reply.Success { Message.Result: var result }) throw new PreconditionException($"To {listing} came {listed.Describe()}");
        var name = Named(result, list, member).FirstOrDefault() ?? throw new NotApplicableException($"The server lists no {list}");
        await conversation.SendAsync(client.Draft(method, new JsonObject { [member] = name }).With(header, value));
    }
}
