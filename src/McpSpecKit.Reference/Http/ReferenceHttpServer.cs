using System.Net;
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

    private ReferenceHttpServer(KestrelServer kestrel, HttpSessions sessions)
    {
        (this.kestrel, this.sessions) = (kestrel, sessions);
        var address = kestrel.Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Endpoint = new Uri(new Uri(address), McpEndpoint.Path);
    }

    /// <summary>The one endpoint that takes POST, GET and DELETE.</summary>
    public Uri Endpoint { get; }

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
        await host.StartAsync(new KestrelApplication(new McpEndpoint(behaviour, clients).HandleAsync), cancellationToken);
        return new ReferenceHttpServer(host, clients);
    }

    /// <summary>Ends every session, then the connections that are still open.</summary>
    public async ValueTask DisposeAsync()
    {
        sessions.EndAll();
        await kestrel.StopAsync(new CancellationToken(canceled: true));
        kestrel.Dispose();
    }
}
