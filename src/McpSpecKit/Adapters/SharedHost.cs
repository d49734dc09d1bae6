namespace McpSpecKit.Adapters;

/// <summary>A host that the first client starts, and all share.</summary>
internal sealed class SharedHost(string name, Func<CancellationToken, Task<HostedServer>> start) : IAsyncDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private HostedServer? running;

    /// <exception cref="SubjectUnreachableException">It could not be started.</exception>
    public async Task<Uri> StartedAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            running ??= await start(cancellationToken);
            return running.BaseAddress;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw new SubjectUnreachableException($"{name} could not be started: {exception.Message}", exception);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <returns>0, as of a process that ends in order; none where nothing runs.</returns>
    public async Task<int?> ShutDownAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            if (running is null) return null;
            await running.Host.DisposeAsync();
            running = null;
            return 0;
        }
        finally
        {
            turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (running is not null) await running.Host.DisposeAsync();
        turn.Dispose();
    }
}
