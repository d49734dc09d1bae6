using McpSpecKit.Wire;

namespace McpSpecKit.Adapters;

/// <summary>A URL and what is spoken there.</summary>
/// <param name="Transport"><see cref="Transport.StreamableHttp"/> or <see cref="Transport.HttpSse"/>.</param>
/// <param name="Url">The URL of the MCP endpoint, or of the event stream.</param>
public sealed record HttpAddress(Transport Transport, Uri Url)
{
    /// <summary>What goes with every request there, such as what authorizes it; a header that a request has of its own replaces one of the same name.</summary>
    public Headers Headers { get; init; } = Headers.None;
}
