using System.Text.Json.Nodes;
using McpSpecKit.Probes;
using McpSpecKit.Steps.Calls;

namespace McpSpecKit.Steps.Conversations.Calls;

/// <summary>Calls that say a marked argument in the body and in a header, alike or not.</summary>
public sealed class MarkedCall(ToolCall call)
{
    private ArgumentMark Mark => call.Mark ?? throw new InvalidOperationException("The scenario has chosen no marked argument.");

    private string Written => Mark.ValueIn(call.FullArguments())!.ToString();

    /// <summary>A call, not sent yet.</summary>
    /// <param name="marking">How it says the argument.</param>
    public async Task<Draft> DraftAsync(Marking marking)
    {
        var arguments = call.FullArguments();
        var value = marking.Json is { } json ? JsonNode.Parse(json) : null;
        if (!marking.HasArgument) Mark.Remove(arguments);
        else if (marking.Json is not null) Mark.Set(arguments, value?.DeepClone());
        var draft = await call.DraftAsync(arguments);
        return marking.Sentence switch
        {
            "the marked header encoded" => draft.With(Mark.Header, HeaderValue.ToBase64(Written)),
            "the marked header as malformed Base64" => draft.With(Mark.Header, "=?base64?%%%?="),
            "the marked header as a decimal" => draft.With(Mark.Header, $"{Written}.0"),
            "the marked header as another value" => draft.With(Mark.Header, Other()),
            "the marked header left out" => draft.Without(Mark.Header),
            "the header of the marked argument alone" => draft.With(Mark.Header, Written),
            _ => value is null ? draft : draft.With(Mark.Header, $"{value}"),
        };
    }

    private string Other() => Mark.Type switch
    {
        "boolean" => Written == "true" ? "false" : "true",
        "integer" => $"{Written}1",
        _ => "another",
    };
}
