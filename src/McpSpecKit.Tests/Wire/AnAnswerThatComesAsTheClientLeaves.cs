using System.Text;
using McpSpecKit.Tests.Support;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Wire;

public sealed class AnAnswerThatComesAsTheClientLeaves
{
    private static readonly byte[] Ping = Encoding.UTF8.GetBytes("""{"jsonrpc":"2.0","id":1,"method":"ping"}""");

    [Fact]
    public async Task IsAStreamThatTheClientEnded()
    {
        await using var server = await SseServer.StartAsync(_ => Task.CompletedTask, SseServer.Stream(": hello\n\n"));
        var clock = new ClockThatIsReadAtEachFrame();
        await using var channel = new StreamableHttpChannel(server.Url, Waits.Default, clock);
        channel.Listen(new HeardMessages());
        // The frames are the request and the head of its response.
        clock.OnRead(readings: 2, () => channel.DisposeAsync().AsTask().Wait(TimeSpan.FromSeconds(10)));

        var delivery = await channel.SendAsync(Ping, Headers.ForPost, CancellationToken.None);

        Assert.Equal(StreamEnd.ByClient, await delivery.Stream!.Ended.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    private sealed class ClockThatIsReadAtEachFrame : TimeProvider
    {
        private Action act = () => { };
        private int remaining = int.MaxValue;

        public void OnRead(int readings, Action then) => (remaining, act) = (readings, then);

        public override long GetTimestamp()
        {
            if (Interlocked.Decrement(ref remaining) == 0) act();
            return base.GetTimestamp();
        }
    }
}
