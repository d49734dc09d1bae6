using System.Text.Json.Nodes;

namespace McpSpecKit.Reference;

/// <summary>Something that only the client can tell: asked by a request in the legacy era, by a result in the modern one.</summary>
/// <param name="Capability">What the client has to declare.</param>
/// <param name="Method">What is asked for.</param>
/// <param name="Parameters">The parameters, if there are any.</param>
public sealed record ClientQuestion(string Capability, string Method, Func<JsonObject?> Parameters)
{
    /// <summary>Asks the client's model for a greeting.</summary>
    public static ClientQuestion Sampling { get; } = new(ClientCapability.Sampling, Protocol.Method.CreateMessage, () => new JsonObject
    {
        ["messages"] = new JsonArray(new JsonObject
        {
            ["role"] = "user",
            ["content"] = new JsonObject { ["type"] = "text", ["text"] = "Say hello." },
        }),
        ["maxTokens"] = 100,
    });

    /// <summary>Asks the client for its roots.</summary>
    public static ClientQuestion Roots { get; } = new(ClientCapability.Roots, Protocol.Method.ListRoots, () => null);

    /// <summary>Asks the client's user for a name.</summary>
    public static ClientQuestion Elicitation { get; } = new(ClientCapability.Elicitation, Protocol.Method.Elicit, () => new JsonObject
    {
        ["message"] = "What is your name?",
        ["requestedSchema"] = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject { ["name"] = new JsonObject { ["type"] = "string" } },
            ["required"] = new JsonArray("name"),
        },
    });
}
