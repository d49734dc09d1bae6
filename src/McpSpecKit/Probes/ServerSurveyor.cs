using McpSpecKit.Adapters;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>Finds out what a server is before it is judged: its revisions, capabilities and tools, on each endpoint.</summary>
/// <param name="server">The server.</param>
/// <param name="tools">The tools that the configuration names, by what they do.</param>
/// <param name="waits">How long to wait.</param>
/// <param name="time">The clock.</param>
public sealed class ServerSurveyor(
    IServerAdapter server,
    IReadOnlyDictionary<ToolRole, string> tools,
    Waits waits,
    TimeProvider time)
{
    /// <summary>Is told of each connection, with all that came on it, before it is closed.</summary>
    public Action<IServerEndpoint, ServerProbe>? Heard { get; init; }

    /// <summary>How many connections there may be at once, 1 or more.</summary>
    public int AtOnce { get; init; } = int.MaxValue;

    /// <summary>The revisions that the run is about; empty for all. A server that manages none at all is held to these.</summary>
    public IReadOnlyList<Revision> Wanted { get; init; } = [];

    /// <summary>Surveys every endpoint.</summary>
    public async Task<IReadOnlyList<EndpointSurvey>> SurveyAsync(CancellationToken cancellationToken)
    {
        using var turns = new SemaphoreSlim(AtOnce);
        var connect = new TakingTurns(turns);
        return await Task.WhenAll(server.Endpoints.Select(endpoint => SurveyAsync(endpoint, connect, cancellationToken)));
    }

    private async Task<EndpointSurvey> SurveyAsync(IServerEndpoint endpoint, TakingTurns turns, CancellationToken cancellationToken)
    {
        var blank = new EndpointSurvey { Transport = endpoint.Transport, Address = endpoint.Address, Claims = server.Claims };
        try
        {
            var start = time.GetTimestamp();
            await using var early = new EarlyDiscovery(stop => turns.RunAsync(() => DiscoverAsync(endpoint, waits, stop), stop), cancellationToken);
            var newest = await FirstHandshakeAsync(endpoint, turns, early, cancellationToken);
            // What spoils the first message of a server spoils it for nobody but the first client.
            if (newest.Reply is Reply.Malformed)
                newest = await turns.RunAsync(() => HandshakeAsync(endpoint, Revision.LatestLegacy, listTools: true, cancellationToken), cancellationToken);
            var found = blank with { FirstAnswer = time.GetElapsedTime(start) };
            if (newest.Reply is Reply.Foreign)
                return Combine(found, [newest], ModernSurvey.Unasked("it is not asked, since what answers there speaks another protocol"));
            if (newest.Reply is Reply.Silence { IsIdle: true } && !early.IsAnswered)
                return Combine(found, [newest], ModernSurvey.Unasked("it is not asked any further, since the process does nothing"));
            if (!newest.Reply.ShowsLife) return Combine(found, [newest], await early.AskAsync());

            var asked = time.GetTimestamp();
            var discovery = turns.RunAsync(() => DiscoverAsync(endpoint, PatienceAfter(found.FirstAnswer), cancellationToken), cancellationToken);
            var older = Revision.Legacy.Where(revision => revision != Revision.LatestLegacy);
            var others = await Task.WhenAll(older.Select(revision =>
                turns.RunAsync(() => HandshakeAsync(endpoint, revision, listTools: false, cancellationToken), cancellationToken)));
            found = found with { Pace = time.GetElapsedTime(asked) / others.Length };
            IReadOnlyList<Handshake> handshakes = [.. others, newest];
            if (handshakes.All(handshake => handshake.Result is null && handshake.Reply is { ShowsLife: true, Delivery.Status: not 401 } and not Reply.Malformed))
                handshakes = await turns.RunAsync(() => TryKeysAsync(endpoint, handshakes, cancellationToken), cancellationToken);
            return Combine(found, handshakes, await AskAgainAsync(await discovery, handshakes));
        }
        catch (SubjectUnreachableException exception)
        {
            return blank with { Failure = exception.Message };
        }

        // Whoever claims the modern era owes an answer, and gets the whole time for it.
        Task<ModernSurvey> AskAgainAsync(ModernSurvey modern, IReadOnlyList<Handshake> handshakes) =>
            modern.Reply is Reply.Silence && new ServerClaims([], [], handshakes, modern, endpoint.Transport).Of(ModernSurvey.Revision) is not null
                ? turns.RunAsync(() => DiscoverAsync(endpoint, waits, cancellationToken), cancellationToken)
                : Task.FromResult(modern);
    }

    private Task<ModernSurvey> DiscoverAsync(IServerEndpoint endpoint, Waits patience, CancellationToken cancellationToken) =>
        ModernSurvey.DiscoverAsync(endpoint, patience, time, probe => Heard?.Invoke(endpoint, probe), cancellationToken);

    /// <summary>
    /// Legacy servers may leave the question unanswered, unless their authors claim otherwise; one that is slow to start gets the time that it
    /// took before.
    /// </summary>
    private Waits PatienceAfter(TimeSpan firstAnswer)
    {
        if (server.Claims.Contains(ModernSurvey.Revision)) return waits;
        return waits with { Reply = TimeSpan.FromTicks(Math.Clamp(firstAnswer.Ticks, (waits.Reply / 4).Ticks, waits.Reply.Ticks)) };
    }

    private async Task<Handshake> FirstHandshakeAsync(IServerEndpoint endpoint, TakingTurns turns, EarlyDiscovery early, CancellationToken cancellationToken)
    {
        var handshake = turns.RunAsync(() => FirstHandshakeAsync(endpoint, cancellationToken), cancellationToken);
        if (AtOnce > 1 && await Task.WhenAny(handshake, Task.Delay(waits.Reply / 4, time, cancellationToken)) != handshake) _ = early.AskAsync();
        return await handshake;
    }

    /// <summary>A process that keeps silent may speak another protocol, and would keep silent for as long as anybody waits.</summary>
    private async Task<Handshake> FirstHandshakeAsync(IServerEndpoint endpoint, CancellationToken cancellationToken)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var start = time.GetTimestamp();
        ServerProbe? opened = null;
        var handshake = HandshakeAsync(endpoint, Revision.LatestLegacy, listTools: true, enough.Token, probe => opened = probe);
        var isPatient = endpoint.Transport is not Transport.Stdio || AtOnce < 2;
        if (isPatient || await Task.WhenAny(handshake, Task.Delay(waits.Reply / 4, time, enough.Token)) == handshake) return await handshake;

        var other = LanguageServer.AnswersAsync(endpoint, waits, time, enough.Token);
        var idle = opened is null
            ? Task.Delay(Timeout.InfiniteTimeSpan, time, enough.Token)
            : IdleProcess.WatchAsync(opened, waits.Reply / 2, time, enough.Token);
        var told = await ToldAsync();
        await enough.CancelAsync();
        await Task.WhenAll(EndedAsync(handshake), EndedAsync(other), EndedAsync(idle));
        return told;

        async Task<Handshake> ToldAsync()
        {
            var first = await Task.WhenAny(handshake, other, idle);
            if (first == other && await other is null) first = await Task.WhenAny(handshake, idle);
            if (first == other) return new Handshake(Revision.LatestLegacy, LanguageServer.Answer, HasSession: false, ListedTools.None, (await other)!);
            if (first == handshake) return await handshake;
            var silence = new Reply.Silence(time.GetElapsedTime(start), opened!.Received is [.., var latest] ? latest.Message : null) { IsIdle = true };
            return new Handshake(Revision.LatestLegacy, silence, HasSession: false, ListedTools.None, opened.Transcript.Frames);
        }

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

    private async Task<Handshake> HandshakeAsync(
        IServerEndpoint endpoint,
        Revision revision,
        bool listTools,
        CancellationToken cancellationToken,
        Action<ServerProbe>? opened = null)
    {
        var channel = await endpoint.ConnectAsync(time, cancellationToken);
        await using var probe = new ServerProbe(channel, ClientProfile.Everything(revision), waits, time);
        opened?.Invoke(probe);
        var reply = await probe.InitializeAsync(revision.Name, Headers.None, cancellationToken);
        string? silence = null;
        var listed = ListedTools.None;
        if (listTools && reply is Reply.Success success)
        {
            var hasTools = ServerAnswer.Capability(success.Message.Result, "tools") is not null;
            try
            {
                await probe.InitializedAsync(cancellationToken);
                if (hasTools) listed = await ListToolsAsync(probe, cancellationToken);
            }
            catch (NoAnswerInTimeException exception)
            {
                silence = $"The handshake is not completed: to {Method.Initialized} came no answer within {Waits.Tell(exception.Window)}";
            }
            catch (ConnectionLostException)
            {
                // Whoever is gone by now lists nothing; the scenarios tell what becomes of them.
            }
        }

        Heard?.Invoke(endpoint, probe);
        return new Handshake(revision, reply, probe.SessionId is not null, listed, probe.Transcript.Frames) { Silence = silence };
    }

    /// <summary>A server that refuses every handshake may have one all the same, under a condition that the specification does not make.</summary>
    private async Task<IReadOnlyList<Handshake>> TryKeysAsync(
        IServerEndpoint endpoint, IReadOnlyList<Handshake> handshakes, CancellationToken cancellationToken)
    {
        foreach (var key in DoorKey.For(endpoint.Transport))
        {
            if (await TryAsync(handshakes[^1], key) is { Opened: not null } newest)
                return [.. await Task.WhenAll(handshakes.SkipLast(1).Select(handshake => TryAsync(handshake, key))), newest];
        }

        return handshakes;

        async Task<Handshake> TryAsync(Handshake shut, DoorKey key)
        {
            var channel = await endpoint.ConnectAsync(time, cancellationToken);
            await using var probe = new ServerProbe(channel, ClientProfile.Everything(shut.Revision), waits, time);
            await key.Before(probe, cancellationToken);
            return await probe.InitializeAsync(shut.Revision.Name, key.Headers(shut.Revision, endpoint.Address), cancellationToken) is Reply.Success { Message.Result: var result }
                ? shut with { Opened = new OpenedDoor(key.Condition, ServerAnswer.Text(result, "protocolVersion")), Transcript = [.. shut.Transcript, .. probe.Transcript.Frames] }
                : shut;
        }
    }

    private static async Task<ListedTools> ListToolsAsync(ServerProbe probe, CancellationToken cancellationToken)
    {
        // Some servers add tools once they have seen what the client can do; the answer to a ping gives them the time.
        await probe.SettleAsync(cancellationToken);
        return await ToolPages.ReadAsync(probe, cancellationToken);
    }

    private EndpointSurvey Combine(EndpointSurvey blank, IReadOnlyList<Handshake> handshakes, ModernSurvey modern)
    {
        var revisions = new FoundRevisions(server.Claims, Wanted, handshakes, modern, blank.Transport).All;
        var newest = handshakes[^1];
        if (!revisions.Any(found => found.Speaks && found.Failure is null))
        {
            return blank with
            {
                Revisions = revisions,
                Failure = Failure(newest.Reply),
                IsForeign = newest.Reply is Reply.Foreign || (blank.Transport is Transport.Stdio && newest.Reply is Reply.Lost or Reply.Silence { Latest: null }),
                Transcript = newest.Transcript,
            };
        }

        var info = ServerAnswer.Member(handshakes.LastOrDefault(handshake => handshake.Result is not null)?.Result, "serverInfo") ?? modern.ServerInfo;
        var roles = new ToolRoles(tools);
        return blank with
        {
            Revisions = revisions,
            ServerName = ServerAnswer.Text(info, "name"),
            ServerVersion = ServerAnswer.Text(info, "version"),
            HandshakeFailure = newest.Silence,
            AssignsSessions = blank.Transport is Transport.StreamableHttp ? handshakes.Any(handshake => handshake.HasSession) : null,
            Listings = new Dictionary<Era, ToolListing>
            {
                [Era.Legacy] = roles.Assign(newest.Tools),
                [Era.Modern] = roles.Assign(modern.Tools),
            },
        };
    }

    private static string Failure(Reply reply) => reply switch
    {
        Reply.Success => "The server completes no handshake: it agrees to no revision that the kit knows.",
        _ => $"The server completes no handshake: to initialize came {reply.Describe()}",
    };
}
