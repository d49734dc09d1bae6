using System.Collections.Concurrent;
using System.Text;
using McpSpecKit.Protocol;
using McpSpecKit.Wire.Serving;

namespace McpSpecKit.Probes.Clients;

/// <summary>One stream of HTTP+SSE, and what is answered on it.</summary>
internal sealed class SseConnection : IDisposable
{
    private readonly ConcurrentBag<Task> answers = [];
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly CancellationTokenSource end;
    private readonly HttpCall call;
    private readonly OneStream stream;

    /// <param name="stage">Decides.</param>
    /// <param name="call">The request that has opened the stream.</param>
    /// <param name="closing">The end of the scenario.</param>
    public SseConnection(ServerStage stage, HttpCall call, CancellationToken closing)
    {
        this.call = call;
        end = CancellationTokenSource.CreateLinkedTokenSource(call.Left, closing);
        Ended = end.Token;
        stream = new OneStream(stage, message => WriteAsync("message", message), end.CancelAsync);
    }

    /// <summary>Cancelled once the client has left, or the server has ended the stream.</summary>
    public CancellationToken Ended { get; }

    /// <summary>Answers messages in its own time.</summary>
    public void Answer(IReadOnlyList<JsonRpcMessage> messages) => answers.Add(AnswerAsync(messages));

    /// <summary>Writes an event.</summary>
    public async Task WriteAsync(string name, ReadOnlyMemory<byte> data)
    {
        await turn.WaitAsync(Ended);
        try
        {
            await call.WriteAsync(Encoding.UTF8.GetBytes($"event: {name}\ndata: {Encoding.UTF8.GetString(data.Span)}\n\n"));
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Waits until nothing is left to answer.</summary>
    public Task FinishAsync() => Task.WhenAll(answers);

    /// <inheritdoc />
    public void Dispose()
    {
        end.Dispose();
        turn.Dispose();
    }

    private async Task AnswerAsync(IReadOnlyList<JsonRpcMessage> messages)
    {
        try
        {
            await stream.AnswerAsync(messages, Ended);
        }
        catch (Exception ended) when (Ended.IsCancellationRequested && ended is OperationCanceledException or IOException)
        {
            // Who has left needs no answer.
        }
    }
}
