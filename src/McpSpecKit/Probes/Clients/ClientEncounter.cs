using System.Text.Json;
using McpSpecKit.Adapters;
using McpSpecKit.Adapters.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes.Clients;

/// <summary>How a client met a good server of one revision.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="Entries">What happened.</param>
/// <param name="End">How the client ended.</param>
/// <param name="Frames">What was seen.</param>
internal sealed record ClientEncounter(
    Revision Revision, IReadOnlyList<ClientEntry> Entries, ClientReport End, IReadOnlyList<Frame> Frames)
{
    private IReadOnlyList<ClientEntry.Said> Said => [.. Entries.OfType<ClientEntry.Said>()];

    private IReadOnlyList<JsonRpcRequest> Requests => [.. Said.Select(said => said.Message).OfType<JsonRpcRequest>()];

    private JsonRpcRequest? Offer => Requests.FirstOrDefault(request => request.Method == Method.Initialize);

    private JsonRpcRequest? Modern => Requests.FirstOrDefault(request => ServerStage.Named(request) == Revision.Name);

    /// <summary>Whether no message came.</summary>
    public bool SaidNothing => Said.Count == 0;

    /// <summary>When the first message came; none where none did.</summary>
    public TimeSpan? FirstWord => SaidNothing ? null : Said[0].At;

    /// <summary>How the client introduces itself.</summary>
    public JsonElement? Introduction => Modern is { } request
        ? ServerAnswer.Member(ServerAnswer.Member(request.Params, "_meta"), MetaKey.ClientInfo)
        : ServerAnswer.Member(Offer?.Params, "clientInfo");

    private string? Offered => ServerAnswer.Text(Offer?.Params, "protocolVersion");

    /// <summary>The client talks in a way that is none: it speaks no other revision than the one that it was asked for.</summary>
    private bool IsUnreadable => !SaidNothing && Said.All(said => said.Message is MalformedMessage);

    private bool WentOn => Said.Any(said => said.Message is JsonRpcNotification { Method: Method.Initialized }
        || said.Message is JsonRpcRequest { Method: not (Method.Initialize or Method.Ping or Method.Discover) });

    /// <summary>What it says of the revision.</summary>
    /// <param name="claims">What the authors claim.</param>
    public RevisionSurvey ToSurvey(IReadOnlyList<Revision> claims) => Revision.Era is Era.Modern
        ? new RevisionSurvey(Revision, Modern is not null || IsUnreadable || claims.Contains(Revision), ModernEvidence, CapabilitiesOf(Modern)) { Answered = Modern is null ? Offered : Revision.Name }
        : new RevisionSurvey(Revision, Offered == Revision.Name || (Offered is not null && WentOn) || IsUnreadable || claims.Contains(Revision), LegacyEvidence, ServerAnswer.Member(Offer?.Params, "capabilities"))
        {
            Answered = Offered,
        };

    private string ModernEvidence => Modern is not null ? $"it sent {Modern.Method} in this version"
        : IsUnreadable ? Unreadable
        : Offered is { } offered ? $"it offered {offered} in a handshake"
        : "it sent no request in this version";

    private string LegacyEvidence => IsUnreadable ? Unreadable
        : Offered is not { } offered ? "it did not send initialize"
        : offered == Revision.Name ? "it offered it"
        : WentOn ? $"it offered {offered} and took it as the answer"
        : $"it offered {offered}, and left when this was the answer";

    private string Unreadable => $"it sent what is no message: {((MalformedMessage)Said[0].Message).Reason}";

    private static JsonElement? CapabilitiesOf(JsonRpcRequest? request) =>
        ServerAnswer.Member(ServerAnswer.Member(request?.Params, "_meta"), MetaKey.ClientCapabilities);
}
