using McpSpecKit.Adapters.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes.Clients;

/// <summary>A client under test and the kit's server, for as long as a scenario takes. Disposing ends both.</summary>
public sealed class ClientRun : IAsyncDisposable
{
    private readonly IClientSession client;
    private readonly Waits waits;
    private readonly TimeProvider time;

    private ClientRun(ClientProbe probe, IClientSession client, Waits waits, TimeProvider time) =>
        (Probe, this.client, this.waits, this.time) = (probe, client, waits, time);

    /// <summary>The kit's server.</summary>
    public ClientProbe Probe { get; }

    /// <summary>Opens the server and launches the client.</summary>
    /// <param name="endpoint">The way to the client.</param>
    /// <param name="script">What the server is like.</param>
    /// <param name="wanted">The revision that the client is asked to speak; none leaves the choice to it.</param>
    /// <param name="acts">What the client will be told to do.</param>
    /// <param name="waits">How long to wait.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="Adapters.SubjectUnreachableException">The client could not be started.</exception>
    public static async Task<ClientRun> StartAsync(
        IClientEndpoint endpoint,
        ServerScript script,
        Revision? wanted,
        IReadOnlyList<ClientAct> acts,
        Waits waits,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var probe = await ClientProbe.OpenAsync(endpoint.Transport, script, waits, time, cancellationToken);
        try
        {
            var launched = await endpoint.LaunchAsync(new ClientErrand(probe.Server, wanted, acts) { Launch = probe.Launch }, time, cancellationToken);
            return new ClientRun(probe, launched, waits, time);
        }
        catch
        {
            await probe.DisposeAsync();
            throw;
        }
    }

    /// <summary>Tells the client what to do.</summary>
    /// <param name="order">What to do.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What it says of it; that it was still at it, where it takes longer than a first answer may.</returns>
    public async Task<ClientReport> TellAsync(ClientOrder order, CancellationToken cancellationToken)
    {
        using var window = new TimeWindow(waits.FirstReply, time, cancellationToken);
        try
        {
            return await client.TellAsync(order, window.Token).WaitAsync(window.Token);
        }
        catch (OperationCanceledException) when (window.HasPassed && !cancellationToken.IsCancellationRequested)
        {
            return ClientReport.Unfinished;
        }
    }

    /// <summary>Waits until the client does nothing more: it has ended, or is idle for as long as an answer may take; one that does only what it is told, as long as nothing may come. Of one that never rests, twice the time of a first answer is enough.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How it ended; none where it has not.</returns>
    public async Task<ClientReport?> RestAsync(CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var start = time.GetTimestamp();
        var ended = client.RestAsync(stop.Token);
        var patience = Probe.Log.Entries.Count == 0 ? waits.FirstReply : waits.Reply;
        while (!ended.IsCompleted && !IsEnough(start))
        {
            var news = Probe.Log.NextAsync();
            var first = await Task.WhenAny(ended, news, Task.Delay(patience, time, stop.Token));
            cancellationToken.ThrowIfCancellationRequested();
            if (first != ended && first != news) break;
            patience = waits.Reply;
        }

        var report = ended.IsCompleted ? await ended : null;
        await stop.CancelAsync();
        if (report is not null) await LetGoAsync(cancellationToken);
        else if (ended.IsCompleted) await SettleAsync(start, cancellationToken);
        return report;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        // What the client does once its scenario is over is no part of it, and needs a server no more.
        await client.DisposeAsync();
        await Probe.DisposeAsync();
    }

    /// <summary>Waits until what a client did that has ended is known: over stdio, a relay tells it.</summary>
    private async Task LetGoAsync(CancellationToken cancellationToken)
    {
        using var window = new TimeWindow(waits.Reply, time, cancellationToken);
        try
        {
            for (var news = Probe.Log.NextAsync(); !Probe.Log.HasLetGo; news = Probe.Log.NextAsync()) await news.WaitAsync(window.Token);
        }
        catch (OperationCanceledException) when (window.HasPassed && !cancellationToken.IsCancellationRequested)
        {
            // Somebody else holds the server: the client has left it to a process of its own.
        }
    }

    /// <summary>Waits until nothing has come for as long as nothing may come.</summary>
    private async Task SettleAsync(long start, CancellationToken cancellationToken)
    {
        Task news;
        do
        {
            news = Probe.Log.NextAsync();
            await Task.WhenAny(news, Task.Delay(waits.Quiet, time, cancellationToken));
            cancellationToken.ThrowIfCancellationRequested();
        }
        while (news.IsCompleted && !IsEnough(start));
    }

    /// <summary>Whoever begins anew for ever is not waited for until that ends.</summary>
    private bool IsEnough(long start) => time.GetElapsedTime(start) > waits.FirstReply * 2;
}
