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

    private readonly List<KeyValuePair<string, string>> lines = [.. lines];

    /// <summary>No headers.</summary>
    public static Headers None { get; } = new([]);

    /// <inheritdoc />
    public int Count => lines.Count;

    /// <inheritdoc />
    public KeyValuePair<string, string> this[int index] => lines[index];

    /// <summary>The first value of a header, or none.</summary>
    public string? this[string name] => lines.Find(line => line.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>The same headers with one more.</summary>
    public Headers With(string name, string value) => new([.. lines, new(name, value)]);

    /// <summary>The same headers with others, which stand in the place of those of the same name.</summary>
    internal Headers Replaced(Headers others) => new([.. lines.Where(line => others[line.Key] is null), .. others]);

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => lines.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
