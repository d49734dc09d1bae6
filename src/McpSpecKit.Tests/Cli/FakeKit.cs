using McpSpecKit.Adapters;
using McpSpecKit.Adapters.Clients;
using McpSpecKit.Catalogue;
using McpSpecKit.Cli;
using McpSpecKit.Configuration;
using McpSpecKit.Judge;
using McpSpecKit.Judge.Bindings;
using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Planning;
using McpSpecKit.Protocol;
using McpSpecKit.Tests.Reports;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Cli;

/// <summary>A kit that reports what it is told to, and remembers what it was asked.</summary>
internal sealed class FakeKit : IKit
{
    private static readonly Revision Newest = Revision.LatestLegacy;

    public RunReport Report { get; set; } = SampleRun.Conforming;

    public Exception? Fault { get; init; }

    public FakeAdapter Adapter { get; } = new();

    public SubjectConfiguration? Subject { get; private set; }

    public JudgeOptions? Options { get; private set; }

    /// <summary>Who was judged, in order.</summary>
    public List<Party> Judged { get; } = [];

    /// <summary>How many places each of them was given, in the same order.</summary>
    public List<int?> Places { get; } = [];

    /// <summary>What goes on while a party is judged; nothing by itself.</summary>
    public Func<Party, CancellationToken, Task> Meanwhile { get; init; } = (_, _) => Task.CompletedTask;

    public int? Port { get; private set; }

    public IReadOnlyList<Revision> Served { get; private set; } = [];

    public void Prepare()
    {
        // There is nothing to read.
    }

    public SpecificationScope Scope { get; init; } = SpecificationScope.Parse(
        """{ "revisions": [ { "name": "2025-11-25", "pages": ["basic/lifecycle"] } ] }""");

    public RequirementCatalogue Requirements { get; init; } = RequirementCatalogue.Parse(
        """
        { "requirements": [ { "id": "LC-011", "party": "server", "clauses": [
          { "revision": "2025-11-25", "page": "basic/lifecycle", "section": "version-negotiation",
            "ordinal": 3, "keyword": "MUST", "digest": "9f2c" }
        ] } ] }
        """);

    public IReadOnlyList<RuleText> Rules { get; init; } =
    [
        new(
            "LC-011",
            "The server answers with the offered version when it supports it",
            "Whether the version is read at all.",
            "lifecycle/version-negotiation.feature",
            12,
            "Rule: The server answers with the offered version when it supports it\n\n  Scenario Outline: A supported version comes back",
            ["server"],
            [
                .. Revision.Legacy.Select(revision => new ScenarioText(
                    $"A supported version comes back (revision: {revision})", "lifecycle/version-negotiation.feature", 20, revision, Strength.Must, [])),
                new("The newest version comes back", "lifecycle/version-negotiation.feature", 30, Newest, Strength.May, []),
            ]),
    ];

    public Task<IReadOnlyList<StepProblem>> CheckStepsAsync(IReadOnlyList<Scenario> scenarios) => Task.FromResult<IReadOnlyList<StepProblem>>([]);

    public Task<StepStatistics> CountStepsAsync(IReadOnlyList<Scenario> scenarios) => Task.FromResult(new StepStatistics(431, 624, 461, 306, 100));

    public IServerAdapter Reference() => Adapter;

    public IServerAdapter Server(SubjectConfiguration subject, Waits windows)
    {
        Subject = subject;
        return Adapter;
    }

    public IClientAdapter Client(SubjectConfiguration subject)
    {
        Subject = subject;
        return new FakeClient();
    }

    public bool Concerns(Party party, JudgeOptions options) => RunPlan.Concerns(party, options, FeatureCatalogue.Embedded);

    public Task<IReadOnlyList<EndpointSurvey>> SurveyAsync(IServerAdapter subject, JudgeOptions options, CancellationToken cancellationToken) =>
        Answer(options, Report.Survey);

    public Task<RunReport> JudgeAsync(
        IServerAdapter subject,
        JudgeOptions options,
        IProgress<RunProgress>? progress,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return JudgeAsync(Party.Server, options, progress, cancellationToken);
    }

    public Task<RunReport> JudgeAsync(
        IClientAdapter subject,
        JudgeOptions options,
        IProgress<RunProgress>? progress,
        CancellationToken cancellationToken)
    {
        return JudgeAsync(Party.Client, options, progress, cancellationToken);
    }

    public IClientAdapter ReferenceClient() => new FakeClient();

    public Task DriveAsync(IReadOnlyList<Revision> revisions, CancellationToken cancellationToken)
    {
        Served = revisions;
        return Task.CompletedTask;
    }

    public Task ServeStdioAsync(IReadOnlyList<Revision> revisions, CancellationToken cancellationToken)
    {
        Served = revisions;
        return Task.CompletedTask;
    }

    public Task ServeHttpAsync(IReadOnlyList<Revision> revisions, int port, Action<Uri> listening, CancellationToken cancellationToken)
    {
        (Served, Port) = (revisions, port);
        listening(new Uri("http://127.0.0.1:4711/mcp"));
        return Answer(new JudgeOptions(), 0);
    }

    private async Task<RunReport> JudgeAsync(
        Party party, JudgeOptions options, IProgress<RunProgress>? progress, CancellationToken cancellationToken)
    {
        Judged.Add(party);
        Places.Add(options.Jobs);
        progress?.Report(new RunProgress(1, 10, Broken: 0, party.ToString()));
        await Meanwhile(party, cancellationToken);
        return await Answer(options, Report);
    }

    private Task<T> Answer<T>(JudgeOptions options, T answer)
    {
        Options = options;
        return Fault is null ? Task.FromResult(answer) : Task.FromException<T>(Fault);
    }
}
