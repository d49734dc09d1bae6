using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Probes;

/// <summary>What the kit's client says it can do, and how it answers when a server takes it at its word.</summary>
/// <param name="Capabilities">The member <c>capabilities</c> of <c>initialize</c>.</param>
public sealed record ClientProfile(JsonObject Capabilities)
{
    /// <summary>The name by which the kit introduces itself.</summary>
    public const string Name = "mcp-spec-kit";

    /// <summary>A client that can do nothing beyond the base protocol.</summary>
    public static ClientProfile Bare { get; } = new([]);

    /// <summary>A client with every capability of a revision that scenarios make use of.</summary>
    public static ClientProfile Everything(Revision revision)
    {
        var capabilities = new JsonObject { ["roots"] = new JsonObject { ["listChanged"] = true }, ["sampling"] = new JsonObject() };
        if (revision >= Revision.Parse("2025-06-18")) capabilities["elicitation"] = new JsonObject();
        return new ClientProfile(capabilities);
    }

    /// <summary>The parameters of an <c>initialize</c> request; see the page <c>basic/lifecycle</c>, section "Initialization".</summary>
    /// <param name="version">The version to offer, known or not.</param>
    public JsonObject InitializeParams(string version) => new()
    {
        ["protocolVersion"] = version,
        ["capabilities"] = Capabilities.DeepClone(),
        ["clientInfo"] = new JsonObject { ["name"] = Name, ["version"] = "0.1.0" },
    };

    /// <summary>The answer to a request of the server.</summary>
    public JsonObject Answer(JsonRpcRequest request) => request.Method switch
    {
        Method.Ping => JsonRpc.Result(request.Id),
        Method.ListRoots when Capabilities.ContainsKey("roots") => JsonRpc.Result(request.Id, Roots()),
        Method.CreateMessage when Capabilities.ContainsKey("sampling") => JsonRpc.Result(request.Id, Completion()),
        Method.Elicit when Capabilities.ContainsKey("elicitation") => JsonRpc.Result(request.Id, new JsonObject { ["action"] = "decline" }),
        _ => JsonRpc.Error(request.Id, ErrorCode.MethodNotFound, $"This client does not offer {request.Method}"),
    };

    private static JsonObject Roots() =>
        new() { ["roots"] = new JsonArray(new JsonObject { ["uri"] = "file:///workspace", ["name"] = "workspace" }) };

    private static JsonObject Completion() => new()
    {
        ["role"] = "assistant",
        ["content"] = new JsonObject { ["type"] = "text", ["text"] = "A completion of the probe" },
        ["model"] = "probe",
        ["stopReason"] = "endTurn",
    };
}
