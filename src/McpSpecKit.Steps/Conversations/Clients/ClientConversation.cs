using McpSpecKit.Adapters.Clients;
using McpSpecKit.Probes;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations.Clients;

/// <summary>The exchange of one scenario with the client under test: the script of its server, and what the client does and says.</summary>
public sealed class ClientConversation(ClientUnderTest subject)
{
    private readonly OpenJournals journals = new();
    private readonly List<ClientReport> reports = [];
    private ServerScript? script;
    private Revision? revision;
    private ClientRun? run;
    private ClientReport? end;

    public ClientUnderTest Subject => subject;

    public CancellationToken Stopped => subject.Stopped;

    /// <summary>The revision of the scenario.</summary>
    public Revision Revision => revision ?? throw new InvalidOperationException("The scenario has named no revision yet.");

    /// <summary>Whether a scenario has settled the revision.</summary>
    public bool IsSettled => revision is not null;

    /// <summary>What the server is like; to be changed before the client connects.</summary>
    public ServerScript Script => script ?? throw new InvalidOperationException("The scenario has named no revision yet.");

    /// <summary>The revision that the client is asked to speak; none leaves the choice to it.</summary>
    public Revision? Wanted { get; set; }

    /// <summary>Whether the scenario is about the first answer of the server already, so that a client which fails there is judged by it.</summary>
    public bool IsReachedByAnyAnswer { get; set; }

    /// <summary>The revision that the latest handshake settled; none without one.</summary>
    public Revision? Agreed => Run.Probe.Stage.Agreed;

    /// <summary>The session that the server assigned last; none where it assigned none.</summary>
    public string? Session => Run.Probe.Stage.Session;

    /// <summary>Over HTTP+SSE, the addresses for messages that the server has named: path and query.</summary>
    public IReadOnlyCollection<string> Endpoints => Run.Probe.Stage.Endpoints;

    /// <summary>Whether a client that opens with a handshake is not concerned.</summary>
    public bool MustOpenModern { get; set; }

    /// <summary>What happened so far.</summary>
    public ClientLog Log => Run.Probe.Log;

    /// <summary>What the client said of each thing that it was told, in order.</summary>
    public IReadOnlyList<ClientReport> Reports => reports;

    /// <summary>What the client said at last: of what it was told, or by its exit code.</summary>
    public ClientReport LastWord => end ?? (reports.Count == 0 ? ClientReport.Unsaid : reports[^1]);

    /// <summary>Whether the client has come to no end: of what it was told, or of its work.</summary>
    public bool IsStillAtIt => LastWord.Outcome is ClientOutcome.Unfinished || (!subject.Endpoint.TakesOrders && end is null);

    /// <summary>Whether the client does its work by itself, and has done it and left: it is there no more to be asked.</summary>
    public bool HasLeft => !subject.Endpoint.TakesOrders && end is not null;

    private ClientRun Run => run ?? throw new InvalidOperationException("The client has not been launched yet.");

    /// <summary>
    /// A scenario begins: what it notes goes into its journal until it leaves. Another one, which begins alike, may come in before, and look at
    /// what came of the first.
    /// </summary>
    /// <param name="journal">The journal of the scenario; it keeps the exchange that was held already too.</param>
    public void Enter(ScenarioJournal journal) => journals.Open(journal);

    /// <summary>The scenario that came in last ends. With the first one, the client ends, and then its server.</summary>
    public async Task LeaveAsync()
    {
        if (journals.CloseLatest() && run is not null) await run.DisposeAsync();
    }

    /// <summary>Settles the revision of the scenario: a server of that one alone, and a client that is asked to speak it.</summary>
    public void Speak(Revision spoken) => (revision, script, Wanted) = (spoken, new ServerScript([spoken]), spoken);

    /// <summary>Launches the client, tells it what to do, and waits until nothing more comes of it.</summary>
    /// <param name="orders">What to do; after a failure only to close.</param>
    /// <exception cref="NotApplicableException">The client cannot be told this.</exception>
    public async Task ActAsync(params IReadOnlyList<ClientOrder> orders)
    {
        await LaunchAsync(orders);
        foreach (var order in orders)
        {
            var hasFailed = reports.Count > 0 && reports[^1].Outcome is ClientOutcome.Failed or ClientOutcome.Unfinished;
            if (!hasFailed || order.Act is ClientAct.Close) await TellAsync(order);
        }

        await RestAsync();
        if (MustOpenModern && Log.Requests is [var first, ..] && ServerStage.Named(first) is null)
            throw new NotApplicableException("The client opens with a handshake, so that it does not meet this answer");
    }

    /// <summary>Launches the client and has it run an errand.</summary>
    public async Task RunAsync(Errand errand)
    {
        if (errand.OutlivesItsServer || errand.IsGivenUp) RequireOrders();
        if (errand.IsGivenUp)
        {
            await GiveUpAsync(errand.Orders);
            return;
        }

        await ActAsync(errand.Orders);
        if (errand.Afterwards.Count == 0) return;
        foreach (var order in errand.Afterwards) await TellAsync(order);
        await RestAsync();
    }

    /// <summary>Launches the client, which is told nothing yet.</summary>
    /// <param name="orders">What it will be told.</param>
    public async Task LaunchAsync(IReadOnlyList<ClientOrder> orders)
    {
        run = await ClientRun.StartAsync(
            subject.Endpoint, Script, Wanted, [.. orders.Select(order => order.Act)], subject.Waits, subject.Time, Stopped);
        journals.Keep(run.Probe.Transcript);
    }

