using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace McpSpecKit.Hosting;

/// <summary>
/// A Kestrel without services around it. By itself it makes meters that nobody ends, so that a process that opens hundreds of servers grows;
/// here they end with it.
/// </summary>
public sealed class LoneKestrel : IDisposable
{
    [ThreadStatic]
    private static HashSet<Meter>? made;

    private static readonly MeterListener Listener = Listen();
    private readonly HashSet<Meter> meters = [];

    /// <summary>Makes a server over sockets; it does not listen yet.</summary>
    /// <param name="options">Where it will listen, and how.</param>
    public LoneKestrel(KestrelServerOptions options)
    {
        _ = Listener;
        made = meters;
        try
        {
            // Whoever has written something knows that it was sent.
            var transport = new SocketTransportOptions { MaxWriteBufferSize = 1 };
            var sockets = new SocketTransportFactory(Options.Create(transport), NullLoggerFactory.Instance);
            Server = new KestrelServer(Options.Create(options), sockets, NullLoggerFactory.Instance);
        }
        finally
        {
            made = null;
        }
    }

    /// <summary>The server.</summary>
    public KestrelServer Server { get; }

    /// <inheritdoc />
    public void Dispose()
    {
        Server.Dispose();
        foreach (var meter in meters) meter.Dispose();
    }

    private static MeterListener Listen()
    {
        var listener = new MeterListener { InstrumentPublished = (instrument, _) => made?.Add(instrument.Meter) };
        listener.Start();
        return listener;
    }
}
