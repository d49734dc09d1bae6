using McpSpecKit.Adapters;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>Finds out what a server is on one endpoint.</summary>
/// <param name="endpoint">The endpoint.</param>
/// <param name="turns">How many connections there may be at once.</param>
/// <param name="trial">Shakes hands there.</param>
/// <param name="waits">How long to wait.</param>
/// <param name="time">The clock.</param>
internal sealed class EndpointSurveyor(IServerEndpoint endpoint, TakingTurns turns, HandshakeTrial trial, Waits waits, TimeProvider time)
{
    /// <summary>The revisions that the server's authors claim.</summary>
    public required IReadOnlyList<Revision> Claims { get; init; }

    /// <summary>The revisions that the run is about; empty for all.</summary>
    public required IReadOnlyList<Revision> Wanted { get; init; }

    /// <summary>The tools that the configuration names, by what they do.</summary>
    public required IReadOnlyDictionary<ToolRole, string> Tools { get; init; }

    /// <summary>Surveys the endpoint.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<EndpointSurvey> SurveyAsync(CancellationToken cancellationToken)
    {
        var blank = new EndpointSurvey { Transport = endpoint.Transport, Address = endpoint.Address, Claims = Claims };
        try
        {
            return await SurveyAsync(blank, cancellationToken);
        }
        catch (SubjectUnreachableException exception)
        {
            return blank with { Failure = exception.Message };
        }
    }

    private async Task<EndpointSurvey> SurveyAsync(EndpointSurvey blank, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        await using var early = new EarlyDiscovery(stop => turns.RunAsync(() => DiscoverAsync(waits, stop), stop), cancellationToken);
        var newest = await FirstHandshakeAsync(early, cancellationToken);
        // What spoils the first message of a server spoils it for nobody but the first client.
        if (newest.Reply is Reply.Malformed)
            newest = await turns.RunAsync(() => trial.RunAsync(Revision.LatestLegacy, listTools: true, cancellationToken), cancellationToken);
        var found = blank with { FirstAnswer = time.GetElapsedTime(start, newest.RepliedAt) };
        if (newest.Reply is Reply.Foreign)
            return Combine(found, [newest], ModernSurvey.Unasked("it is not asked, since what answers there speaks another protocol"));
        if (newest.Reply is Reply.Silence { IsIdle: true } && !early.IsAnswered)
            return Combine(found, [newest], await AskTheIdleAsync(cancellationToken));
        return newest.Reply.ShowsLife
            ? await GoOnAsync(found, newest, cancellationToken)
            : Combine(found, [newest], await early.AskAsync());
    }

    /// <summary>Who keeps silent for a while is asked for its modern era meanwhile.</summary>
    private async Task<Handshake> FirstHandshakeAsync(EarlyDiscovery early, CancellationToken cancellationToken)
    {
        var first = new FirstHandshake(endpoint, trial, waits, time);
        var handshake = turns.RunAsync(() => first.RunAsync(turns.AreSeveral, cancellationToken), cancellationToken);
        if (turns.AreSeveral && await Task.WhenAny(handshake, Task.Delay(waits.Reply / 4, time, cancellationToken)) != handshake) _ = early.AskAsync();
        return await handshake;
    }

    /// <summary>A process that does nothing was asked meanwhile, unless each connection has to wait for its turn; a short wait has to do then.</summary>
    private async Task<ModernSurvey> AskTheIdleAsync(CancellationToken cancellationToken)
    {
        var idle = ModernSurvey.Unasked("it is not asked any further, since the process does nothing");
        if (turns.AreSeveral) return idle;
        var modern = await turns.RunAsync(() => DiscoverAsync(waits with { Reply = waits.Reply / 4 }, cancellationToken), cancellationToken);
        return modern.Reply is { ShowsLife: true } ? modern : idle;
    }

