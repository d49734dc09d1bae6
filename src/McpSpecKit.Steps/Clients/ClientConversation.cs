using McpSpecKit.Adapters.Clients;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Clients;

/// <summary>The exchange of one scenario with the client under test: the script of its server, and what the client does and says.</summary>
public sealed class ClientConversation(ClientUnderTest subject, ScenarioJournal journal)
{
    private readonly List<ClientReport> reports = [];
    private ServerScript? script;
    private Revision? revision;
    private ClientRun? run;
    private ClientReport? end;

    public ClientUnderTest Subject => subject;

    public CancellationToken Stopped => subject.Stopped;

    /// <summary>The revision of the scenario.</summary>
    public Revision Revision => revision ?? throw new InvalidOperationException("The scenario has named no revision yet.");

    /// <summary>What the server is like; to be changed before the client connects.</summary>
    public ServerScript Script => script ?? throw new InvalidOperationException("The scenario has named no revision yet.");

    /// <summary>The revision that the client is asked to speak; none leaves the choice to it.</summary>
    public Revision? Wanted { get; set; }

    /// <summary>What happened so far.</summary>
    public ClientLog Log => Run.Probe.Log;

    /// <summary>What the client said of each thing that it was told, in order.</summary>
    public IReadOnlyList<ClientReport> Reports => reports;

    /// <summary>What the client said at last: of what it was told, or by its exit code.</summary>
    public ClientReport LastWord => end ?? (reports.Count == 0 ? ClientReport.Unsaid : reports[^1]);

    private ClientRun Run => run ?? throw new InvalidOperationException("The client has not been launched yet.");

    /// <summary>Settles the revision of the scenario: a server of that one alone, and a client that is asked to speak it.</summary>
    public void Speak(Revision spoken) => (revision, script, Wanted) = (spoken, new ServerScript([spoken]), spoken);

    /// <summary>Launches the client, tells it what to do, and waits until nothing more comes of it.</summary>
    /// <param name="orders">What to do; after a failure only to close.</param>
    /// <exception cref="NotApplicableException">The client cannot be told this.</exception>
    public async Task ActAsync(params IReadOnlyList<ClientOrder> orders)
    {
        run = await ClientRun.StartAsync(
            subject.Endpoint, Script, Wanted, [.. orders.Select(order => order.Act)], subject.Waits, subject.Time, Stopped);
        journal.Keep(run.Probe.Transcript);
        foreach (var order in orders)
        {
            var hasFailed = reports.Count > 0 && reports[^1].Outcome is ClientOutcome.Failed or ClientOutcome.Unfinished;
            if (!hasFailed || order.Act is ClientAct.Close) await TellAsync(order);
        }

        await RestAsync();
    }

    /// <summary>The same, with nothing to say but what to do.</summary>
    public Task ActAsync(params IReadOnlyList<ClientAct> acts) => ActAsync([.. acts.Select(act => new ClientOrder(act))]);

    /// <summary>Tells the client one more thing.</summary>
    /// <exception cref="NotApplicableException">The client cannot be told this.</exception>
    public async Task<ClientReport> TellAsync(ClientOrder order)
    {
        var report = await Run.TellAsync(order, Stopped);
        if (report.Outcome is ClientOutcome.Unable) throw new NotApplicableException(report.Text ?? $"The client cannot be told to {order.Act}");
        reports.Add(report);
        return report;
    }

    /// <summary>Waits until nothing more comes of the client.</summary>
    public async Task RestAsync() => end = await Run.RestAsync(Stopped) ?? end;

    /// <summary>Demands that the client has come so far that the clause can be judged.</summary>
    /// <param name="isSo">Whether it has.</param>
    /// <param name="reason">Why it cannot be judged otherwise, without the full stop.</param>
    public void Require(bool isSo, string reason)
    {
        if (isSo) return;
        var said = LastWord is { Outcome: ClientOutcome.Failed, Text: { } why } ? $". It said: {why}" : "";
        throw new PreconditionException($"{reason}{said}");
    }

    /// <summary>Notes what was seen, for the report.</summary>
    public void Note(string sentence) => journal.Note(sentence);

    /// <summary>Ends the client, and then its server.</summary>
    public async Task CloseAsync()
    {
        if (run is not null) await run.DisposeAsync();
    }
}
