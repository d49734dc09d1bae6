using System.IO.Pipelines;
using McpSpecKit.Reference.Stdio;
using McpSpecKit.Wire;

namespace McpSpecKit.Reference.Embedded;

/// <summary>The server behind standard streams inside this process: pipes for its streams, a task for its life.</summary>
public sealed class EmbeddedProcess : IServerProcess
{
    private const int ExitCodeOfCrash = 1;

    private readonly CancellationTokenSource termination = new();

    /// <summary>Starts the server.</summary>
    /// <param name="behaviour">What the server decides.</param>
    /// <param name="time">The clock of timeouts and of slow work.</param>
    public EmbeddedProcess(ServerBehaviour behaviour, TimeProvider time)
    {
        // A client that stops reading must not keep the server from ending.
        var unbounded = new PipeOptions(pauseWriterThreshold: 0);
        var (input, output) = (new Pipe(unbounded), new Pipe(unbounded));
        Input = input.Writer.AsStream();
        Output = output.Reader.AsStream();
        Exited = Task.Run(() => RunAsync(input.Reader.AsStream(), output.Writer.AsStream(), behaviour, time));
    }

    /// <inheritdoc />
    public Stream Input { get; }

    /// <inheritdoc />
    public Stream Output { get; }

    /// <inheritdoc />
    public Stream Error => Stream.Null;

    /// <inheritdoc />
    public Task<int> Exited { get; }

    /// <inheritdoc />
    public void Terminate()
    {
        if (!Exited.IsCompleted) termination.Cancel();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        Terminate();
        await Exited;
        termination.Dispose();
    }

    private async Task<int> RunAsync(Stream input, Stream output, ServerBehaviour behaviour, TimeProvider time)
    {
        await using var owned = input;
        try
        {
            await ReferenceStdioServer.RunAsync(input, output, behaviour, time, termination.Token);
            return 0;
        }
        catch (OperationCanceledException) when (termination.IsCancellationRequested)
        {
            return 0;
        }
        catch (ServerCrashException)
        {
            return ExitCodeOfCrash;
        }
    }
}
