namespace McpSpecKit.Wire;

/// <summary>What the transport itself said when a message was handed over.</summary>
/// <param name="Lane">The stream on which an answer comes.</param>
/// <param name="Status">The HTTP status; none on transports that have no status.</param>
/// <param name="Headers">The headers of the HTTP response; empty on transports that have none.</param>
public sealed record Delivery(string Lane, int? Status, IReadOnlyList<KeyValuePair<string, string>> Headers)
{
    /// <summary>Whether the transport took the message: always where it has no status, else a status of 200 to 299.</summary>
    public bool Accepted => Status is null or (>= 200 and < 300);

    /// <summary>The first value of a header, whatever the case of its name.</summary>
    public string? Header(string name) =>
        Headers.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}
