namespace McpSpecKit.Wire;

/// <summary>A connection over HTTP, for scenarios that speak HTTP rather than messages.</summary>
public interface IHttpChannel : IServerChannel
{
    /// <summary>The URL that takes the messages.</summary>
    Uri Endpoint { get; }

    /// <summary>Sends one HTTP request, well-formed or not, and reads the answer.</summary>
    /// <param name="verb">The method.</param>
    /// <param name="body">The body; none without one.</param>
    /// <param name="headers">All headers: the channel adds none but those of the connection.</param>
    /// <param name="cancellationToken">Gives up and cuts the connection.</param>
    /// <exception cref="ConnectionLostException">The server cannot be reached, or broke the connection before it answered.</exception>
    Task<Delivery> ExchangeAsync(HttpMethod verb, ReadOnlyMemory<byte>? body, Headers headers, CancellationToken cancellationToken);
}
