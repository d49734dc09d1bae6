namespace McpSpecKit.Adapters.Clients;

/// <summary>A method that works as a client while it runs. Disposing cancels it.</summary>
internal sealed class InProcessClientSession : IClientSession
{
    private readonly CancellationTokenSource stop = new();
    private readonly Task<ClientReport> done;

    public InProcessClientSession(Func<CancellationToken, Task> work) => done = Task.Run(() => RunAsync(work));

    public Task<ClientReport> TellAsync(ClientOrder order, CancellationToken cancellationToken) => Task.FromResult(
        order is { Act: ClientAct.Connect or ClientAct.ListTools or ClientAct.CallTool or ClientAct.Close, Tool: null, Arguments: null, AsksForProgress: false }
            ? ClientReport.Unsaid
            : new ClientReport(ClientOutcome.Unable, "The client runs by itself, and cannot be told to do this; an adapter of your own can"));

    public async Task<ClientReport?> RestAsync(CancellationToken cancellationToken) => await done.WaitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        // Nothing can end a task that does not want to; it is left to itself.
        if (done.IsCompleted) stop.Dispose();
    }

    private async Task<ClientReport> RunAsync(Func<CancellationToken, Task> work)
    {
        try
        {
            await work(stop.Token);
            return ClientReport.Done;
        }
        catch (Exception failure)
        {
            return new ClientReport(ClientOutcome.Failed, $"The client failed: {failure.GetType().Name}: {failure.Message}");
        }
    }
}
