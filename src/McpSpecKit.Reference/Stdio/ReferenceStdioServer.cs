using McpSpecKit.Protocol;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Reference.Stdio;

/// <summary>The server behind standard streams (page <c>basic/transports</c>, section "stdio"): one client, one session.</summary>
public sealed class ReferenceStdioServer : IDisposable
{
    private readonly ServerBehaviour behaviour;
    private readonly StandardOutput output;
    private readonly ServerSession session;
    private readonly List<Task> running = [];
    private readonly TaskCompletionSource crashed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ReferenceStdioServer(Stream output, ServerBehaviour behaviour, TimeProvider time)
    {
        this.behaviour = behaviour;
        this.output = new StandardOutput(output);
        session = new ServerSession(behaviour, this.output, time);
    }

    /// <summary>Serves until the input ends, then closes the output: the program exits with code 0.</summary>
    /// <param name="input">What the client writes.</param>
    /// <param name="output">What the client reads; it is closed at the end.</param>
    /// <param name="behaviour">What the server decides.</param>
    /// <param name="time">The clock of timeouts and of slow work.</param>
    /// <param name="cancellationToken">Ends the server at once, as SIGTERM does.</param>
    /// <exception cref="ServerCrashException">A fault ended the server.</exception>
    public static async Task RunAsync(
        Stream input, Stream output, ServerBehaviour behaviour, TimeProvider time, CancellationToken cancellationToken)
    {
        using var server = new ReferenceStdioServer(output, behaviour, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            await await Task.WhenAny(server.ServeAsync(input, stop.Token), server.crashed.Task);
        }
        finally
        {
            await stop.CancelAsync();
            await server.EndAsync();
            await output.DisposeAsync();
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        session.Dispose();
        output.Dispose();
    }

    private async Task ServeAsync(Stream input, CancellationToken cancellationToken)
    {
        await behaviour.ConnectedAsync(session, cancellationToken);
        await foreach (var line in InputLines.ReadAsync(input, cancellationToken))
        {
            // The next line is read while this one is worked on: a slow tool does not keep a ping waiting.
            running.RemoveAll(task => task.IsCompleted);
            running.Add(TakeAsync(JsonRpcReader.Read(line), cancellationToken));
            if (crashed.Task.IsFaulted) await crashed.Task;
        }

        await behaviour.InputEndedAsync(session, output, cancellationToken);
        await Task.WhenAny(Task.WhenAll(running), Task.Delay(behaviour.Options.ShutdownGrace, session.Time, cancellationToken));
    }

    private async Task TakeAsync(JsonRpcMessage message, CancellationToken cancellationToken)
    {
        try
        {
            var answer = session.Refuse(message) ?? await session.ReceiveAsync(message, output);
            if (answer is not null) await output.SendAsync(answer, cancellationToken);
            await session.AnsweredAsync(message);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The server is ending; nobody waits for the answer any more.
        }
        catch (Exception failure)
        {
            crashed.TrySetException(failure);
        }
    }

    private async Task EndAsync()
    {
        session.End();
        await Task.WhenAll(running);
        behaviour.SessionEnded(session);
    }
}
