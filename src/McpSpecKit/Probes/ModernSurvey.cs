using System.Text.Json;
using McpSpecKit.Adapters;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>Asks a server whether it speaks the modern era; see the page <c>server/discover</c> of 2026-07-28.</summary>
internal static class ModernSurvey
{
    private static readonly Revision Modern = Revision.All[^1];

    /// <summary>Not asked over HTTP+SSE, which the modern era has left behind.</summary>
    public static async Task<RevisionSurvey> DiscoverAsync(
        IServerEndpoint endpoint,
        Waits waits,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (endpoint.Transport is Transport.HttpSse)
            return new RevisionSurvey(Modern, Speaks: false, "it is not asked over HTTP+SSE, a transport of the legacy era", Capabilities: null);

        var channel = await endpoint.ConnectAsync(time, cancellationToken);
        await using var probe = new ServerProbe(channel, ClientProfile.Bare, waits, time);
        probe.Speak(Modern);
        var reply = await probe.SendAsync(probe.PlainRequest(), cancellationToken);
        return reply is Reply.Success success
            ? new RevisionSurvey(Modern, Names(success.Message.Result), $"discovered {Versions(success.Message.Result)}", ServerAnswer.Member(success.Message.Result, "capabilities"))
            : new RevisionSurvey(Modern, Speaks: false, $"asked with {Method.Discover}, came {reply.Describe()}", Capabilities: null);
    }

    private static bool Names(JsonElement result) =>
        ServerAnswer.Member(result, "supportedVersions") is { ValueKind: JsonValueKind.Array } versions
        && versions.EnumerateArray().Any(version => version.ValueKind is JsonValueKind.String && version.ValueEquals(Modern.Name));

    private static string Versions(JsonElement result) => ServerAnswer.Member(result, "supportedVersions")?.GetRawText() ?? "no versions";
}
