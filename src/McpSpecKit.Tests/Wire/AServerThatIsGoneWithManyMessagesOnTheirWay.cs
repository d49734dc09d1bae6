using System.Diagnostics;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Wire;

public sealed class AServerThatIsGoneWithManyMessagesOnTheirWay
{
    private const int Many = 200;
    private const int MostFrames = 60;

    [Fact]
    public async Task IsToldOfEachWithoutOneFailingWithinTheOther()
    {
        await using var input = new GoneInput();
        var lines = new MessageLines((input, "input"), (Stream.Null, "output"), new Transcript(TimeProvider.System));
        var sent = Enumerable.Range(0, Many).Select(_ => lines.SendAsync(new byte[8], CancellationToken.None)).ToList();

        input.Gone.SetResult();

        foreach (var message in sent) await Assert.ThrowsAsync<ConnectionLostException>(() => message.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal(Many, input.Writes);
        Assert.InRange(input.DeepestStack, 1, MostFrames);
    }

    /// <summary>A pipe that is full until it breaks.</summary>
    private sealed class GoneInput : MemoryStream
    {
        public TaskCompletionSource Gone { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Writes { get; private set; }

        public int DeepestStack { get; private set; }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Gone.Task;
            Writes++;
            DeepestStack = Math.Max(DeepestStack, new StackTrace().FrameCount);
            throw new IOException("Broken pipe");
        }
    }
}
