using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps;

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

    /// <summary>The call has every marked argument, each repeated by its header.</summary>
    [When("the client calls the tool with all marked arguments")]
    public async Task WhenTheClientCalls() => await conversation.SendAsync(await call.DraftAsync(call.FullArguments()));

    /// <summary>Each header that repeats a string holds it as Base64, although it fits into a header as it is.</summary>
    [When("the client calls the tool with the marked header encoded")]
    public async Task WhenTheHeaderIsEncoded() => await SendAsync(draft => draft.With(Mark.Header, HeaderValue.ToBase64(Written())));

    /// <summary>The marked header holds Base64 marks around what is no Base64.</summary>
    [When("the client calls the tool with malformed Base64 in the marked header")]
    public async Task WhenTheHeaderIsMalformed() => await SendAsync(draft => draft.With(Mark.Header, "=?base64?%%%?="));

    /// <summary>The marked header holds another value of the argument's type.</summary>
    [When("the client calls the tool with another value in the marked header")]
    public async Task WhenTheHeaderIsAnother() => await SendAsync(draft => draft.With(Mark.Header, Mark.Type switch
    {
        "boolean" => Written() == "true" ? "false" : "true",
        "integer" => $"{Written()}1",
        _ => "another",
    }));

    /// <summary>The argument is é, and the marked header holds it as one raw byte.</summary>
    [When("the client calls the tool with bytes beyond ASCII in the marked header")]
    public async Task WhenTheHeaderIsBeyondAscii()
    {
        var arguments = call.FullArguments();
        Mark.Set(arguments, "é");
        await conversation.SendAsync((await call.DraftAsync(arguments)).With(Mark.Header, "é"));
    }

    /// <summary>The argument is there, and no header repeats it.</summary>
    [When("the client calls the tool without the marked header")]
    public async Task WhenTheHeaderIsMissing() => await SendAsync(draft => draft.Without(Mark.Header));

    /// <summary>The argument is null, and no header repeats it.</summary>
    [When("the client calls the tool with null for the marked argument and no header")]
    public async Task WhenTheArgumentIsNull()
    {
        var arguments = call.FullArguments();
        Mark.Set(arguments, value: null);
        await conversation.SendAsync(await call.DraftAsync(arguments));
    }

    /// <summary>The argument is left out, and no header repeats it.</summary>
    [When("the client calls the tool without the marked argument and no header")]
    public async Task WhenTheArgumentIsLeftOut() => await conversation.SendAsync(await WithoutArgumentAsync());

    /// <summary>The argument is left out, and its header is sent all the same.</summary>
    [When("the client calls the tool without the marked argument but with its header")]
    public async Task WhenOnlyTheHeaderIsThere() => await conversation.SendAsync((await WithoutArgumentAsync()).With(Mark.Header, Written()));

    /// <summary>The argument is an integer, and the marked header holds it with a decimal point and a zero.</summary>
    [When("the client calls the tool with the integer written as a decimal in the marked header")]
    public async Task WhenTheIntegerIsWrittenAsADecimal() => await SendAsync(draft => draft.With(Mark.Header, $"{Written()}.0"));

    /// <summary>The server answers in time, with a result or with an error of another code.</summary>
    [Then("the server does not answer with error {int}")]
    public void ThenTheServerDoesNotAnswerWith(int code)
    {
        if (!conversation.Reply.ShowsLife) throw new PreconditionException($"The server did not answer: {conversation.Reply.Describe()}");
        if (ErrorAnswer.Of(conversation.Reply) is { } error && error.Code == code)
            throw new ClauseBrokenException($"no error {code}", conversation.Reply.Describe());
    }

    private static bool IsBounded(JsonElement schema) =>
        schema.EnumerateObject().Any(member => member.Name is "enum" or "const" or "pattern" or "format" or "minLength" or "maxLength");

    private string Written() => Mark.ValueIn(call.FullArguments())!.ToString();

    private async Task SendAsync(Func<Draft, Draft> change) => await conversation.SendAsync(change(await call.DraftAsync(call.FullArguments())));

    private Task<Draft> WithoutArgumentAsync()
    {
        var arguments = call.FullArguments();
        Mark.Remove(arguments);
        return call.DraftAsync(arguments);
    }
}
