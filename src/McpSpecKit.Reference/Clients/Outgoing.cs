using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Clients;

/// <summary>A message of the client on its way out.</summary>
/// <param name="Message">The message.</param>
/// <param name="Revision">The modern revision that it names; none in the legacy era.</param>
public sealed record Outgoing(JsonObject Message, Revision? Revision)
{
    /// <summary>Its method; none where it is an answer.</summary>
    public string? Method => Message["method"]?.GetValue<string>();

    /// <summary>Its id, where it is a request.</summary>
    public RequestId? Id => Method is not null && Message["id"] is { } id && RequestId.TryRead(JsonElement.Parse(id.ToJsonString()), out var read) ? read : null;
}
