using System.Text;
using McpSpecKit.Protocol;

namespace McpSpecKit.Wire;

/// <summary>
/// Messages as lines over the standard streams of a process; see the page <c>basic/transports</c>, section "stdio". What the process
/// writes is read as bytes, so that encodings, line ends and stray output can be judged.
/// </summary>
/// <param name="process">The server. The channel owns it.</param>
/// <param name="time">The clock of the transcript.</param>
public sealed class StdioChannel(IServerProcess process, TimeProvider time) : IServerChannel
{
    /// <summary>How many bytes a line may have before the channel stops reading.</summary>
    public const int LongestLine = 32 * 1024 * 1024;

    private static readonly byte[] LineFeed = [(byte)'\n'];
    private readonly CancellationTokenSource stop = new();
    private readonly SemaphoreSlim writing = new(1);
    private Task pumps = Task.CompletedTask;

    /// <inheritdoc />
    public Transport Transport => Transport.Stdio;

    /// <inheritdoc />
    public Transcript Transcript { get; } = new(time);

    /// <inheritdoc />
    public IServerProcess Process => process;

    /// <inheritdoc />
    public void Listen(IChannelListener listener) =>
        pumps = Task.WhenAll(PumpOutputAsync(listener), PumpErrorAsync(), WatchExitAsync());

    /// <inheritdoc />
    public async Task<Delivery> SendAsync(ReadOnlyMemory<byte> message, Headers headers, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            Transcript.Add(FrameDirection.ToSubject, "stdin", Encoding.UTF8.GetString(message.Span));
            await process.Input.WriteAsync(message, cancellationToken);
            await process.Input.WriteAsync(LineFeed, cancellationToken);
            await process.Input.FlushAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or InvalidOperationException)
        {
            throw new ConnectionLostException("The server reads its input no more.", exception);
        }
        finally
        {
            writing.Release();
        }

        return new Delivery("stdout");
    }

    /// <inheritdoc />
    public Task<Delivery?> OpenStreamAsync(Headers headers, CancellationToken cancellationToken) => Task.FromResult<Delivery?>(null);

    /// <inheritdoc />
    public void Leave()
    {
        Transcript.Add(FrameDirection.Event, "stdin", "the client closes the server's input");
        CloseInput();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        CloseInput();
        await stop.CancelAsync();
        await process.DisposeAsync();
        await pumps;
        stop.Dispose();
        writing.Dispose();
    }

    private void CloseInput()
    {
        try
        {
            process.Input.Dispose();
        }
        catch (IOException)
        {
            // What is still buffered cannot be written to a process that is gone; its input has ended all the same.
        }
    }

    private async Task PumpOutputAsync(IChannelListener listener)
    {
        var reason = "The server closed its output.";
        try
        {
            await using var lines = new LineReader(process.Output, LongestLine);
            await foreach (var line in lines.ReadAsync(stop.Token))
            {
                Transcript.Add(FrameDirection.FromSubject, "stdout", Encoding.UTF8.GetString(line));
                if (!IsBlank(line)) listener.OnMessage(new ReceivedMessage(JsonRpcReader.Read(line), "stdout"));
            }

            Transcript.Add(FrameDirection.Event, "stdout", "the server closed its output");
        }
        catch (OperationCanceledException)
        {
            reason = "The connection was closed by the kit.";
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or ObjectDisposedException)
        {
            reason = $"The server's output cannot be read: {exception.Message}";
            Transcript.Add(FrameDirection.Event, "stdout", reason);
        }

        listener.OnEnded(reason);
    }

    private async Task PumpErrorAsync()
    {
        try
        {
            await using var lines = new LineReader(process.Error, LongestLine);
            await foreach (var line in lines.ReadAsync(stop.Token))
                Transcript.Add(FrameDirection.FromSubject, "stderr", Encoding.UTF8.GetString(line));
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or InvalidDataException or ObjectDisposedException)
        {
            Transcript.Add(FrameDirection.Event, "stderr", "the log is read no further");
        }
    }

    private async Task WatchExitAsync()
    {
        try
        {
            var code = await process.Exited.WaitAsync(stop.Token);
            Transcript.Add(FrameDirection.Event, "process", $"the server exited with code {code}");
        }
        catch (OperationCanceledException)
        {
            Transcript.Add(FrameDirection.Event, "process", "the kit ends the server");
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r"u8).IsEmpty;
}
