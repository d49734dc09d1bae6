using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Catalogue;
using McpSpecKit.Protocol;
using McpSpecKit.Schemas;

namespace McpSpecKit.Probes;

/// <summary>Holds the kit to the rules by which it judges others.</summary>
internal static class OwnMessages
{
    /// <summary>The revision that a request names in its metadata, the latest modern one where it names an unknown one; none without metadata.</summary>
    public static Revision? Named(JsonObject? parameters) =>
        parameters?["_meta"] is JsonObject metadata && metadata[MetaKey.ProtocolVersion] is JsonValue version
            ? Revision.TryParse(version.ToString(), out var known) ? known : Revision.All[^1]
            : null;

    /// <summary>The revision whose rules a request keeps: that of its metadata or of its offer; none where only the connection can tell.</summary>
    public static Revision? Spoken(string method, JsonObject? parameters) => method == Method.Initialize
        ? Revision.Legacy.FirstOrDefault(revision => revision.Name == parameters?["protocolVersion"]?.ToString()) ?? Revision.LatestLegacy
        : Named(parameters);

    /// <summary>Writes a message as bytes, once it is known to be well-formed.</summary>
    /// <param name="revision">The revision that the connection, or the message itself, speaks.</param>
    /// <param name="message">The message.</param>
    /// <param name="answers">The method of the server's request that it answers; none where it answers none.</param>
    /// <exception cref="KitMistakeException">The message breaks the rules of the revision.</exception>
    public static byte[] Write(Revision revision, JsonObject message, string? answers) => Write(revision, Party.Client, message, answers);

    /// <summary>Writes a message of a party as bytes, once it is known to be well-formed.</summary>
    /// <param name="revision">The revision that the connection, or the message itself, speaks.</param>
    /// <param name="party">Who the kit plays.</param>
    /// <param name="message">The message.</param>
    /// <param name="answers">The method of the request that it answers; none where it answers none.</param>
    /// <exception cref="KitMistakeException">The message breaks the rules of the revision.</exception>
    public static byte[] Write(Revision revision, Party party, JsonObject message, string? answers)
    {
        var bytes = Write(message);
        var violations = MessageSchemas.Embedded.Validate(revision, party, JsonElement.Parse(bytes), answers ?? "");
        return violations.Count == 0
            ? bytes
            : throw new KitMistakeException(
                $"The kit was about to break the rules of {revision} by mistake. {violations[0]} The message is {Encoding.UTF8.GetString(bytes)}");
    }

    /// <summary>Writes a message as bytes, well-formed or not.</summary>
    public static byte[] Write(JsonNode message) => Encoding.UTF8.GetBytes(message.ToJsonString(ProtocolJson.Compact));
}
