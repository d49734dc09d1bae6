using McpSpecKit.Adapters;
using McpSpecKit.Catalogue;
using McpSpecKit.Configuration;
using McpSpecKit.Judge;
using McpSpecKit.Judge.Features;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Reference.Http;
using McpSpecKit.Reference.Stdio;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Cli;

/// <summary>Puts the kit together: the one place that names its parts.</summary>
internal sealed class Kit : IKit
{
    private readonly Lazy<FeatureCatalogue> features = new(FeatureCatalogue.Load);

    public SpecificationScope Scope => features.Value.Scope;

    public RequirementCatalogue Requirements => features.Value.Requirements;

    public IReadOnlyList<RuleText> Rules => features.Value.Rules;

    public IServerAdapter Reference() => EmbeddedServer.Reference();

    public IServerAdapter Server(SubjectConfiguration subject, Waits windows) => ConfiguredServer.Create(subject, windows);

    public Task<IReadOnlyList<EndpointSurvey>> SurveyAsync(
        IServerAdapter subject,
        JudgeOptions options,
        CancellationToken cancellationToken) => new ConformanceJudge(subject, options).SurveyAsync(cancellationToken);

    public Task<RunReport> JudgeAsync(
        IServerAdapter subject,
        JudgeOptions options,
        IProgress<RunProgress>? progress,
        CancellationToken cancellationToken) => new ConformanceJudge(subject, options).JudgeAsync(progress, cancellationToken);

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
