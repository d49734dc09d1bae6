using System.Net;
using System.Text;
using McpSpecKit.Hosting;
using McpSpecKit.Reference.HttpSse;
using McpSpecKit.Reference.Stateless;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace McpSpecKit.Reference.Http;

/// <summary>
/// The server at a URL (page <c>basic/transports</c>, section "Streamable HTTP"; from 2026-07-28 on page
/// <c>basic/transports/streamable-http</c>): many clients, a session for each of the legacy era.
/// </summary>
public sealed class ReferenceHttpServer : IAsyncDisposable
{
    private readonly LoneKestrel kestrel;
    private readonly HttpSessions sessions;
    private readonly StatelessServer stateless;
    private readonly EventStreamEndpoints streams;

    private ReferenceHttpServer(LoneKestrel kestrel, HttpSessions sessions, StatelessServer stateless, EventStreamEndpoints streams)
    {
        (this.kestrel, this.sessions, this.stateless, this.streams) = (kestrel, sessions, stateless, streams);
        var address = new Uri(kestrel.Server.Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Endpoint = new UriBuilder(address) { Host = IPAddress.Loopback.ToString(), Path = McpEndpoint.Path }.Uri;
    }

    /// <summary>The one endpoint of both eras.</summary>
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
        // Latin-1 keeps each byte of a header as it came, so that those which no header has can be refused.
        var options = new KestrelServerOptions { AddServerHeader = false, RequestHeaderEncodingSelector = _ => Encoding.Latin1 };
        options.Listen(behaviour.Address, port);
        var host = new LoneKestrel(options);
        var clients = new HttpSessions(behaviour, time);
        var modern = new StatelessServer(behaviour, time);
        var (endpoint, streams) = (new McpEndpoint(behaviour, clients, modern), new EventStreamEndpoints(behaviour, time));
        await host.Server.StartAsync(
            new KestrelApplication(http => EventStreamEndpoints.Have(http.Request.Path) ? streams.HandleAsync(http) : endpoint.HandleAsync(http)),
            cancellationToken);
        return new ReferenceHttpServer(host, clients, modern, streams);
    }

    /// <summary>Ends every session and subscription, then the connections that are still open after a moment.</summary>
    public async ValueTask DisposeAsync()
    {
        sessions.EndAll();
        streams.CloseAll();
        stateless.Subscriptions.CloseAll();
        using var grace = new CancellationTokenSource(stateless.Behaviour.Options.ShutdownGrace, stateless.Time);
        await kestrel.Server.StopAsync(grace.Token);
        kestrel.Dispose();
    }
}
