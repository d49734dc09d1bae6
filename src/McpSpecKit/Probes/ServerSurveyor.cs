using System.Text.Json;
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
            var newest = await turns.RunAsync(() => HandshakeAsync(endpoint, Revision.LatestLegacy, listTools: true, cancellationToken), cancellationToken);
            var found = blank with { FirstAnswer = time.GetElapsedTime(start) };
            // Legacy servers may leave the question unanswered; one that is slow to start gets the time that it took before.
            var patience = waits with { Reply = found.FirstAnswer < waits.Reply / 4 ? waits.Reply / 4 : found.FirstAnswer };
            var discovery = turns.RunAsync(
                () => ModernSurvey.DiscoverAsync(endpoint, server.Claims, patience, time, probe => Heard?.Invoke(endpoint, probe), cancellationToken),
                cancellationToken);
            if (!newest.Reply.ShowsLife) return Combine(found, [newest], await discovery);

            var older = Revision.Legacy.Where(revision => revision != Revision.LatestLegacy);
            var others = await Task.WhenAll(older.Select(revision =>
                turns.RunAsync(() => HandshakeAsync(endpoint, revision, listTools: false, cancellationToken), cancellationToken)));
            return Combine(found, [.. others, newest], await discovery);
        }
        catch (SubjectUnreachableException exception)
        {
            return blank with { Failure = exception.Message };
        }
    }

    private async Task<Handshake> HandshakeAsync(
        IServerEndpoint endpoint,
        Revision revision,
        bool listTools,
        CancellationToken cancellationToken)
    {
        var channel = await endpoint.ConnectAsync(time, cancellationToken);
        await using var probe = new ServerProbe(channel, ClientProfile.Everything(revision), waits, time);
        var reply = await probe.InitializeAsync(revision.Name, Headers.None, cancellationToken);
        string? silence = null;
        Dictionary<string, JsonElement> listed = [];
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

    private static async Task<Dictionary<string, JsonElement>> ListToolsAsync(ServerProbe probe, CancellationToken cancellationToken)
    {
        // Some servers add tools once they have seen what the client can do; the answer to a ping gives them the time.
        await probe.SettleAsync(cancellationToken);
        return await ToolPages.ReadAsync(probe, cancellationToken);
    }

    private EndpointSurvey Combine(EndpointSurvey blank, IReadOnlyList<Handshake> handshakes, ModernSurvey modern)
    {
        var legacy = handshakes.Select(handshake => handshake.ToSurvey(server.Claims));
        // A server that refuses every handshake, or falls silent over it, and speaks the modern era has no legacy one that could have failed.
        if (modern.Revision.Speaks && !handshakes.Any(handshake => handshake.Reply is Reply.Success))
            legacy = legacy.Select(found => found with { Failure = null });
        List<RevisionSurvey> revisions = [.. legacy, modern.Revision];
        var newest = handshakes[^1];
        if (!modern.Revision.Speaks && !(newest.Reply.ShowsLife && revisions.Exists(found => found.Speaks)))
            return blank with { Revisions = revisions, Failure = Failure(newest.Reply), Transcript = newest.Transcript };

        var info = handshakes.LastOrDefault(handshake => handshake.Reply is Reply.Success)?.ServerInfo ?? modern.ServerInfo;
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

    private sealed record Handshake(
        Revision Revision,
        Reply Reply,
        bool HasSession,
        Dictionary<string, JsonElement> Tools,
        IReadOnlyList<Frame> Transcript)
    {
        /// <summary>What was not answered after the result of initialize, as a sentence.</summary>
        public string? Silence { get; init; }

        public JsonElement? ServerInfo => ServerAnswer.Member((Reply as Reply.Success)?.Message.Result, "serverInfo");

        public RevisionSurvey ToSurvey(IReadOnlyList<Revision> claims)
        {
            var result = (Reply as Reply.Success)?.Message.Result;
            var answered = ServerAnswer.Text(result, "protocolVersion");
            var evidence = answered is null ? $"came {Reply.Describe()}" : $"answered with {answered}";
            var claimed = claims.Contains(Revision) && answered != Revision.Name ? ", though its authors claim it" : "";
            return new RevisionSurvey(
                Revision,
                answered == Revision.Name || claims.Contains(Revision),
                $"offered {Revision}, {evidence}{claimed}",
                ServerAnswer.Member(result, "capabilities"))
            {
                Answered = answered,
                Failure = Reply.ShowsLife ? null : $"The server could not be asked for {Revision}: to initialize came {Reply.Describe()}",
            };
        }
    }
}
