namespace McpSpecKit.Adapters;

/// <summary>A server over HTTP that code of the caller has started.</summary>
/// <param name="BaseAddress">Where it listens, such as <c>http://127.0.0.1:5000</c>: the address itself, with the port that it was given.</param>
/// <param name="Host">Ends it.</param>
public sealed record HostedServer(Uri BaseAddress, IAsyncDisposable Host);
