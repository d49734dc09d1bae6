using McpSpecKit.Adapters;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>The first handshake with a server, which may be slow to start, speak another protocol, or do nothing at all.</summary>
/// <param name="endpoint">The server.</param>
/// <param name="trial">Shakes hands with it.</param>
/// <param name="waits">How long to wait.</param>
/// <param name="time">The clock.</param>
internal sealed class FirstHandshake(IServerEndpoint endpoint, HandshakeTrial trial, Waits waits, TimeProvider time)
{
    /// <summary>Offers the latest revision and asks for the tools.</summary>
    /// <param name="mayConnectTwice">Whether there may be another connection meanwhile, to see why nothing comes.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Handshake> RunAsync(bool mayConnectTwice, CancellationToken cancellationToken)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var start = time.GetTimestamp();
        ServerProbe? opened = null;
        var handshake = trial.RunAsync(Revision.LatestLegacy, listTools: true, enough.Token, probe => opened = probe);
        if (await Task.WhenAny(handshake, Task.Delay(waits.Reply / 4, time, enough.Token)) == handshake) return await handshake;

        var other = mayConnectTwice && endpoint.Transport is Transport.Stdio
            ? LanguageServer.AnswersAsync(endpoint, waits, time, enough.Token)
            : Task.FromResult<IReadOnlyList<Frame>?>(null);
        var work = new Lazy<Func<long?>?>(() => opened?.Process is { } process ? () => process.Work : endpoint.FindWork());
        var idle = WatchAsync();
        var told = await ToldAsync();
        await enough.CancelAsync();
        await Task.WhenAll(EndedAsync(handshake), EndedAsync(other), EndedAsync(idle));
        return told;

        // A server that keeps silent may speak another protocol, and would keep silent for as long as anybody waits.
        async Task<Handshake> ToldAsync()
        {
            var first = await Task.WhenAny(handshake, other, idle);
            if (first == other && await other is null) first = await Task.WhenAny(handshake, idle);
            // The transport may give up sooner than the watch can tell, and sooner than a first answer may come.
            if (first == handshake && (await handshake).Reply is { ShowsLife: false } and not Reply.Foreign && work.Value?.Invoke() is not null)
                first = await Task.WhenAny(idle, Task.Delay(Rest(), time, enough.Token)) == idle ? idle : handshake;
            if (first == other) return new Handshake(Revision.LatestLegacy, LanguageServer.Answer, HasSession: false, ListedTools.None, (await other)!) { RepliedAt = time.GetTimestamp() };
            // What keeps silent after the handshake is a server all the same, and is waited for as any other.
            if (first == handshake || IsAnswered()) return await handshake;
            var silence = new Reply.Silence(time.GetElapsedTime(start), opened!.Received is [.., var latest] ? latest.Message : null) { IsIdle = true };
            return new Handshake(Revision.LatestLegacy, silence, HasSession: false, ListedTools.None, opened.Transcript.Frames) { RepliedAt = time.GetTimestamp() };
        }

        // Who listens is known once there is a connection, which takes its time on a busy machine.
        async Task WatchAsync()
        {
            using var looks = new PeriodicTimer(waits.Reply / 4, time);
            while (opened is null) await looks.WaitForNextTickAsync(enough.Token);
            if (work.Value is null) await Task.Delay(Timeout.InfiniteTimeSpan, time, enough.Token);
            else await IdleProcess.WatchAsync(opened, work.Value, waits.Reply / 2, time, enough.Token);
        }

        bool IsAnswered() => opened!.Received.Any(received => received.Message is JsonRpcResult or JsonRpcError);

        TimeSpan Rest() => TimeSpan.FromTicks(Math.Max(0, (waits.FirstReply - time.GetElapsedTime(start)).Ticks));

        async Task EndedAsync(Task cut)
        {
            try
            {
                await cut;
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                // The other one has told enough.
            }
        }
    }
}
