using System.Collections;

namespace McpSpecKit.Wire;

/// <summary>HTTP headers in their order; names compare in any case.</summary>
/// <param name="lines">The headers.</param>
public sealed class Headers(IEnumerable<KeyValuePair<string, string>> lines) : IReadOnlyList<KeyValuePair<string, string>>
{
    /// <summary>The header that carries a session's id.</summary>
    public const string SessionId = "Mcp-Session-Id";

    /// <summary>The header that carries the protocol version.</summary>
    public const string ProtocolVersion = "MCP-Protocol-Version";

    /// <summary>The header that repeats the method of a modern request.</summary>
    public const string Method = "Mcp-Method";

    /// <summary>The header that repeats the name or the URI that a modern request is about.</summary>
    public const string Name = "Mcp-Name";

    /// <summary>The header that names the event from which a stream is resumed.</summary>
    public const string LastEventId = "Last-Event-ID";

    private const string Json = "application/json";
    private const string EventStream = "text/event-stream";
    private readonly List<KeyValuePair<string, string>> lines = [.. lines];

    /// <summary>No headers.</summary>
    public static Headers None { get; } = new([]);

    /// <summary>What goes with every POST of a message.</summary>
    public static Headers ForPost { get; } = None.With("Content-Type", Json).With("Accept", $"{Json}, {EventStream}");

    /// <summary>What goes with every GET of a stream.</summary>
    public static Headers ForStream { get; } = None.With("Accept", EventStream);

    /// <inheritdoc />
    public int Count => lines.Count;

    /// <inheritdoc />
    public KeyValuePair<string, string> this[int index] => lines[index];

    /// <summary>The first value of a header, or none.</summary>
    public string? this[string name] => lines.Find(line => line.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>The same headers with this one; it replaces one of the same name.</summary>
    public Headers With(string name, string value) => new([.. Without(name), new(name, value)]);

    /// <summary>The same headers with these; each replaces one of the same name.</summary>
    public Headers With(Headers others) => others.Aggregate(this, (all, line) => all.With(line.Key, line.Value));

    /// <summary>The same headers without this one.</summary>
    public Headers Without(string name) => new(lines.Where(line => !line.Key.Equals(name, StringComparison.OrdinalIgnoreCase)));

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => lines.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
