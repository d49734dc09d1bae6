using McpSpecKit.Processes;
using McpSpecKit.Wire;

namespace McpSpecKit.Adapters;

/// <summary>
/// A server process that listens on a port or more; it is launched when first needed, and again when it has died. It runs once all of
/// its ports answer; what did not get that far is ended.
/// </summary>
/// <param name="launch">How to launch it.</param>
/// <param name="urls">Where it will listen.</param>
/// <param name="window">How long a port may take to answer.</param>
internal sealed class LaunchedServer(LaunchCommand launch, IReadOnlyList<Uri> urls, TimeSpan window) : IAsyncDisposable
{
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(20);
    private readonly SemaphoreSlim gate = new(1);
    private readonly ProcessSupervisor processes = new(TimeProvider.System);
    private readonly List<ServerPort> ports = [.. urls.DistinctBy(url => (url.Host, url.Port)).Select(url => new ServerPort(url))];
    private ChildProcess? server;
    private bool isLeftToItself;

    public async Task EnsureRunningAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            if (server is not null && (isLeftToItself ? server.IsAlive : !server.Exited.IsCompleted)) return;
            if (server is not null) await server.DisposeAsync();
            server = null;
            server = await StartAsync(time, cancellationToken);
            isLeftToItself = server.Exited.IsCompleted;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <returns>The exit code; none where nothing runs, or whoever was started has left the serving to others.</returns>
    public async Task<int?> ShutDownAsync(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            if (server is null || isLeftToItself) return null;
            server.Terminate();
            return await server.Exited.WaitAsync(cancellationToken);
        }
        finally
        {
            gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await processes.DisposeAsync();
        gate.Dispose();
    }

    private async Task<ChildProcess> StartAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        foreach (var port in ports) await RefuseTakenAsync(port, time, cancellationToken);
        var starting = Launch();
        var log = new LogTail(starting);
        try
        {
            foreach (var port in ports) await WaitForAsync(port, starting, log, time, cancellationToken);
            return starting;
        }
        catch
        {
            await starting.DisposeAsync();
            throw;
        }
    }

    private ChildProcess Launch()
    {
        try
        {
            return processes.Start(launch, isLauncher: true);
        }
        catch (ProcessStartException exception)
        {
            throw new SubjectUnreachableException(exception.Message, exception);
        }
    }

    /// <summary>Who listens before the server has started is not the server.</summary>
    private async Task RefuseTakenAsync(ServerPort port, TimeProvider time, CancellationToken cancellationToken)
    {
        using var limit = new TimeWindow(window, time, cancellationToken);
        try
        {
            if (!await port.AnswersAsync(limit.Token)) return;
        }
        catch (OperationCanceledException) when (limit.HasPassed)
        {
            return;
        }

        throw Taken(port, $"the command «{launch.Command}» was not started");
    }

    private async Task WaitForAsync(ServerPort port, ChildProcess starting, LogTail log, TimeProvider time, CancellationToken cancellationToken)
    {
        using var limit = new TimeWindow(window, time, cancellationToken);
        using var attempts = new PeriodicTimer(BetweenAttempts, time);
        try
        {
            while (!await port.AnswersAsync(limit.Token))
            {
                await ThrowIfFailedAsync(port, starting, log, cancellationToken);
                await attempts.WaitForNextTickAsync(limit.Token);
            }
        }
        catch (OperationCanceledException) when (limit.HasPassed)
        {
            throw new SubjectUnreachableException(
                $"The command «{launch.Command}» runs, but nothing listened on {port.Url} within {Waits.Tell(window)}. Check the port and the path.");
        }

        await ThrowIfFailedAsync(port, starting, log, cancellationToken);
        if (starting.OwnerOf(port.Url.Port) is PortOwner.AnotherRun) throw Taken(port, $"what the command «{launch.Command}» started is not what listens");
    }

    private async Task ThrowIfFailedAsync(ServerPort port, ChildProcess starting, LogTail log, CancellationToken cancellationToken)
    {
        if (!starting.Exited.IsCompleted) return;
        var code = await starting.Exited;
        // Whoever forks and exits well has left the serving to others.
        if (code == 0 && starting.IsAlive) return;
        throw new SubjectUnreachableException(
            $"The command «{launch.Command}» exited with code {code} before it listened on {port.Url}.{await log.TellAsync(cancellationToken)}");
    }

    private static SubjectUnreachableException Taken(ServerPort port, string consequence) => new(
        $"Another program listens on {port.Url.Host}:{port.Url.Port} already, so {consequence} and nothing was judged. "
        + "End that program, choose another port, or leave out the start command to judge what runs there.");
}
