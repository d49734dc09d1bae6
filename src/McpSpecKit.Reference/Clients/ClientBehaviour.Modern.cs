using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Clients;

/// <content>The modern era: no handshake, and everything with each request, by the pages <c>basic/versioning</c> and <c>basic/index</c> of 2026-07-28.</content>
public partial class ClientBehaviour
{
    /// <summary>Whether the client begins as a modern one: it was asked to, or can do nothing else.</summary>
    public virtual bool BeginsModern => Options.Modern.Count > 0 && (Options.Legacy.Count == 0 || Options.Wanted is { Era: Era.Modern });

    /// <summary>Settles how the client and the server speak to each other.</summary>
    public virtual Task OpenAsync(ReferenceClient client, CancellationToken cancellationToken) =>
        BeginsModern ? DiscoverAsync(client, cancellationToken) : ConnectAsync(client, cancellationToken);

    /// <summary>Asks the server what it speaks and offers, which the client is free to do (page <c>server/discover</c>).</summary>
    public virtual async Task DiscoverAsync(ReferenceClient client, CancellationToken cancellationToken)
    {
        client.Agree(Options.Modern[^1], capabilities: null);
        var found = await client.RequestAsync(Method.Discover, parameters: null, cancellationToken);
        client.Agree(Options.Modern[^1], found.Object("capabilities"));
    }

    /// <summary>
    /// The parameters of a request as they go out: in the modern era with the version, the capabilities and the name of the client
    /// (page <c>basic/index</c>, section "_meta").
    /// </summary>
    public virtual JsonObject? Complete(string method, JsonObject? parameters, Revision? revision)
    {
        if (revision is not { Era: Era.Modern }) return parameters;
        var complete = parameters ?? [];
        if (complete["_meta"] is not JsonObject metadata) complete["_meta"] = metadata = [];
        Describe(metadata, revision);
        return complete;
    }

    /// <summary>Puts version, capabilities and name of the client into the metadata of a request (the same section).</summary>
    protected virtual void Describe(JsonObject metadata, Revision revision)
    {
        metadata[MetaKey.ProtocolVersion] = revision.Name;
        metadata[MetaKey.ClientCapabilities] = new JsonObject();
        metadata[MetaKey.ClientInfo] = DescribeImplementation();
    }
}
