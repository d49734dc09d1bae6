using McpSpecKit.Adapters;
using McpSpecKit.Adapters.Clients;
using McpSpecKit.Catalogue;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes.Clients;

/// <summary>
/// Finds out what a client speaks: it meets a server of each revision, asked to speak that one, and what it goes on with counts.
/// </summary>
/// <param name="subject">The client.</param>
/// <param name="waits">How long to wait.</param>
/// <param name="time">The clock.</param>
/// <param name="atOnce">How many of it may run at once; at least one.</param>
public sealed class ClientSurveyor(IClientAdapter subject, Waits waits, TimeProvider time, int atOnce)
{
    private static readonly ClientAct[] Everything = [ClientAct.Connect, ClientAct.ListTools, ClientAct.CallTool, ClientAct.Close];

    /// <summary>Surveys every endpoint, in their order.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<ClientSurvey>> SurveyAsync(CancellationToken cancellationToken)
    {
        List<ClientSurvey> surveys = [];
        foreach (var endpoint in subject.Endpoints) surveys.Add(await SurveyAsync(endpoint, cancellationToken));
        return surveys;
    }

    private async Task<ClientSurvey> SurveyAsync(IClientEndpoint endpoint, CancellationToken cancellationToken)
    {
        var blank = new EndpointSurvey { Transport = endpoint.Transport, Address = endpoint.Address, Claims = subject.Claims, Party = Party.Client };
        IReadOnlyList<Revision> asked = endpoint.Transport is Transport.HttpSse ? Revision.Legacy : Revision.All;
        var encounters = new ClientEncounter[asked.Count];
        try
        {
            await Parallel.ForEachAsync(
                Enumerable.Range(0, encounters.Length),
                new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, atOnce), CancellationToken = cancellationToken },
                async (index, stop) => encounters[index] = await MeetAsync(endpoint, asked[index], stop));
        }
        catch (SubjectUnreachableException unreachable)
        {
            return new ClientSurvey(blank with { Failure = unreachable.Message }, new Dictionary<Revision, ClientReport>());
        }

        var habits = encounters.ToDictionary(encounter => encounter.Revision, encounter => encounter.End);
        if (encounters.All(encounter => encounter.SaidNothing))
            return new ClientSurvey(blank with { Failure = FailureOf(encounters[^1], endpoint.Transport), Transcript = encounters[^1].Frames }, habits);

        var introduced = encounters.Select(encounter => encounter.Introduction).FirstOrDefault(introduction => introduction is not null);
        return new ClientSurvey(
            blank with
            {
                ServerName = ServerAnswer.Text(introduced, "name"),
                ServerVersion = ServerAnswer.Text(introduced, "version"),
                Revisions = [.. Revision.All.Select(revision => encounters.FirstOrDefault(encounter => encounter.Revision == revision)?.ToSurvey(subject.Claims) ?? Unasked(revision))],
                FirstAnswer = encounters.Min(encounter => encounter.FirstWord) ?? default,
            },
            habits);
    }

    private async Task<ClientEncounter> MeetAsync(IClientEndpoint endpoint, Revision revision, CancellationToken cancellationToken)
    {
        await using var run = await ClientRun.StartAsync(endpoint, new ServerScript([revision]), revision, Everything, waits, time, cancellationToken);
        var latest = ClientReport.Unsaid;
        foreach (var act in Everything)
        {
            if (latest.Outcome is ClientOutcome.Failed or ClientOutcome.Unfinished) break;
            latest = await run.TellAsync(new ClientOrder(act), cancellationToken);
        }

        var end = await run.RestAsync(cancellationToken) ?? (latest.Outcome is ClientOutcome.Unsaid ? ClientReport.Unfinished : latest);
        return new ClientEncounter(revision, run.Probe.Log.Entries, end, run.Probe.Transcript.Frames);
    }

    private static RevisionSurvey Unasked(Revision revision) => new(revision, false, "it is not asked over HTTP+SSE, a transport of the legacy era", Capabilities: null);

    private string FailureOf(ClientEncounter encounter, Transport transport) => encounter.End switch
    {
        { ExitCode: 0 } => $"The client «{subject.Name}» exited with code 0 and sent nothing that is a message to the server. Check that it {WayIn(transport)}.",
        { Outcome: ClientOutcome.Failed, Text: { } why } => $"{why} The client «{subject.Name}» sent nothing that is a message to the server.",
        _ => $"The client «{subject.Name}» runs, but sent nothing that is a message to the server within {Waits.Tell(waits.FirstReply)}.",
    };

    private static string WayIn(Transport transport) => transport is Transport.Stdio
        ? "launches the server by the command that it is given, and writes to its input"
        : "connects to the URL that it is given";
}