    /// <summary>Tells the client one more thing.</summary>
    /// <exception cref="NotApplicableException">The client cannot be told this.</exception>
    public async Task<ClientReport> TellAsync(ClientOrder order)
    {
        var report = await AskAsync(order);
        reports.Add(report);
        return report;
    }

    /// <summary>Asks the client for something; its answer is no report of its work.</summary>
    /// <exception cref="NotApplicableException">The client cannot be asked for this.</exception>
    public async Task<ClientReport> AskAsync(ClientOrder order)
    {
        var report = await Run.TellAsync(order, Stopped);
        return report.Outcome is ClientOutcome.Unable ? throw new NotApplicableException(report.Text ?? $"The client cannot be told to {order.Act}") : report;
    }

    /// <summary>Waits until nothing more comes of the client.</summary>
    public async Task RestAsync() => end = await Run.RestAsync(Stopped) ?? end;

    /// <summary>Waits for something that the client owes, as long as an answer may take.</summary>
    /// <param name="hasCome">Whether it has come; asked again whenever something does.</param>
    /// <param name="within">How long to wait; as long as an answer may take where nothing is said.</param>
    public async Task AwaitAsync(Func<bool> hasCome, TimeSpan? within = null)
    {
        // Nothing comes of a client that has done its work and left, unless the scenario says how long that takes.
        if (HasLeft && within is null) return;
        using var window = new TimeWindow(within ?? subject.Waits.Reply, subject.Time, Stopped);
        try
        {
            while (!hasCome())
            {
                var news = Log.NextAsync();
                if (!hasCome()) await news.WaitAsync(window.Token);
            }
        }
        catch (OperationCanceledException) when (window.HasPassed && !Stopped.IsCancellationRequested)
        {
            // It has not come; whoever looks for it says so.
        }
    }

    /// <summary>Demands something that the client owes, and gives it as long as an answer may take.</summary>
    /// <param name="hasCome">Whether it has come.</param>
    /// <param name="expected">What is owed, as a noun phrase.</param>
    /// <param name="actual">What came in its place.</param>
    public async Task DemandInTimeAsync(Func<bool> hasCome, string expected, Func<string> actual)
    {
        await AwaitAsync(hasCome);
        if (!hasCome()) throw new ClauseBrokenException(expected, actual());
    }

    /// <summary>Demands that the client has come so far that the clause can be judged.</summary>
    /// <param name="isSo">Whether it has.</param>
    /// <param name="reason">Why it cannot be judged otherwise, without the full stop.</param>
    public void Require(bool isSo, string reason)
    {
        if (isSo) return;
        var said = LastWord is { Outcome: ClientOutcome.Failed, Text: { } why } ? $". It said: {why}" : "";
        throw new PreconditionException($"{reason}{said}");
    }

    /// <summary>Demands a client that does what it is told, and says how it came out.</summary>
    /// <exception cref="NotApplicableException">It does what it does of itself.</exception>
    public void RequireOrders()
    {
        if (!subject.Endpoint.TakesOrders) throw new NotApplicableException("The client runs by itself, and cannot be told or asked this; a driver or an adapter of your own can");
    }

    /// <summary>Demands that the client declares a capability.</summary>
    /// <exception cref="NotApplicableException">It does not.</exception>
    public void RequireDeclared(string capability)
    {
        if (ServerAnswer.Member(subject.Survey.Endpoint.In(Revision)?.Capabilities, capability) is null)
            throw new NotApplicableException($"The client does not declare the capability {capability}");
    }

    /// <summary>What the client said at last, as the end of a sentence that begins with "Got".</summary>
    public string DescribeLastWord() => LastWord switch
    {
        _ when IsStillAtIt => "a client that is still at it",
        { Outcome: ClientOutcome.Failed, Text: { } why } => $"«{why}»",
        { Outcome: ClientOutcome.Done, Result: { } result } => $"the result {result.GetRawText()}",
        { Outcome: ClientOutcome.Done } => "no error",
        _ => "nothing that the client says",
    };

    /// <summary>Demands something of each of several things that the client sent.</summary>
    /// <param name="what">What they are, in the plural.</param>
    /// <param name="things">The things; there has to be one.</param>
    /// <param name="holds">What is demanded.</param>
    /// <param name="expected">That, as a noun phrase.</param>
    /// <param name="describe">How a thing that breaks it is told.</param>
    public void Demand<T>(string what, IReadOnlyCollection<T> things, Predicate<T> holds, string expected, Func<T, string>? describe = null)
    {
        Require(things.Count > 0, $"The client has sent no {what}");
        foreach (var thing in things)
            if (!holds(thing)) throw new ClauseBrokenException(expected, describe?.Invoke(thing) ?? $"{thing}");
    }

    /// <summary>Notes what was seen, for the report.</summary>
    public void Note(string sentence) => journals.Latest.Note(sentence);

    private async Task GiveUpAsync(IReadOnlyList<ClientOrder> orders)
    {
        var (first, last) = (orders.SkipLast(1), orders[^1]);
        var method = last.Act is ClientAct.Connect ? Method.Initialize : Method.CallTool;
        await LaunchAsync([.. orders, new ClientOrder(ClientAct.GiveUp)]);
        foreach (var each in first) await TellAsync(each);
        var under = TellAsync(last);
        var come = Log.FindAsync(entry => entry is ClientEntry.Said { Message: JsonRpcRequest request } && request.Method == method, Stopped);
        await Task.WhenAny(under, come);
        Require(come.IsCompleted, $"The client did not send {method}");
        // It waits for the answer by then, and is no longer about to send the request.
        await Task.Delay(subject.Waits.Quiet, subject.Time, Stopped);
        await TellAsync(new ClientOrder(ClientAct.GiveUp));
        await under;
        await RestAsync();
    }
}
