using McpSpecKit.Protocol;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference.Stateless;

namespace McpSpecKit.Reference.Stdio;

/// <summary>
/// The server behind standard streams (page <c>basic/transports</c>, section "stdio"; from 2026-07-28 on page
/// <c>basic/transports/stdio</c>): one client, which may speak both eras at once. A handshake makes a legacy session of the process.
/// </summary>
public sealed class ReferenceStdioServer : IDisposable
{
    private readonly ServerBehaviour behaviour;
    private readonly StandardOutput output;
    private readonly ServerSession session;
    private readonly StatelessServer stateless;
    private readonly List<Task> running = [];
    private readonly TaskCompletionSource crashed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ReferenceStdioServer(Stream output, ServerBehaviour behaviour, TimeProvider time)
    {
        this.behaviour = behaviour;
        this.output = new StandardOutput(output, behaviour);
        session = new ServerSession(behaviour, this.output, time);
        stateless = new StatelessServer(behaviour, time);
    }

    /// <summary>Serves until the input ends, then closes the output: the program exits with code 0.</summary>
    /// <param name="input">What the client writes.</param>
    /// <param name="output">What the client reads; it is closed at the end.</param>
    /// <param name="behaviour">What the server decides.</param>
    /// <param name="time">The clock of timeouts and of slow work.</param>
    /// <param name="cancellationToken">Ends the server, as SIGTERM does: subscriptions are closed, and nothing else is waited for.</param>
    /// <exception cref="ServerCrashException">A fault ended the server.</exception>
    public static async Task RunAsync(
        Stream input, Stream output, ServerBehaviour behaviour, TimeProvider time, CancellationToken cancellationToken)
    {
        using var server = new ReferenceStdioServer(output, behaviour, time);
        using var reading = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var stop = new CancellationTokenSource();
        try
        {
            // The input of a console is read by a thread that nothing can cancel: a signal does not wait for it.
            var serving = Task.Run(() => server.ServeAsync(input, reading.Token, stop.Token), CancellationToken.None);
            var terminated = Task.Delay(Timeout.InfiniteTimeSpan, time, cancellationToken);
            await await Task.WhenAny(serving, server.crashed.Task, terminated);
        }
        finally
        {
            await reading.CancelAsync();
            await server.WindUpAsync();
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

    private async Task ServeAsync(Stream input, CancellationToken reading, CancellationToken stopped)
    {
        await behaviour.ConnectedAsync(session, reading);
        await foreach (var line in InputLines.ReadAsync(input, reading))
        {
            // The next line is read while this one is worked on: a slow tool does not keep a ping waiting.
            Keep(JsonRpcReader.Read(line), stopped);
            if (crashed.Task.IsFaulted) await crashed.Task;
        }

        await behaviour.InputEndedAsync(session, output, reading);
    }

    private void Keep(JsonRpcMessage message, CancellationToken stopped)
    {
        // A client may hear of work before it is entered here: whoever waits for what is running waits for what has just begun, too.
        lock (running)
        {
            running.RemoveAll(task => task.IsCompleted);
            running.Add(TakeAsync(message, stopped));
        }
    }

    private Task RunningAsync()
    {
        lock (running) return Task.WhenAll(running);
    }

    private async Task TakeAsync(JsonRpcMessage message, CancellationToken stopped)
    {
        try
        {
            await (IsModern(message) ? TakeModernAsync(message, stopped) : TakeLegacyAsync(message, stopped));
        }
        catch (OperationCanceledException) when (stopped.IsCancellationRequested)
        {
            // The server is ending; nobody waits for the answer any more.
        }
        catch (Exception failure)
        {
            crashed.TrySetException(failure);
        }
    }

    /// <summary>A notification says nothing of its era: a cancellation goes where its request is, any other to the session, if there is one.</summary>
    private bool IsModern(JsonRpcMessage message) => message switch
    {
        JsonRpcRequest request => behaviour.EraOf(request, isInSession: session.Phase is not SessionPhase.Fresh) is Era.Modern,
        JsonRpcNotification notification => (session.Phase is SessionPhase.Fresh && behaviour.Options.Modern.Count > 0)
            || (notification.Params?.Member("requestId") is { } given && RequestId.TryRead(given, out var id) && stateless.WorksOn(id)),
        _ => false,
    };

    private async Task TakeModernAsync(JsonRpcMessage message, CancellationToken stopped)
    {
        if (message is JsonRpcNotification notification)
            await behaviour.TakeAsync(stateless, notification, output, stopped);
        else if (message is JsonRpcRequest request && await stateless.AnswerAsync(request, output, headers: null, stopped) is { } answer)
            await output.SendAsync(answer.Message, stopped);
    }

    private async Task TakeLegacyAsync(JsonRpcMessage message, CancellationToken stopped)
    {
        var answer = session.Refuse(message) ?? await session.ReceiveAsync(message, output);
        if (answer is not null) await output.SendAsync(answer, stopped);
        await session.AnsweredAsync(message);
    }

    /// <summary>Lets subscriptions end in good order, and work that is nearly done be done.</summary>
    private async Task WindUpAsync()
    {
        stateless.Subscriptions.CloseAll();
        await Task.WhenAny(RunningAsync(), Task.Delay(behaviour.Options.ShutdownGrace, session.Time, CancellationToken.None));
    }

    private async Task EndAsync()
    {
        session.End();
        await RunningAsync();
        behaviour.SessionEnded(session);
    }
}
