using System.Net;
using McpSpecKit.Reference.HttpSse;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace McpSpecKit.Reference.Http;

/// <summary>
/// The server at a URL (page <c>basic/transports</c>, section "Streamable HTTP"): many clients, a session for each. It listens on
/// localhost only, as the section's security warning asks.
/// </summary>
public sealed class ReferenceHttpServer : IAsyncDisposable
{
    private readonly KestrelServer kestrel;
    private readonly HttpSessions sessions;
    private readonly EventStreamEndpoints streams;

    private ReferenceHttpServer(KestrelServer kestrel, HttpSessions sessions, EventStreamEndpoints streams)
    {
        (this.kestrel, this.sessions, this.streams) = (kestrel, sessions, streams);
        var address = kestrel.Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Endpoint = new Uri(new Uri(address), McpEndpoint.Path);
    }

    /// <summary>The one endpoint that takes POST, GET and DELETE.</summary>
    public Uri Endpoint { get; }

    /// <summary>The endpoint of HTTP+SSE that opens a stream; it names the one for messages.</summary>
    public Uri EventStream => new(Endpoint, EventStreamEndpoints.StreamPath);

    /// <summary>Begins to listen, on a port that the system chooses.</summary>
    /// <param name="behaviour">What the server decides.</param>
    /// <param name="time">The clock of timeouts and of slow work.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    public static Task<ReferenceHttpServer> StartAsync(
        ServerBehaviour behaviour, TimeProvider time, CancellationToken cancellationToken) =>
        StartAsync(behaviour, port: 0, time, cancellationToken);

    /// <summary>Begins to listen.</summary>
    /// <param name="behaviour">What the server decides.</param>
    /// <param name="port">The port; 0 for one that the system chooses.</param>
    /// <param name="time">The clock of timeouts and of slow work.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<ReferenceHttpServer> StartAsync(
        ServerBehaviour behaviour, int port, TimeProvider time, CancellationToken cancellationToken)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Listen(IPAddress.Loopback, port);
        var sockets = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        var host = new KestrelServer(Options.Create(options), sockets, NullLoggerFactory.Instance);
        var clients = new HttpSessions(behaviour, time);
        var (endpoint, streams) = (new McpEndpoint(behaviour, clients), new EventStreamEndpoints(behaviour, time));
        await host.StartAsync(
            new KestrelApplication(http => EventStreamEndpoints.Have(http.Request.Path) ? streams.HandleAsync(http) : endpoint.HandleAsync(http)),
            cancellationToken);
        return new ReferenceHttpServer(host, clients, streams);
    }

    /// <summary>Ends every session, then the connections that are still open.</summary>
    public async ValueTask DisposeAsync()
    {
        sessions.EndAll();
        streams.CloseAll();
        await kestrel.StopAsync(new CancellationToken(canceled: true));
        kestrel.Dispose();
    }
}
