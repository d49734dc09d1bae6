namespace McpSpecKit.Probes;

/// <summary>Tells a server that is slow to start from one that does nothing: whoever starts works, talks with others, or says something.</summary>
internal static class IdleProcess
{
    private const int Looks = 5;

    /// <summary>On a busy machine, a program may have to wait for its turn.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(1);

    /// <summary>Ends once the server has done nothing for a while; one that may wait for another program is waited for without an end.</summary>
    /// <param name="probe">The connection with it.</param>
    /// <param name="work">Tells a number that changes while it works, or nothing while that is not known.</param>
    /// <param name="window">How long; at least a second.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task WatchAsync(ServerProbe probe, Func<long?> work, TimeSpan window, TimeProvider time, CancellationToken cancellationToken)
    {
        var enough = window < Least ? Least : window;
        using var looks = new PeriodicTimer(enough / Looks, time);
        var (seen, since) = (Look(), time.GetTimestamp());
        while (seen.Work is null || time.GetElapsedTime(since) < enough)
        {
            await looks.WaitForNextTickAsync(cancellationToken);
            var now = Look();
            if (now != seen || now.Work is null) since = time.GetTimestamp();
            seen = now;
        }

        (long? Work, int Said) Look() => (work(), probe.Transcript.Frames.Count);
    }
}
