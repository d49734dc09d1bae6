using System.Threading.Channels;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Support;

/// <summary>Hears what comes on a channel.</summary>
internal sealed class HeardMessages : IChannelListener
{
    private readonly Channel<ReceivedMessage> heard = Channel.CreateUnbounded<ReceivedMessage>();
    private readonly TaskCompletionSource<string> ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<string> Ended => ended.Task;

    public async Task<JsonRpcMessage> NextAsync() =>
        (await heard.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10))).Message;

    public void OnMessage(ReceivedMessage received) => heard.Writer.TryWrite(received);

    public void OnEnded(string reason) => ended.TrySetResult(reason);
}
