using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Clients;

/// <content>Which era a server is of, by the page <c>basic/versioning</c> of 2026-07-28, and what the transports say of it.</content>
public partial class ClientBehaviour
{
    private static readonly int[] ModernErrors = [ErrorCode.HeaderMismatch, ErrorCode.MissingClientCapability, ErrorCode.UnsupportedProtocolVersion];
    private readonly ConcurrentDictionary<string, Era> known = new();

    /// <summary>Whether the client has to find out first: it speaks both eras, and was not asked for one.</summary>
    public virtual bool HasToFindOut => Options is { Wanted: null, Legacy.Count: > 0, Modern.Count: > 0 };

    /// <summary>Finds out which era a server is of, once (section "Compatibility").</summary>
    public virtual async Task ProbeAsync(ReferenceClient client, CancellationToken cancellationToken)
    {
        if (known.GetValueOrDefault(client.Transport.Address) is Era.Legacy && Remembers(client))
        {
            await ConnectAsync(client, cancellationToken);
            return;
        }

        try
        {
            await DiscoverAsync(client, cancellationToken).WaitAsync(Options.ProbeWithin, client.Time, cancellationToken);
            known[client.Transport.Address] = Era.Modern;
        }
        catch (Exception refusal) when (FallsBackAfter(refusal))
        {
            known[client.Transport.Address] = Era.Legacy;
            await ConnectAsync(client, cancellationToken);
        }
    }

    /// <summary>Whether an answer to the probe means that the server is of the legacy era: any but the errors of the modern one.</summary>
    public virtual bool FallsBackAfter(Exception refusal) => refusal switch
    {
        ServerErrorException error => !ModernErrors.Contains((int)error.Error.Code),
        ConnectionFailedException or ServerLostException or TimeoutException => true,
        _ => false,
    };

    /// <summary>Whether the client uses what it has found out of a server before.</summary>
    protected virtual bool Remembers(ReferenceClient client) => known.ContainsKey(client.Transport.Address);

    /// <summary>
    /// A server refused the version of a request: the client takes one from the list that it speaks too, and asks again, or gives up (section
    /// "Protocol Version").
    /// </summary>
    public virtual async Task<JsonObject> RetryVersionAsync(
        ReferenceClient client, string method, JsonObject? parameters, ServerErrorException refusal, CancellationToken cancellationToken)
    {
        if (VersionFrom(refusal) is not { } version) throw refusal;
        client.Agree(version, client.ServerCapabilities);
        return await client.RequestAsync(method, parameters, cancellationToken);
    }

    /// <summary>The latest version that a refusal lists and the client speaks; none where there is none.</summary>
    protected virtual Revision? VersionFrom(ServerErrorException refusal) =>
        refusal.Error is { Code: ErrorCode.UnsupportedProtocolVersion, Data: { } data } && JsonNode.Parse(data.GetRawText()) is JsonObject named
        && named["supported"] is JsonArray supported
            ? Options.Modern.LastOrDefault(revision => supported.Any(version => version?.ToString() == revision.Name))
            : null;
}
