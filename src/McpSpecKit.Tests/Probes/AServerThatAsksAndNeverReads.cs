using System.Text;
using McpSpecKit.Probes;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Probes;

public sealed class AServerThatAsksAndNeverReads
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task LetsTheClientLeave()
    {
        var asked = string.Concat(Enumerable.Range(1, 10).Select(id => $$"""{"jsonrpc":"2.0","id":{{id}},"method":"ping"}{{"\n"}}"""));
        await using var full = new FullPipe();
        var channel = new InProcessServerChannel(full, new MemoryStream(Encoding.UTF8.GetBytes(asked)), TimeProvider.System);
        await using var probe = new ServerProbe(channel, ClientProfile.Bare, Waits.Default, TimeProvider.System);
        await full.Tried.WaitAsync(Window);

        await probe.DisposeAsync().AsTask().WaitAsync(Window);

        Assert.Equal(10, probe.Transcript.Frames.Count(frame => frame.Text == "the answer to ping could not be delivered"));
    }

    /// <summary>A pipe that takes nothing, whose other end somebody holds open.</summary>
    private sealed class FullPipe : MemoryStream
    {
        private readonly TaskCompletionSource tried = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Tried => tried.Task;

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            tried.TrySetResult();
            return new ValueTask(new TaskCompletionSource().Task);
        }
    }
}
