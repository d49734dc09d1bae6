using System.Text.Json;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>
/// What a server claims to speak: by what its authors say, and by its own answers, whether they keep the specification or not. What a
/// server claims concerns it, even where it does not manage it.
/// </summary>
/// <param name="declared">The revisions that its authors say it speaks.</param>
/// <param name="wanted">The revisions that the run asks for; empty where that says nothing.</param>
/// <param name="handshakes">What became of each offer.</param>
/// <param name="modern">What it said of its modern era.</param>
/// <param name="transport">How it is reached.</param>
internal sealed class ServerClaims(
    IReadOnlyList<Revision> declared,
    IReadOnlyList<Revision> wanted,
    IReadOnlyList<Handshake> handshakes,
    ModernSurvey modern,
    Transport transport)
{
    private const string ByAuthors = "its authors claim it";
    private const string ByList = "it lists it among the versions that it supports";

    private const string ByRun = "the run asks for it";

    private readonly HashSet<string> listed = [.. Listed(handshakes, modern)];

    /// <summary>What claims a revision, as a clause; none where nothing does.</summary>
    public string? Of(Revision revision) => (revision.Era is Era.Modern ? OfModern(revision) : OfLegacy(revision))
        ?? (listed.Contains(revision.Name) && HasTransport(revision) ? ByList : null)
        ?? (wanted.Contains(revision) && HasTransport(revision) && IsThere ? ByRun : null);

    private bool IsThere => modern.Reply is { ShowsLife: true } || handshakes.Any(handshake => handshake.Reply.ShowsLife);

    private string? OfLegacy(Revision revision)
    {
        if (declared.Contains(revision)) return ByAuthors;
        var offers = handshakes.Where(handshake => handshake.Answered == revision.Name || handshake.Opened?.Answered == revision.Name).ToList();
        if (offers.Exists(offer => offer.Revision != revision)) return $"it names it when {offers.First(offer => offer.Revision != revision).Revision} is offered";
        return offers.Count > 0 || handshakes.Any(handshake => handshake.Revision == revision && IsClaim(handshake))
            ? $"it answers {Method.Initialize} with a result"
            : null;
    }

    private string? OfModern(Revision revision)
    {
        if (!HasTransport(revision)) return null;
        if (declared.Contains(revision) && IsThere) return ByAuthors;
        if (modern.IsDiscovered) return $"it answers {Method.Discover} with a result";
        if (modern.Serves) return "it serves other requests of it";
        var naming = handshakes.FirstOrDefault(handshake => handshake.Answered == revision.Name || Said(handshake.Reply).Contains(revision.Name, StringComparison.Ordinal));
        return naming is null ? null : $"its answer to {Method.Initialize} names it";
    }

    /// <summary>A list is about the server and not about the way to it: the oldest revision knows no Streamable HTTP, and the newest no HTTP+SSE.</summary>
    private bool HasTransport(Revision revision) => transport switch
    {
        Transport.StreamableHttp => revision != Revision.All[0],
        Transport.HttpSse => revision.Era is Era.Legacy,
        _ => true,
    };

    /// <summary>A result that names no version that has a handshake was meant as agreement to what was offered.</summary>
    private static bool IsClaim(Handshake handshake) =>
        handshake.Result is not null && (handshake.Answered is null || Revision.All.Any(revision => revision.Era is Era.Modern && revision.Name == handshake.Answered));

    private static IEnumerable<string> Listed(IReadOnlyList<Handshake> handshakes, ModernSurvey modern) =>
    [
        .. handshakes.SelectMany(handshake => Versions(Data(handshake.Reply), "supported")),
        .. Versions(Data(modern.Reply), "supported"),
        .. Versions((modern.Reply as Reply.Success)?.Message.Result, "supportedVersions"),
    ];

    private static IEnumerable<string> Versions(JsonElement? parent, string name) =>
        ServerAnswer.Member(parent, name) is { ValueKind: JsonValueKind.Array } versions
            ? versions.EnumerateArray().Where(version => version.ValueKind is JsonValueKind.String).Select(version => version.GetString()!)
            : [];

    private static string Said(Reply reply) => ErrorIn(reply)?.Text ?? "";

    private static JsonElement? Data(Reply? reply) => ErrorIn(reply)?.Data;

    private static JsonRpcError? ErrorIn(Reply? reply) =>
        (reply as Reply.Failure)?.Message ?? reply?.Delivery?.Body.OfType<JsonRpcError>().FirstOrDefault();
}
