using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>
/// What a client adds to each message so that it keeps the protocol: in the legacy era the headers of its session, in the modern era
/// the metadata of the request and the headers that repeat it.
/// </summary>
/// <param name="profile">What the client declares.</param>
internal sealed class ClientStance(ClientProfile profile)
{
    private static readonly Revision FirstWithVersionHeader = Revision.Parse("2025-06-18");

    /// <summary>The modern revision in which each request speaks; none in the legacy era.</summary>
    public Revision? Modern { get; set; }

    /// <summary>The headers that hold for a session: its id and the agreed version, once there are any.</summary>
    public Headers Session { get; set; } = Headers.None;

    /// <summary>Takes over what the result of <c>initialize</c> settles: from here on the connection is one of the legacy era.</summary>
    public void Adopt(Reply.Success handshake)
    {
        Modern = null;
        if (handshake.Delivery?.Headers[Headers.SessionId] is { } id) Session = Session.With(Headers.SessionId, id);
        if (ServerAnswer.Text(handshake.Message.Result, "protocolVersion") is { } agreed
            && string.CompareOrdinal(agreed, FirstWithVersionHeader.Name) >= 0)
        {
            Session = Session.With(Headers.ProtocolVersion, agreed);
        }
    }

    /// <summary>The parameters of a request with the metadata that it needs.</summary>
    /// <param name="method">Its method.</param>
    /// <param name="parameters">The parameters without them, or with some; taken over.</param>
    public JsonObject? Complete(string method, JsonObject? parameters)
    {
        if (SpeaksLegacy(method)) return parameters;
        parameters ??= [];
        var metadata = RequestMetadata.For(Modern, profile.Capabilities);
        if (parameters["_meta"] is JsonObject given)
        {
            foreach (var (name, value) in given) metadata[name] = value?.DeepClone();
        }

        parameters["_meta"] = metadata;
        return parameters;
    }

    /// <summary>All headers of a message that is posted.</summary>
    public Headers HeadersOf(string method, JsonObject? parameters)
    {
        if (SpeaksLegacy(method)) return Headers.ForPost.With(Session);
        var headers = Headers.ForPost.With(Headers.ProtocolVersion, Modern.Name).With(Headers.Method, method);
        return NameOf(method, parameters) is { } name ? headers.With(Headers.Name, HeaderValue.Encode(name)) : headers;
    }

    [MemberNotNullWhen(false, nameof(Modern))]
    private bool SpeaksLegacy(string method) => Modern is null || method == Method.Initialize;

    private static string? NameOf(string method, JsonObject? parameters) => method switch
    {
        Method.CallTool or Method.GetPrompt => parameters?["name"]?.GetValue<string>(),
        Method.ReadResource => parameters?["uri"]?.GetValue<string>(),
        _ => null,
    };
}
