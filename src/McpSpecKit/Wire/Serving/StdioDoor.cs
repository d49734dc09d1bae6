using System.Net;
using System.Net.Sockets;
using System.Text;

namespace McpSpecKit.Wire.Serving;

/// <summary>Where the servers report that a client under test launches over stdio: by a relay, or inside this process.</summary>
internal sealed class StdioDoor : IAsyncDisposable
{
    private readonly CancellationTokenSource closing = new();
    private readonly string word = Guid.NewGuid().ToString("N");
    private readonly Lock gate = new();
    private readonly List<Task> served = [];
    private readonly Socket listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly Func<ServerLaunch, CancellationToken, Task> serve;
    private readonly Transcript transcript;
    private readonly TimeProvider time;
    private readonly CancellationToken closed;
    private readonly Task accepting;
    private int launches;

    /// <summary>Opens a door.</summary>
    /// <param name="serve">Plays the server in one process, until that is there no more.</param>
    /// <param name="transcript">Where everything is written down.</param>
    /// <param name="time">The clock.</param>
    public StdioDoor(Func<ServerLaunch, CancellationToken, Task> serve, Transcript transcript, TimeProvider time)
    {
        (this.serve, this.transcript, this.time, closed) = (serve, transcript, time, closing.Token);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen();
        Address = $"{((IPEndPoint)listener.LocalEndPoint!).Port}:{word}";
        accepting = AcceptAsync();
    }

    /// <summary>What a relay is given to find the door.</summary>
    public string Address { get; }

    /// <summary>Launches the server in this process.</summary>
    public IServerProcess Launch()
    {
        var (relay, kit) = MemoryLink.Pair();
        Begin(ServeAsync(kit));
        return new RelayedServer(relay, time);
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        listener.Dispose();
        await accepting;
        List<Task> rest;
        lock (gate) rest = [.. served];
        await Task.WhenAll(rest);
        closing.Dispose();
    }

    private void Begin(Task serving)
    {
        lock (gate) served.Add(serving);
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var socket = await listener.AcceptAsync(closed);
                socket.NoDelay = true;
                Begin(AdmitAsync(new SocketLink(socket)));
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The door is closed.
        }
    }

    /// <summary>Serves a relay of this run; anybody may connect to a port.</summary>
    private async Task AdmitAsync(SocketLink link)
    {
        await using var owned = link;
        await using var frames = link.ReadAsync(closed).GetAsyncEnumerator(closed);
        try
        {
            if (!await frames.MoveNextAsync() || frames.Current.Kind is not LaunchFrameKind.Introduction) return;
            if (Encoding.UTF8.GetString(frames.Current.Data.Span) != word) return;
        }
        catch (OperationCanceledException)
        {
            return;
        }

        await ServeAsync(link);
    }

    private async Task ServeAsync(ILaunchLink link)
    {
        await using var owned = link;
        try
        {
            await serve(new ServerLaunch(link, transcript, Interlocked.Increment(ref launches)), closed);
        }
        catch (OperationCanceledException) when (closed.IsCancellationRequested)
        {
            // The scenario is over.
        }
    }
}
