using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Clients;

/// <content>The modern era: no handshake, and everything with each request, by the pages <c>basic/versioning</c> and <c>basic/index</c> of 2026-07-28.</content>
public partial class ClientBehaviour
{
    /// <summary>A key of the client's own in the metadata of its requests.</summary>
    public virtual string OwnKey => "com.example/client";

    /// <summary>Whether the client begins as a modern one: it was asked to, or can do nothing else.</summary>
    public virtual bool BeginsModern => Options.Modern.Count > 0 && (Options.Legacy.Count == 0 || Options.Wanted is { Era: Era.Modern });

    /// <summary>Settles how the client and the server speak to each other.</summary>
    public virtual Task OpenAsync(ReferenceClient client, CancellationToken cancellationToken) =>
        HasToFindOut ? ProbeAsync(client, cancellationToken)
        : BeginsModern ? DiscoverAsync(client, cancellationToken)
        : ConnectAsync(client, cancellationToken);

    /// <summary>Asks the server what it speaks and offers, which the client is free to do (page <c>server/discover</c>).</summary>
    public virtual async Task DiscoverAsync(ReferenceClient client, CancellationToken cancellationToken)
    {
        client.Agree(Options.Modern[^1], capabilities: null);
        var found = await SendAsync(client, Method.Discover, () => null, cancellationToken);
        client.Agree(client.Revision ?? Options.Modern[^1], found.Object("capabilities"));
    }

    /// <summary>
    /// The parameters of a request as they go out: in the modern era with the version, the capabilities and the name of the client
    /// (page <c>basic/index</c>, section "_meta").
    /// </summary>
    public virtual JsonObject? Complete(string method, JsonObject? parameters, Revision? revision)
    {
        if (revision is null) return parameters;
        var complete = parameters ?? [];
        if (complete["_meta"] is not JsonObject metadata) complete["_meta"] = metadata = [];
        metadata[OwnKey] = "reference";
        if (revision.Era is Era.Modern) Describe(metadata, revision);
        return complete;
    }

    /// <summary>What the client can do, as each request says.</summary>
    public virtual JsonObject DescribeModernCapabilities() => new()
    {
        ["elicitation"] = new JsonObject(),
        ["sampling"] = new JsonObject(),
        ["roots"] = new JsonObject(),
        ["extensions"] = new JsonObject { ["com.example/reference"] = new JsonObject() },
    };

    /// <summary>Puts version, capabilities and name of the client into the metadata of a request (the same section).</summary>
    protected virtual void Describe(JsonObject metadata, Revision revision)
    {
        metadata[MetaKey.ProtocolVersion] = revision.Name;
        metadata[MetaKey.ClientCapabilities] = DescribeModernCapabilities();
        metadata[MetaKey.ClientInfo] = DescribeImplementation();
        metadata["traceparent"] = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    }
}
