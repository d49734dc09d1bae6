using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Clients;

/// <summary>The client's side of a connection. Disposing cuts it off.</summary>
public interface IClientTransport : IAsyncDisposable
{
    /// <summary>Where the server is: what tells it from others.</summary>
    string Address { get; }

    /// <summary>Whether requests travel apart from each other, so that ending one of them is a sign of its own.</summary>
    bool HasRequestsOfTheirOwn { get; }

    /// <summary>Hears what the server sends. To be called once, before anything is sent.</summary>
    /// <param name="take">Takes a message.</param>
    /// <param name="fail">Hears that a request will get no answer any more.</param>
    void Listen(Action<JsonRpcMessage> take, Action<RequestId, Exception> fail);

    /// <summary>Sends a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Ends the request that travels with it, where requests travel apart.</param>
    /// <exception cref="SessionLostException">The server knows the session no more.</exception>
    Task SendAsync(Outgoing message, CancellationToken cancellationToken);

    /// <summary>The handshake has settled a revision.</summary>
    /// <param name="revision">The revision; none where a new handshake begins.</param>
    void Agree(Revision? revision);

    /// <summary>Listens to what the server sends of its own accord, where that takes a stream; returns once it is open, or will not be.</summary>
    Task OpenStreamAsync();

    /// <summary>Takes leave of the server as the transport has it.</summary>
    Task LeaveAsync();
}
