using System.IO.Pipelines;
using McpSpecKit.Tests.Support;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Wire;

public sealed class AServerThatLeavesItsInputUnread
{
    private static readonly Waits Short = new(TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(50));

    [Fact]
    public async Task IsNotWrittenToForEver()
    {
        var full = new Pipe(new PipeOptions(pauseWriterThreshold: 1, resumeWriterThreshold: 1));
        await using var channel = new InProcessServerChannel(
            full.Writer.AsStream(), new Pipe().Reader.AsStream(), TimeProvider.System, waits: Short);
        channel.Listen(new HeardMessages());

        var late = await Assert.ThrowsAsync<NoAnswerInTimeException>(() =>
            channel.SendAsync(new byte[64], Headers.None, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30)));

        Assert.Equal("The server has left its input unread for 0.4 s.", late.Message);
    }
}
