using System.Text;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference;

/// <summary>
/// What a server decides, one member a decision. As it stands it keeps every clause of every revision that it speaks; a server with a
/// fault overrides the one decision that it gets wrong. There is one instance a server: one for each process over stdio, one for all
/// clients over HTTP. Its parts follow the chapters of the specification: the legacy lifecycle, the stateless requests of the modern
/// era, subscriptions, and what HTTP adds in either era.
/// </summary>
/// <param name="options">What the server's author settles once.</param>
public partial class ServerBehaviour(ServerOptions? options = null)
{
    /// <summary>What the server's author settles once.</summary>
    public ServerOptions Options { get; } = options ?? new ServerOptions();

    /// <summary>The slow work that ran to its end.</summary>
    public FinishedWork Finished { get; } = new();

    /// <summary>How text becomes bytes: as UTF-8, without a byte order mark (pages <c>basic/transports</c>).</summary>
    public virtual Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A message as text: JSON on one line (page <c>basic/transports</c>, section "stdio").</summary>
    public virtual string Write(JsonNode message) => message.ToJsonString(ProtocolJson.Compact);

    /// <summary>The answer to a request that was done: under its id, with its result (page <c>basic/index</c>, section "Responses").</summary>
    public virtual JsonObject Respond(RequestId id, JsonObject result) => JsonRpc.Result(id, result);

    /// <summary>The answer to a request that was refused: under its id, with a code and a message (the same section).</summary>
    public virtual JsonObject Refuse(RequestId id, RefusedException refusal) =>
        JsonRpc.Error(id, refusal.Code, refusal.Message, refusal.Details);

    /// <summary>Who the server is, in the members that the revision has.</summary>
    public virtual JsonObject DescribeImplementation(Revision revision)
    {
        var information = new JsonObject { ["name"] = "mcp-spec-kit-reference", ["version"] = "0.1.0" };
        if (revision.HasTitles()) information["title"] = "McpSpecKit reference server";
        if (revision.HasDescriptions()) information["description"] = "A server to be read beside the specification.";
        return information;
    }

    private JsonObject DescribeCapabilities()
    {
        var capabilities = new JsonObject
        {
            ["tools"] = Declare("listChanged", Options.ToolListChanged),
            ["prompts"] = Declare("listChanged", Options.PromptListChanged),
            ["resources"] = Declare("listChanged", Options.ResourceListChanged),
        };
        if (Options.Logging) capabilities["logging"] = new JsonObject();
        return capabilities;
    }

    private static JsonObject Declare(string feature, bool isThere) => isThere ? new JsonObject { [feature] = true } : [];
}
