using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations;

/// <summary>Reads an error with all that it says, also one without an id in the body of a refusal.</summary>
public static class ErrorAnswer
{
    /// <summary>The member <c>data</c>; none without an error, or without data.</summary>
    public static JsonElement? Data(Reply reply) => Of(reply)?.Data;

    /// <summary>What came: text and data of the error in full, where there is one.</summary>
    public static string Describe(Reply reply) =>
        Of(reply) is { } error ? $"error {error.Code} «{error.Text}» with data {error.Data?.GetRawText() ?? "left out"}" : reply.Describe();

    /// <summary>The error; none where none came.</summary>
    public static JsonRpcError? Of(Reply reply) => reply switch
    {
        Reply.Failure failure => failure.Message,
        Reply.Unanswered { Delivery: { } delivery } => delivery.Body.OfType<JsonRpcError>().FirstOrDefault(),
        _ => null,
    };
}
