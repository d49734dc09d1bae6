using McpSpecKit.Adapters;
using McpSpecKit.Adapters.Clients;
using McpSpecKit.Catalogue;
using McpSpecKit.Configuration;
using McpSpecKit.Judge;
using McpSpecKit.Judge.Bindings;
using McpSpecKit.Judge.Features;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Cli;

/// <summary>What the tool needs of the rest of the kit.</summary>
internal interface IKit
{
    /// <summary>Begins to read what a judgement will need; nobody waits for it.</summary>
    void Prepare();

    /// <summary>The pages that the requirements account for.</summary>
    SpecificationScope Scope { get; }

    /// <summary>Every requirement.</summary>
    RequirementCatalogue Requirements { get; }

    /// <summary>Every Rule of the features, in their order.</summary>
    IReadOnlyList<RuleText> Rules { get; }

    /// <summary>Holds the steps of scenarios against their definitions.</summary>
    /// <param name="scenarios">The scenarios.</param>
    Task<IReadOnlyList<StepProblem>> CheckStepsAsync(IReadOnlyList<Scenario> scenarios);

    /// <summary>Counts the steps of scenarios and the definitions that they need.</summary>
    /// <param name="scenarios">The scenarios.</param>
    Task<StepStatistics> CountStepsAsync(IReadOnlyList<Scenario> scenarios);

    /// <summary>The reference server, embedded.</summary>
    IServerAdapter Reference();

    /// <summary>The way to a server that flags or a file describe.</summary>
    /// <param name="subject">What they say.</param>
    /// <param name="windows">How long it may take to start.</param>
    IServerAdapter Server(SubjectConfiguration subject, Waits windows);

    /// <summary>The way to a client that flags or a file describe.</summary>
    /// <param name="subject">What they say.</param>
    IClientAdapter Client(SubjectConfiguration subject);

    /// <summary>Whether anything that was asked for concerns a party.</summary>
    /// <param name="party">Who would be judged.</param>
    /// <param name="options">What was asked for.</param>
    bool Concerns(Party party, JudgeOptions options);

    Task<IReadOnlyList<EndpointSurvey>> SurveyAsync(IServerAdapter subject, JudgeOptions options, CancellationToken cancellationToken);

    Task<RunReport> JudgeAsync(
        IServerAdapter subject,
        JudgeOptions options,
        IProgress<RunProgress>? progress,
        CancellationToken cancellationToken);

    Task<RunReport> JudgeAsync(
        IClientAdapter subject,
        JudgeOptions options,
        IProgress<RunProgress>? progress,
        CancellationToken cancellationToken);

    /// <summary>The reference client, embedded.</summary>
    IClientAdapter ReferenceClient();

    /// <summary>Drives the reference client by the lines of this process's standard input until it ends.</summary>
    /// <param name="revisions">What the client speaks.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task DriveAsync(IReadOnlyList<Revision> revisions, CancellationToken cancellationToken);

    /// <summary>Serves the reference server over this process's standard streams until the input ends.</summary>
    /// <param name="revisions">What the server speaks.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task ServeStdioAsync(IReadOnlyList<Revision> revisions, CancellationToken cancellationToken);

    /// <summary>Serves the reference server over HTTP until it is cancelled.</summary>
    /// <param name="revisions">What the server speaks.</param>
    /// <param name="port">The port; 0 for a free one.</param>
    /// <param name="listening">Told the endpoint once it listens.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task ServeHttpAsync(IReadOnlyList<Revision> revisions, int port, Action<Uri> listening, CancellationToken cancellationToken);
}
