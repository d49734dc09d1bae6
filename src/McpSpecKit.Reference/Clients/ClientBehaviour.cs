using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Clients;

/// <summary>
/// What the reference client decides, each decision by the section of the specification that it rests on. A client that decides one of
/// them otherwise is a faulty one.
/// </summary>
/// <param name="options">What the client's author settles.</param>
public partial class ClientBehaviour(ClientOptions options)
{
    /// <summary>A client of every revision.</summary>
    public ClientBehaviour()
        : this(new ClientOptions())
    {
    }

    /// <summary>What the client's author settles.</summary>
    public ClientOptions Options { get; set; } = options;

    /// <summary>The message that goes out for one that the client wants to send: the same (page <c>basic/index</c>, section "Messages").</summary>
    public virtual JsonNode Write(JsonObject message) => message;

    /// <summary>The id of a request, which no other request of the connection has (page <c>basic/index</c>, section "Requests").</summary>
    /// <param name="number">1 for the first request, and so on.</param>
    public virtual JsonNode NextId(long number) => number;

    /// <summary>Whether a request of the server is answered: never in the modern era (page <c>basic/patterns/index</c>).</summary>
    public virtual bool Answers(JsonRpcRequest request, Revision revision) => revision.Era is Era.Legacy;

    /// <summary>The answer to a request of the server (page <c>basic/index</c>, section "Responses").</summary>
    public virtual JsonObject Answer(JsonRpcRequest request)
    {
        var answer = new JsonObject { ["jsonrpc"] = JsonRpc.Version, ["id"] = request.Id.ToJsonNode() };
        if (ResultOf(request) is { } result) answer["result"] = result;
        else answer["error"] = new JsonObject { ["code"] = ErrorCode.MethodNotFound, ["message"] = $"This client does not offer {request.Method}" };
        return answer;
    }

    /// <summary>What the client answers to what it has declared to offer; none for anything else.</summary>
    protected virtual JsonObject? ResultOf(JsonRpcRequest request) => request.Method switch
    {
        Method.Ping => [],
        Method.ListRoots => new JsonObject { ["roots"] = new JsonArray(new JsonObject { ["uri"] = "file:///reference", ["name"] = "reference" }) },
        Method.CreateMessage => new JsonObject
        {
            ["role"] = "assistant",
            ["content"] = new JsonObject { ["type"] = "text", ["text"] = "A completion." },
            ["model"] = "none",
        },
        _ => null,
    };
}
