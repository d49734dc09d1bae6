using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>A request as a client that keeps the protocol would send it, before it is sent. A scenario may change it.</summary>
/// <param name="Method">Its method.</param>
/// <param name="Message">The message.</param>
/// <param name="Headers">All HTTP headers that go with it; of no account on other transports.</param>
public sealed record Draft(string Method, JsonObject Message, Headers Headers)
{
    /// <summary>Whether it breaks the rules on purpose. Else the kit holds it to them.</summary>
    public bool IsWrong { get; private init; }

    /// <summary>The id under which the answer is awaited; none where the message has none that can be answered.</summary>
    public RequestId? Id =>
        Message["id"] is { } id && RequestId.TryRead(JsonElement.Parse(id.ToJsonString(ProtocolJson.Compact)), out var read) ? read : null;

    /// <summary>The parameters; none without any.</summary>
    public JsonObject? Params => Message["params"] as JsonObject;

    /// <summary>The metadata of the request, to be added to; they are made where there are none.</summary>
    public JsonObject Metadata => Member(Member(Message, "params"), "_meta");

    /// <summary>The same request under another id.</summary>
    public Draft Under(RequestId id)
    {
        Message["id"] = id.ToJsonNode();
        return this;
    }

    /// <summary>The same request with a header; it replaces one of the same name.</summary>
    public Draft With(string header, string value) => this with { Headers = Headers.With(header, value) };

    /// <summary>The same request without a header.</summary>
    public Draft Without(string header) => this with { Headers = Headers.Without(header) };

    /// <summary>The same request, changed so that it breaks the rules on purpose.</summary>
    public Draft Wrongly(Action<JsonObject> change)
    {
        change(Message);
        return this with { IsWrong = true };
    }

    private static JsonObject Member(JsonObject parent, string name)
    {
        if (parent[name] is JsonObject given) return given;
        var made = new JsonObject();
        parent[name] = made;
        return made;
    }
}
