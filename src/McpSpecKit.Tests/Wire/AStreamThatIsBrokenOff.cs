using System.Net.Sockets;
using System.Text;
using McpSpecKit.Wire;
using McpSpecKit.Wire.Serving;

namespace McpSpecKit.Tests.Wire;

public sealed class AStreamThatIsBrokenOff
{
    private const int Tries = 50;

    private static readonly string Piece = $"id: 1\ndata: {new string('x', 32 * 1024)}\n\n";

    [Fact]
    public async Task HasBroughtAllThatWasWritten()
    {
        await using var door = await HttpDoor.OpenAsync(WriteAndBreakAsync, new Transcript(TimeProvider.System), TimeProvider.System, CancellationToken.None);

        for (var left = Tries; left > 0; left--)
        {
            var received = await ReceiveAsync(door.Address);

            Assert.Contains(Piece, received, StringComparison.Ordinal);
            Assert.DoesNotContain("\r\n0\r\n", received, StringComparison.Ordinal);
        }
    }

    private static async Task WriteAndBreakAsync(HttpCall call)
    {
        await call.OpenAsync(200, Headers.None.With("Content-Type", "text/event-stream"));
        await call.WriteAsync(Encoding.UTF8.GetBytes(Piece));
        call.Cut();
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, call.Left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static async Task<string> ReceiveAsync(Uri address)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET / HTTP/1.1\r\nHost: {address.Authority}\r\n\r\n"));
        using var all = new MemoryStream();
        await stream.CopyToAsync(all);
        return Encoding.ASCII.GetString(all.ToArray());
    }
}
