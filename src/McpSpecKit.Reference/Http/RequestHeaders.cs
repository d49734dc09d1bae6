using McpSpecKit.Reference.Stateless;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Reference.Http;

/// <summary>The headers of one HTTP request, each byte of a value as one character.</summary>
/// <param name="fields">As they came.</param>
public sealed class RequestHeaders(IHeaderDictionary fields)
{
    private const char FirstVisible = '\x21';
    private const char LastVisible = '\x7E';

    /// <summary>The names, as they were written.</summary>
    public IEnumerable<string> Names => fields.Keys;

    /// <summary>The values of a header as they came, whatever the case of its name; empty where it is missing.</summary>
    public IReadOnlyList<string?> ValuesOf(string name) => [.. fields[name]];

    /// <summary>The value of a header, whatever the case of its name; none where it is missing.</summary>
    /// <exception cref="RefusedException">It has characters that no header has, or comes more than once.</exception>
    public string? Find(string name)
    {
        if (!fields.TryGetValue(name, out var values)) return null;
        if (values is not [{ } value]) throw StatelessRefusal.HeaderMismatch($"{name} comes {values.Count} times.");
        return value.All(IsAllowed) ? value : throw StatelessRefusal.HeaderMismatch($"{name} has characters that no header has.");
    }

    private static bool IsAllowed(char character) => character is (>= FirstVisible and <= LastVisible) or ' ' or '\t';
}
