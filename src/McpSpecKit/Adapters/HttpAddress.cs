using McpSpecKit.Wire;

namespace McpSpecKit.Adapters;

/// <summary>A URL and what is spoken there.</summary>
/// <param name="Transport"><see cref="Transport.StreamableHttp"/> or <see cref="Transport.HttpSse"/>.</param>
/// <param name="Url">The URL of the MCP endpoint, or of the event stream.</param>
public sealed record HttpAddress(Transport Transport, Uri Url);
