using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>Reads results that ask the client for input.</summary>
internal static class Question
{
    private static readonly Dictionary<string, string> Capabilities = new(StringComparer.Ordinal)
    {
        [Method.Elicit] = "elicitation",
        [Method.CreateMessage] = "sampling",
        [Method.ListRoots] = "roots",
    };

    /// <summary>Whether a result asks for input.</summary>
    public static bool IsAskedIn(JsonElement result) => ServerAnswer.Text(result, "resultType") is "input_required";

    /// <summary>The questions of a result, by their keys.</summary>
    public static IEnumerable<JsonProperty> AllIn(JsonElement result) =>
        IsAskedIn(result) && ServerAnswer.Member(result, "inputRequests") is { ValueKind: JsonValueKind.Object } questions ? questions.EnumerateObject() : [];

    /// <summary>The capability that a question needs; none where there is no such question.</summary>
    public static string? CapabilityOf(JsonElement question) =>
        ServerAnswer.Text(question, "method") is { } method ? Capabilities.GetValueOrDefault(method) : null;

    /// <summary>The results that ask for input, each with its request.</summary>
    public static IEnumerable<(ExchangeEntry.Asked Request, JsonRpcResult Result)> ResultsOn(TrafficConnection connection) =>
        connection.Results.Where(answer => IsAskedIn(answer.Result.Result));
}
