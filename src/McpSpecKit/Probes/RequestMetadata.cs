using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Schemas;

namespace McpSpecKit.Probes;

/// <summary>
/// What a modern request says of itself in <c>_meta</c>: its version, who sends it and what the sender can do; see 2026-07-28, page
/// <c>basic/index</c>, section "_meta".
/// </summary>
public static class RequestMetadata
{
    /// <summary>The value of <c>_meta</c> with which the kit's client sends a request, to be changed at will.</summary>
    /// <param name="revision">A modern revision.</param>
    /// <param name="capabilities">What the client can do; taken as a copy.</param>
    /// <exception cref="ArgumentException">The revision is a legacy one, whose requests say nothing of themselves.</exception>
    public static JsonObject For(Revision revision, JsonObject capabilities)
    {
        if (revision.Era is not Era.Modern) throw new ArgumentException($"Requests of {revision} carry no such metadata.", nameof(revision));
        var parameters = FixtureLibrary.Message(revision, "DiscoverRequest", "named-client")["params"]!.AsObject();
        var metadata = parameters["_meta"]!.AsObject();
        KitIdentity.Sign(metadata[MetaKey.ClientInfo]!);
        metadata[MetaKey.ClientCapabilities] = capabilities.DeepClone();
        parameters.Remove("_meta");
        return metadata;
    }
}
