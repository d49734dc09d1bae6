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

    /// <summary>Whether the client leaves every request of the server unanswered.</summary>
    public bool IsMute { get; init; }

    /// <summary>A client with every capability of a revision that scenarios make use of.</summary>
    public static ClientProfile Everything(Revision revision)
    {
        var capabilities = new JsonObject { ["roots"] = new JsonObject { ["listChanged"] = true }, ["sampling"] = new JsonObject() };
        if (revision >= Revision.Parse("2025-06-18")) capabilities["elicitation"] = new JsonObject();
        return new ClientProfile(capabilities);
    }

    /// <summary>The parameters of an <c>initialize</c> request; see the page <c>basic/lifecycle</c>, section "Initialization".</summary>
    /// <param name="version">The version to offer, known or not.</param>
    public JsonObject InitializeParams(string version) => CanonicalMessages.InitializeParameters(version, Capabilities);

    /// <summary>The answer to a request of the server.</summary>
    /// <param name="request">The request.</param>
    /// <param name="revision">The revision in force.</param>
    public JsonObject Answer(JsonRpcRequest request, Revision revision) => request.Method switch
    {
        Method.Ping => CanonicalMessages.Result(revision, request.Id, "EmptyResult"),
        Method.ListRoots when Capabilities.ContainsKey("roots") => CanonicalMessages.Result(revision, request.Id, "ListRootsResult", "full"),
        Method.CreateMessage when Capabilities.ContainsKey("sampling") => CanonicalMessages.Result(revision, request.Id, "CreateMessageResult"),
        Method.Elicit when Capabilities.ContainsKey("elicitation") => CanonicalMessages.Result(revision, request.Id, "ElicitResult"),
        _ => CanonicalMessages.MethodNotFound(revision, request.Id, $"This client does not offer {request.Method}"),
    };
}
