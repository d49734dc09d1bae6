using McpSpecKit.Adapters;
using McpSpecKit.Adapters.Clients;
using McpSpecKit.Catalogue;
using McpSpecKit.Configuration;
using McpSpecKit.Judge;
using McpSpecKit.Judge.Bindings;
using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Planning;
using McpSpecKit.Judge.Running;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Clients;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Reference.Http;
using McpSpecKit.Reference.Stdio;
using McpSpecKit.Schemas;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Cli;

/// <summary>Puts the kit together: the one place that names its parts.</summary>
internal sealed class Kit : IKit
{
    public void Prepare()
    {
        _ = Task.Run(() => MessageSchemas.Embedded);
        _ = StepRuntime.Shared;
        _ = Task.Run(() => FeatureCatalogue.Embedded.Rules);
    }

    public SpecificationScope Scope => FeatureCatalogue.Embedded.Scope;

    public RequirementCatalogue Requirements => FeatureCatalogue.Embedded.Requirements;

    public IReadOnlyList<RuleText> Rules => FeatureCatalogue.Embedded.Rules;

    public async Task<IReadOnlyList<StepProblem>> CheckStepsAsync(IReadOnlyList<Scenario> scenarios) =>
        new StepCheck(await StepRuntime.Shared).Of(scenarios);

    public async Task<StepStatistics> CountStepsAsync(IReadOnlyList<Scenario> scenarios) => StepStatistics.Of(await StepRuntime.Shared, scenarios);

    public IServerAdapter Reference() => EmbeddedServer.Reference();

    public IServerAdapter Server(SubjectConfiguration subject, Waits windows) => ConfiguredServer.Create(subject, windows);

    public IClientAdapter Client(SubjectConfiguration subject) => ConfiguredClient.Create(subject, RelayProcess.Command);

    public bool Concerns(Party party, JudgeOptions options) => RunPlan.Concerns(party, options, FeatureCatalogue.Embedded);

    public Task<IReadOnlyList<EndpointSurvey>> SurveyAsync(
        IServerAdapter subject,
        JudgeOptions options,
        CancellationToken cancellationToken) => new ConformanceJudge(subject, options).SurveyAsync(cancellationToken);

    public Task<RunReport> JudgeAsync(
        IServerAdapter subject,
        JudgeOptions options,
        IProgress<RunProgress>? progress,
        CancellationToken cancellationToken) => new ConformanceJudge(subject, options).JudgeAsync(progress, cancellationToken);

    public Task<RunReport> JudgeAsync(
        IClientAdapter subject,
        JudgeOptions options,
        IProgress<RunProgress>? progress,
        CancellationToken cancellationToken) => new ConformanceJudge(subject, options).JudgeAsync(progress, cancellationToken);

    public IClientAdapter ReferenceClient() => EmbeddedClient.Reference();

    public Task DriveAsync(IReadOnlyList<Revision> revisions, CancellationToken cancellationToken) => ReferenceDriver.RunAsync(
        Console.OpenStandardInput(),
        Console.OpenStandardOutput(),
        () => new ClientBehaviour(new ClientOptions { Revisions = revisions }),
        cancellationToken);

    public Task ServeStdioAsync(IReadOnlyList<Revision> revisions, CancellationToken cancellationToken) => ReferenceStdioServer.RunAsync(
        Console.OpenStandardInput(),
        Console.OpenStandardOutput(),
        new ServerBehaviour(new ServerOptions { Revisions = revisions, Log = Console.Error.WriteLine }),
        TimeProvider.System,
        cancellationToken);

    public async Task ServeHttpAsync(
        IReadOnlyList<Revision> revisions,
        int port,
        Action<Uri> listening,
        CancellationToken cancellationToken)
    {
        var behaviour = new ServerBehaviour(new ServerOptions { Revisions = revisions });
        await using var server = await ReferenceHttpServer.StartAsync(behaviour, port, TimeProvider.System, cancellationToken);
        listening(server.Endpoint);
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
    }
}