    /// <summary>Offers the older revisions, and asks for the modern era.</summary>
    private async Task<EndpointSurvey> GoOnAsync(EndpointSurvey found, Handshake newest, CancellationToken cancellationToken)
    {
        var discovery = turns.RunAsync(() => DiscoverAsync(PatienceAfter(found.FirstAnswer), cancellationToken), cancellationToken);
        var others = OfferOlderAsync(cancellationToken);
        await Task.WhenAll(discovery, others);
        var (older, pace) = await others;
        IReadOnlyList<Handshake> handshakes = [.. older, newest];
        if (handshakes.All(handshake => handshake.Result is null && handshake.Reply is { ShowsLife: true, Delivery.Status: not 401 } and not Reply.Malformed))
            handshakes = await turns.RunAsync(() => TryKeysAsync(handshakes, cancellationToken), cancellationToken);
        return Combine(found with { Pace = pace }, handshakes, await AskAgainAsync(await discovery, handshakes, cancellationToken));
    }

    private async Task<(Handshake[] Handshakes, TimeSpan Pace)> OfferOlderAsync(CancellationToken cancellationToken)
    {
        var asked = time.GetTimestamp();
        var older = Revision.Legacy.Where(revision => revision != Revision.LatestLegacy);
        var handshakes = await Task.WhenAll(older.Select(revision =>
            turns.RunAsync(() => trial.RunAsync(revision, listTools: false, cancellationToken), cancellationToken)));
        return (handshakes, time.GetElapsedTime(asked) / handshakes.Length);
    }

    private Task<ModernSurvey> DiscoverAsync(Waits patience, CancellationToken cancellationToken) =>
        ModernSurvey.DiscoverAsync(endpoint, patience, time, trial.Heard, cancellationToken);

    /// <summary>Whoever claims the modern era owes an answer, and gets the whole time for it.</summary>
    private Task<ModernSurvey> AskAgainAsync(ModernSurvey modern, IReadOnlyList<Handshake> handshakes, CancellationToken cancellationToken) =>
        modern.Reply is Reply.Silence && new ServerClaims([], [], handshakes, modern, endpoint.Transport).Of(ModernSurvey.Revision) is not null
            ? turns.RunAsync(() => DiscoverAsync(waits, cancellationToken), cancellationToken)
            : Task.FromResult(modern);

    /// <summary>
    /// Legacy servers may leave the question unanswered, unless their authors claim otherwise; one that is slow to start gets the time that it
    /// took before.
    /// </summary>
    private Waits PatienceAfter(TimeSpan firstAnswer)
    {
        if (Claims.Contains(ModernSurvey.Revision)) return waits;
        return waits with { Reply = TimeSpan.FromTicks(Math.Clamp(firstAnswer.Ticks, (waits.Reply / 4).Ticks, waits.Reply.Ticks)) };
    }

    /// <summary>A server that refuses every handshake may have one all the same, under a condition that the specification does not make.</summary>
    private async Task<IReadOnlyList<Handshake>> TryKeysAsync(IReadOnlyList<Handshake> handshakes, CancellationToken cancellationToken)
    {
        foreach (var key in DoorKey.For(endpoint.Transport))
        {
            if (await trial.RunAsync(handshakes[^1], key, cancellationToken) is { Opened: not null } newest)
                return [.. await Task.WhenAll(handshakes.SkipLast(1).Select(handshake => trial.RunAsync(handshake, key, cancellationToken))), newest];
        }

        return handshakes;
    }

    private EndpointSurvey Combine(EndpointSurvey blank, IReadOnlyList<Handshake> handshakes, ModernSurvey modern)
    {
        var revisions = new FoundRevisions(Claims, Wanted, handshakes, modern, blank.Transport).All;
        var newest = handshakes[^1];
        if (!revisions.Any(found => found.Speaks && found.Failure is null))
        {
            return blank with
            {
                Revisions = revisions,
                Failure = Failure(newest.Reply),
                IsForeign = newest.Reply is Reply.Foreign or Reply.Silence { IsIdle: true } || (blank.Transport is Transport.Stdio && newest.Reply is Reply.Lost or Reply.Silence { Latest: null }),
                Transcript = newest.Transcript,
            };
        }

        var info = ServerAnswer.Member(handshakes.LastOrDefault(handshake => handshake.Result is not null)?.Result, "serverInfo") ?? modern.ServerInfo;
        var roles = new ToolRoles(Tools);
        return blank with
        {
            Revisions = revisions,
            ServerName = ServerAnswer.Text(info, "name"),
            ServerVersion = ServerAnswer.Text(info, "version"),
            HandshakeFailure = newest.Silence,
            IsSilentAfterHandshake = newest.IsSilentAfterwards,
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
