using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;

namespace McpSpecKit.Steps.Sending;

/// <summary>Headers that repeat arguments of tools; see 2026-07-28, page basic/transports/streamable-http, section "Server Behavior for Custom Headers".</summary>
[Binding]
public sealed class ParameterHeaderSteps(ServerConversation conversation, ToolCall call)
{
    private ArgumentMark? chosen;

    private ArgumentMark Mark => chosen ?? throw new InvalidOperationException("The scenario has chosen no marked argument.");

    /// <summary>The survey found a tool with an argument of this kind that a header repeats; the first such argument is the marked one.</summary>
    [Given("a tool of the server for marked {}")]
    public void GivenATool(string kind) => chosen = call.ChooseMarked(kind switch
    {
        "arguments" => _ => true,
        "strings" => mark => mark.Type is "string",
        "free strings" => mark => mark.Type is "string" && !IsBounded(mark.Schema),
        "booleans" => mark => mark.Type is "boolean",
        "integers" => mark => mark.Type is "integer",
        "nested arguments" => mark => mark.IsNested,
        _ => throw new ArgumentException($"There are no marked {kind}.", nameof(kind)),
    });

    /// <summary>The client calls the tool with every marked argument, and its header repeats the value of the chosen one as it is, or in another way, or is not there.</summary>
    [When("the client calls the tool with the marked header {spelling}")]
    public async Task WhenTheClientCallsWithAHeader(HeaderSpelling spelling)
    {
        var draft = await call.DraftAsync(call.FullArguments());
        await conversation.SendAsync(spelling switch
        {
            HeaderSpelling.AsItIs => draft,
            HeaderSpelling.Encoded => draft.With(Mark.Header, HeaderValue.ToBase64(Written())),
            HeaderSpelling.AsMalformedBase64 => draft.With(Mark.Header, "=?base64?%%%?="),
            HeaderSpelling.AsADecimal => draft.With(Mark.Header, $"{Written()}.0"),
            HeaderSpelling.LeftOut => draft.Without(Mark.Header),
            _ => draft.With(Mark.Header, Other()),
        });
    }

    /// <summary>The client calls the tool with this JSON for the chosen argument, and with the header that belongs to it: the same text, or none beside null.</summary>
    [When("the client calls the tool with the marked argument as {}")]
    public async Task WhenTheClientCallsWithAnArgument(string json)
    {
        var arguments = call.FullArguments();
        var value = JsonNode.Parse(json);
        Mark.Set(arguments, value?.DeepClone());
        var draft = await call.DraftAsync(arguments);
        await conversation.SendAsync(value is null ? draft : draft.With(Mark.Header, $"{value}"));
    }

    /// <summary>The client calls the tool without the chosen argument, and keeps its header or leaves it out too.</summary>
    [When("the client calls the tool with neither the marked argument nor its header")]
    public async Task WhenTheArgumentIsLeftOut() => await conversation.SendAsync(await WithoutArgumentAsync());

    /// <summary>The same, with the header that the argument would have.</summary>
    [When("the client calls the tool with the header of the marked argument alone")]
    public async Task WhenOnlyTheHeaderIsThere() => await conversation.SendAsync((await WithoutArgumentAsync()).With(Mark.Header, Written()));

    private string Other() => Mark.Type switch
    {
        "boolean" => Written() == "true" ? "false" : "true",
        "integer" => $"{Written()}1",
        _ => "another",
    };

    private static bool IsBounded(JsonElement schema) =>
        schema.EnumerateObject().Any(member => member.Name is "enum" or "const" or "pattern" or "format" or "minLength" or "maxLength");

    private string Written() => Mark.ValueIn(call.FullArguments())!.ToString();

    private Task<Draft> WithoutArgumentAsync()
    {
        var arguments = call.FullArguments();
        Mark.Remove(arguments);
        return call.DraftAsync(arguments);
    }
}
