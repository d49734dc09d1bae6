using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Sending;

/// <summary>One change of a message before it is sent: of a header, of its id, of its version, of something in _meta, or of another member.</summary>
public sealed partial record MessageChange
{
    /// <summary>The sentences, as alternatives of a regular expression.</summary>
    internal const string Pattern =
        " (?:from the origin of the endpoint|with(?:out)? the header [^ ]+(?: as \"[^\"]*\"| encoded)?|with its header names in (?:capitals|small letters)"
        + "|with the id (?:\"[^\"]*\"|[^ ]+)|with an id of \\d+ characters|in version [^ ]+"
        + "|with [^ ]+ in _meta as (?:\"[^\"]*\"|\\[[^\\]]*\\]|[^ ]+)|without [^ ]+ in _meta|without (?!the )[^ ]+)";

    private const string ReservedPrefix = "io.modelcontextprotocol/";
    private static readonly string[] Reserved = ["protocolVersion", "clientInfo", "clientCapabilities", "logLevel"];
    private static readonly string[] Levels = ["debug", "info", "notice", "warning", "error", "critical", "alert", "emergency"];

    private readonly string text;

    private MessageChange(string text)
    {
        this.text = text;
        Member = text.StartsWith("without ", StringComparison.Ordinal) && !text.EndsWith(" in _meta", StringComparison.Ordinal) ? text["without ".Length..] : null;
    }

    /// <summary>Whether something is left out.</summary>
    public bool IsRemoval => text.StartsWith("without ", StringComparison.Ordinal);

    /// <summary>Whether the header Origin names the address of the endpoint itself.</summary>
    public bool IsOwnOrigin => text.StartsWith("from ", StringComparison.Ordinal);

    /// <summary>The header that is left out; none where something else is changed.</summary>
    public string? RemovedHeader => text.Split(' ') is ["without", "the", "header", var name] ? name : null;

    /// <summary>The id that the message gets, as JSON; none where something else is changed.</summary>
    public string? Id => text.StartsWith("with the id ", StringComparison.Ordinal) ? After(" id ") : null;

    /// <summary>The member that is left out, by the names on the way to it; none where something else is changed.</summary>
    public string? Member { get; }

    /// <summary>Reads the end of a sentence.</summary>
    public static IReadOnlyList<MessageChange> In(string end) => [.. Changes().Matches(end).Select(change => new MessageChange(change.Value[1..]))];

    /// <summary>The headers that replace those of a message, for a notification.</summary>
    public Headers Header() => text.Split(' ', 6) is ["with", "the", "header", var name, "as", var value] ? Headers.None.With(name, Unquote(value)) : throw Unfit("a notification");

    /// <summary>Makes the change.</summary>
    public Draft Apply(Draft draft) => text.Split(' ') switch
    {
        ["with", "the", "header", var name, "encoded"] => draft.With(name, HeaderValue.ToBase64(draft.Headers[name] ?? "")),
        ["with", "the", "header", var name, "as", ..] => draft.With(name, Unquote(After(" as "))),
        ["without", "the", "header", var name] => draft.Without(name),
        ["with", "its", "header", "names", "in", .. var letters] => draft with { Headers = new Headers(draft.Headers.Select(line => KeyValuePair.Create(Spell(line.Key, letters[0]), line.Value))) },
        ["with", "the", "id", ..] => draft.Under(RequestId.TryRead(JsonElement.Parse(Id!), out var id) ? id : throw Unfit("an id")),
        ["with", "an", "id", "of", var length, "characters"] => draft.Under(RequestId.Of(new string('x', int.Parse(length, CultureInfo.InvariantCulture)))),
        ["in", "version", var version] => InVersion(draft, version),
        ["with", var key, "in", "_meta", "as", ..] => WithKey(draft, key, JsonNode.Parse(After(" as "))),
        ["without", var key, "in", "_meta"] => WithoutKey(draft, key),
        ["without", var member] => draft.Wrongly(message => Remove(message, member.Split('/'))),
        _ => throw Unfit("a request"),
    };

    /// <summary>A request in another version, which its headers say too.</summary>
    public static Draft InVersion(Draft draft, string version)
    {
        var named = draft.With(Headers.ProtocolVersion, version);
        return Revision.TryParse(version, out var known) && known.Era is Era.Modern
            ? named
            : named.Wrongly(message => message["params"]!["_meta"]![MetaKey.ProtocolVersion] = JsonValue.Create(version));
    }

    private static Draft WithKey(Draft draft, string key, JsonNode? value)
    {
        if (!Reserved.Contains(key) || IsSound(key, value))
        {
            draft.Metadata[Full(key)] = value;
            return draft;
        }

        return draft.Wrongly(message => message["params"]!["_meta"]![Full(key)] = value);
    }

    private static Draft WithoutKey(Draft draft, string key)
    {
        if (Reserved.Contains(key)) return draft.Wrongly(message => message["params"]!["_meta"]!.AsObject().Remove(Full(key)));
        draft.Metadata.Remove(key);
        return draft;
    }

    private static bool IsSound(string key, JsonNode? value) => key switch
    {
        "clientCapabilities" => value is JsonObject,
        "logLevel" => value?.GetValueKind() is JsonValueKind.String && Levels.Contains(value.GetValue<string>()),
        _ => false,
    };

    private static string Full(string key) => Reserved.Contains(key) ? ReservedPrefix + key : key;

    private static void Remove(JsonObject message, string[] path)
    {
        var parent = path.SkipLast(1).Aggregate<string, JsonNode?>(message, (node, name) => node?[name]);
        parent?.AsObject().Remove(path[^1]);
    }

    private static string Spell(string name, string letters) => letters is "capitals"
        ? name.ToUpperInvariant()
        : string.Create(name.Length, name, (span, text) => text.AsSpan().ToLowerInvariant(span));

    private static string Unquote(string value) => value is ['"', .. var inner, '"'] ? inner : value;

    private string After(string word) => text[(text.IndexOf(word, StringComparison.Ordinal) + word.Length)..];

    private FormatException Unfit(string what) => new($"«{text}» is no change of {what}.");

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Changes();
}
