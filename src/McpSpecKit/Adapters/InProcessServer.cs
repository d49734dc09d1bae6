using System.IO.Pipelines;

namespace McpSpecKit.Adapters;

/// <summary>A method that serves one client over a pair of pipes, while it runs. Disposing cancels it.</summary>
internal sealed class InProcessServer : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly TimeSpan patience;
    private readonly TimeProvider time;
    private readonly Task served;

    /// <summary>Calls the method.</summary>
    /// <param name="serve">The method.</param>
    /// <param name="patience">How long it may take to return once it is cancelled.</param>
    /// <param name="time">The clock of that.</param>
    public InProcessServer(Func<Stream, Stream, CancellationToken, Task> serve, TimeSpan patience, TimeProvider time)
    {
        (this.patience, this.time) = (patience, time);
        // A client that stops reading must not keep the server from ending.
        var unbounded = new PipeOptions(pauseWriterThreshold: 0);
        var (input, output) = (new Pipe(unbounded), new Pipe(unbounded));
        Input = input.Writer.AsStream();
        Output = output.Reader.AsStream();
        served = Task.Run(() => ServeAsync(serve, input.Reader, output.Writer));
    }

    /// <summary>What the server reads.</summary>
    public Stream Input { get; }

    /// <summary>What the server writes.</summary>
    public Stream Output { get; }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        try
        {
            await served.WaitAsync(patience, time);
            stop.Dispose();
        }
        catch (TimeoutException)
        {
            // Nothing can end a task that does not want to; the next connection has one of its own.
        }
    }

    private async Task ServeAsync(Func<Stream, Stream, CancellationToken, Task> serve, PipeReader input, PipeWriter output)
    {
        Exception? failure = null;
        try
        {
            await serve(input.AsStream(), output.AsStream(), stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The kit has ended the connection.
        }
        catch (Exception exception)
        {
            failure = new IOException($"the server's method threw {exception.GetType().Name}: {exception.Message}", exception);
        }

        await input.CompleteAsync();
        await output.CompleteAsync(failure);
    }
}
