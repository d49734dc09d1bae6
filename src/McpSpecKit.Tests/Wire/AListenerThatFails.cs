using McpSpecKit.Tests.Support;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Wire;

/// <summary>The mistake is the kit's: it is neither silence of the server, nor lost.</summary>
public sealed class AListenerThatFails : IChannelListener
{
    private readonly TaskCompletionSource<string> ended = new();

    [Fact]
    public async Task EndsTheConnectionWithItsOwnFault()
    {
        var channel = new StdioChannel(new ScriptedProcess(ScriptedServer.Minimal, opening: "{}"), TimeProvider.System);
        channel.Listen(this);

        Assert.Equal("The kit failed to take what the server sent: I cannot.", await ended.Task.WaitAsync(TimeSpan.FromSeconds(10)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => channel.SendAsync("{}"u8.ToArray(), Headers.None, CancellationToken.None));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await channel.DisposeAsync());
    }

    void IChannelListener.OnMessage(ReceivedMessage received) => throw new InvalidOperationException("I cannot.");

    void IChannelListener.OnEnded(string reason) => ended.TrySetResult(reason);
}
