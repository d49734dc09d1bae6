namespace McpSpecKit.Tests.Support;

/// <summary>Watches by how much the process grows, in bytes of memory that it really holds: the peak of many samples.</summary>
internal sealed class MemoryWatch : IAsyncDisposable
{
    private static readonly TimeSpan BetweenSamples = TimeSpan.FromMilliseconds(5);
    private readonly PeriodicTimer timer = new(BetweenSamples);
    private readonly long idle;
    private readonly Task sampling;
    private long peak;

    public MemoryWatch()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        idle = peak = Environment.WorkingSet;
        sampling = Task.Factory.StartNew(SampleAsync, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
    }

    /// <summary>The peak above idle so far, in MiB.</summary>
    public long Growth => (Interlocked.Read(ref peak) - idle) / (1024 * 1024);

    public async ValueTask DisposeAsync()
    {
        timer.Dispose();
        await sampling;
    }

    private async Task SampleAsync()
    {
        do
        {
            var now = Environment.WorkingSet;
            if (now > Interlocked.Read(ref peak)) Interlocked.Exchange(ref peak, now);
        }
        while (await timer.WaitForNextTickAsync());
    }
}
