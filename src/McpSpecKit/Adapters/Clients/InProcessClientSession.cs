namespace McpSpecKit.Adapters.Clients;

/// <summary>A method that works as a client while it runs. Disposing cancels it.</summary>
internal sealed class InProcessClientSession : IClientSession
{
    private readonly OwnWork work = new("an adapter of your own can");
    private readonly CancellationTokenSource stop = new();
    private readonly Task<ClientReport> done;

    public InProcessClientSession(Func<CancellationToken, Task> method) => done = Task.Run(() => RunAsync(method));

    public Task<ClientReport> TellAsync(ClientOrder order, CancellationToken cancellationToken) => Task.FromResult(work.Take(order));

    public async Task<ClientReport?> RestAsync(CancellationToken cancellationToken) => await done.WaitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        // Nothing can end a task that does not want to; it is left to itself.
        if (done.IsCompleted) stop.Dispose();
    }

    private async Task<ClientReport> RunAsync(Func<CancellationToken, Task> method)
    {
        try
        {
            await method(stop.Token);
            return ClientReport.Done;
        }
        catch (Exception failure)
        {
            return new ClientReport(ClientOutcome.Failed, $"The client failed: {failure.GetType().Name}: {failure.Message}");
        }
    }
}
