using System.Text.Json;
using McpSpecKit.Adapters;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>What a server said of its modern era.</summary>
/// <param name="Revision">Whether it speaks it.</param>
/// <param name="Tools">The input schemas of its tools, by name.</param>
/// <param name="ServerInfo">Who it says it is; none where it does not say.</param>
internal sealed record ModernSurvey(RevisionSurvey Revision, Dictionary<string, JsonElement> Tools, JsonElement? ServerInfo)
{
    private static readonly Revision Modern = Protocol.Revision.All[^1];

    /// <summary>
    /// Asks a server whether it speaks the modern era, and for its tools; see the page <c>server/discover</c> of 2026-07-28. Not asked over
    /// HTTP+SSE, which the modern era has left behind.
    /// </summary>
    /// <param name="endpoint">The server.</param>
    /// <param name="claims">The revisions that its authors say it speaks.</param>
    /// <param name="waits">How long to wait.</param>
    /// <param name="time">The clock.</param>
    /// <param name="heard">Is told of the connection before it is closed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<ModernSurvey> DiscoverAsync(
        IServerEndpoint endpoint,
        IReadOnlyList<Revision> claims,
        Waits waits,
        TimeProvider time,
        Action<ServerProbe> heard,
        CancellationToken cancellationToken)
    {
        if (endpoint.Transport is Transport.HttpSse) return Unspoken("it is not asked over HTTP+SSE, a transport of the legacy era");

        var channel = await endpoint.ConnectAsync(time, cancellationToken);
        await using var probe = new ServerProbe(channel, ClientProfile.Everything(Modern), waits, time);
        probe.Speak(Modern);
        var reply = await probe.SendAsync(probe.PlainRequest(), cancellationToken);
        var result = (reply as Reply.Success)?.Message.Result;
        var evidence = result is null ? $"asked with {Method.Discover}, came {reply.Describe()}" : $"discovered {Versions(result)}";
        var speaks = Names(result);
        // What is silent because it is not there is no server whose authors claim something.
        var claimed = !speaks && reply.ShowsLife && claims.Contains(Modern);
        var capabilities = ServerAnswer.Member(result, "capabilities");
        var listsTools = (speaks || claimed) && ServerAnswer.Member(capabilities, "tools") is not null;
        var tools = listsTools ? await ToolPages.ReadAsync(probe, cancellationToken) : [];
        heard(probe);
        return new ModernSurvey(
            new RevisionSurvey(Modern, speaks || claimed, claimed ? $"{evidence}, though its authors claim it" : evidence, capabilities),
            tools,
            ServerAnswer.Member(ServerAnswer.Member(result, "_meta"), MetaKey.ServerInfo));
    }

    private static ModernSurvey Unspoken(string evidence) =>
        new(new RevisionSurvey(Modern, Speaks: false, evidence, Capabilities: null), [], ServerInfo: null);

    private static bool Names(JsonElement? result) =>
        ServerAnswer.Member(result, "supportedVersions") is { ValueKind: JsonValueKind.Array } versions
        && versions.EnumerateArray().Any(version => version.ValueKind is JsonValueKind.String && version.ValueEquals(Modern.Name));

    private static string Versions(JsonElement? result) => ServerAnswer.Member(result, "supportedVersions")?.GetRawText() ?? "no versions";
}
