using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Clients;

/// <content>The legacy era: sessions that begin with a handshake, by the pages <c>basic/lifecycle</c> of 2024-11-05 to 2025-11-25.</content>
public partial class ClientBehaviour
{
    private const string FirstWithElicitation = "2025-06-18";

    /// <summary>The version that is offered: the one that is wanted, else the latest with a handshake (section "Version Negotiation").</summary>
    public virtual string OfferedVersion => Options.Wanted is { Era: Era.Legacy } wanted ? wanted.Name : Options.Legacy[^1].Name;

    /// <summary>The parameters of <c>initialize</c>: version, capabilities and information (section "Initialization").</summary>
    public virtual JsonObject InitializeParameters() => new()
    {
        ["protocolVersion"] = OfferedVersion,
        ["capabilities"] = DescribeCapabilities(),
        ["clientInfo"] = DescribeImplementation(),
    };

    /// <summary>What the client declares to be able to do (section "Capability Negotiation").</summary>
    public virtual JsonObject DescribeCapabilities()
    {
        var capabilities = new JsonObject { ["roots"] = new JsonObject(), ["sampling"] = new JsonObject() };
        if (string.CompareOrdinal(OfferedVersion, FirstWithElicitation) >= 0) capabilities["elicitation"] = new JsonObject();
        return capabilities;
    }

    /// <summary>The name and the version of the client.</summary>
    public virtual JsonObject DescribeImplementation() => new() { ["name"] = "mcp-spec-kit-reference-client", ["version"] = "1.0.0" };

    /// <summary>Opens a connection: the handshake, and only when it is over anything else (section "Initialization").</summary>
    public virtual async Task ConnectAsync(ReferenceClient client, CancellationToken cancellationToken)
    {
        var result = await client.InitializeAsync(InitializeParameters(), cancellationToken);
        if (Accepted(result.Text("protocolVersion")) is not { } agreed)
        {
            await client.LeaveAsync();
            throw new ConnectionFailedException($"The server speaks {result.Text("protocolVersion")}, and this client does not.");
        }

        client.Agree(agreed, result.Object("capabilities"));
        await AnnounceAsync(client, cancellationToken);
        await client.Transport.OpenStreamAsync();
    }

    /// <summary>Says that the handshake is over, as far as the client is concerned (section "Initialization").</summary>
    protected virtual Task AnnounceAsync(ReferenceClient client, CancellationToken cancellationToken) =>
        client.NotifyAsync(Method.Initialized, parameters: null, cancellationToken);

    /// <summary>The revision that the server's answer settles: one that the client speaks, or none (section "Version Negotiation").</summary>
    public virtual Revision? Accepted(string? answered) => Options.Legacy.FirstOrDefault(revision => revision.Name == answered);

    /// <summary>Whether the server offers what a method needs (section "Operation").</summary>
    public virtual bool MayAsk(ReferenceClient client, string capability) => client.ServerCapabilities.ContainsKey(capability);
}
