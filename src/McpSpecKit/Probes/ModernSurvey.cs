using System.Text.Json;
using McpSpecKit.Adapters;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>What a server said of its modern era.</summary>
/// <param name="Reply">What came to <c>server/discover</c>; none where it was not asked.</param>
/// <param name="Evidence">The same, as one sentence.</param>
/// <param name="Tools">What it listed when it was asked for its tools.</param>
internal sealed record ModernSurvey(Reply? Reply, string Evidence, ListedTools Tools)
{
    /// <summary>The revision that it is asked for.</summary>
    public static readonly Revision Revision = Protocol.Revision.All[^1];

    private static readonly string[] Telling = ["supportedVersions", "capabilities", "resultType", "_meta"];

    /// <summary>The result of discovery, where there is one.</summary>
    public JsonElement? Result => (Reply as Reply.Success)?.Message.Result;

    /// <summary>Whether discovery names the revision.</summary>
    public bool Manages =>
        ServerAnswer.Member(Result, "supportedVersions") is { ValueKind: JsonValueKind.Array } versions
        && versions.EnumerateArray().Any(version => version.ValueKind is JsonValueKind.String && version.ValueEquals(Revision.Name));

    /// <summary>Whether there is a result that is one of discovery: some servers answer whatever they do not know with an empty one.</summary>
    public bool IsDiscovered => Array.Exists(Telling, member => ServerAnswer.Member(Result, member) is not null);

    /// <summary>Whether the server serves another request as only the modern era does, though it does not know discovery.</summary>
    public bool Serves { get; private init; }

    /// <summary>Who the server says it is; none where it does not say.</summary>
    public JsonElement? ServerInfo => ServerAnswer.Member(ServerAnswer.Member(Result, "_meta"), MetaKey.ServerInfo);

    /// <summary>The capabilities that it declares.</summary>
    public JsonElement? Capabilities => ServerAnswer.Member(Result, "capabilities");

    /// <summary>The exchange.</summary>
    public IReadOnlyList<Frame> Transcript { get; private init; } = [];

    /// <summary>
    /// Asks a server whether it speaks the modern era, and for its tools; see the page <c>server/discover</c> of 2026-07-28. Not asked over
    /// HTTP+SSE, which the modern era has left behind.
    /// </summary>
    /// <param name="endpoint">The server.</param>
    /// <param name="waits">How long to wait.</param>
    /// <param name="time">The clock.</param>
    /// <param name="heard">Is told of the connection before it is closed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<ModernSurvey> DiscoverAsync(
        IServerEndpoint endpoint,
        Waits waits,
        TimeProvider time,
        Action<ServerProbe> heard,
        CancellationToken cancellationToken)
    {
        if (endpoint.Transport is Transport.HttpSse) return Unasked("it is not asked over HTTP+SSE, a transport of the legacy era");

        var channel = await endpoint.ConnectAsync(time, cancellationToken);
        await using var probe = new ServerProbe(channel, ClientProfile.Everything(Revision), waits, time);
        probe.Speak(Revision);
        var reply = await probe.SendAsync(probe.PlainRequest(), cancellationToken);
        var found = new ModernSurvey(reply, "", ListedTools.None);
        if (found.IsDiscovered && ServerAnswer.Member(found.Capabilities, "tools") is not null)
            found = found with { Tools = await ToolPages.ReadAsync(probe, cancellationToken) };
        heard(probe);
        return found with
        {
            Evidence = found.Result is null ? $"asked with {Method.Discover}, came {reply.Describe()}" : $"discovered {Versions(found.Result)}",
            Transcript = probe.Transcript.Frames,
            Serves = reply is Reply.Failure { Message.Code: (long)ErrorCode.MethodNotFound } && await ServesAsync(probe, cancellationToken),
        };
    }

    /// <summary>What is known of a server that is not asked.</summary>
    /// <param name="reason">Why not, as a sentence.</param>
    public static ModernSurvey Unasked(string reason) => new(Reply: null, reason, ListedTools.None);

    /// <summary>A server of the legacy era may serve such a request too, and owes it nothing: only what the modern era adds is telling.</summary>
    private static async Task<bool> ServesAsync(ServerProbe probe, CancellationToken cancellationToken) =>
        await probe.RequestAsync(Method.ListTools, parameters: null, cancellationToken) is Reply.Success { Message.Result: var result }
        && ServerAnswer.Text(result, "resultType") is not null;

    private static string Versions(JsonElement? result) => ServerAnswer.Member(result, "supportedVersions")?.GetRawText() ?? "no versions";
}
