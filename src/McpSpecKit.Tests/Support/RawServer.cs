using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace McpSpecKit.Tests.Support;

/// <summary>A server that reads a request of HTTP and answers with whatever bytes it likes, one request a connection.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, port: 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Func<RawExchange, Task> answer;
    private readonly ConcurrentQueue<Task> served = new();
    private readonly Task accepting;

    public RawServer(Func<RawExchange, Task> answer)
    {
        this.answer = answer;
        listener.Start();
        accepting = AcceptAsync();
    }

    public Uri Url => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/mcp");

    /// <summary>How many connections came.</summary>
    public int Connections => served.Count;

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Dispose();
        await accepting;
        await Task.WhenAll(served);
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) served.Enqueue(ServeAsync(await listener.AcceptTcpClientAsync(stop.Token)));
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // The test is over; the listener may be gone before it is asked once more.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var owned = client;
        client.NoDelay = true;
        try
        {
            var stream = client.GetStream();
            var (head, body) = await ReadRequestAsync(stream);
            await answer(new RawExchange(client, stream, head, body, stop.Token));
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // The client has had enough.
        }
    }

    private async Task<(string Head, string Body)> ReadRequestAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1, leaveOpen: true);
        var head = new StringBuilder();
        var length = 0;
        while (await reader.ReadLineAsync(stop.Token) is { Length: > 0 } line)
        {
            head.Append(line).Append('\n');
            if (line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
                length = int.Parse(line["Content-Length:".Length..], System.Globalization.CultureInfo.InvariantCulture);
        }

        // To read nothing is to wait for something all the same.
        if (length == 0) return ($"{head}", "");
        var body = new char[length];
        await reader.ReadBlockAsync(body, stop.Token);
        return ($"{head}", new string(body));
    }
}
