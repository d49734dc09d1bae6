using McpSpecKit.Adapters;
using McpSpecKit.Configuration;
using McpSpecKit.Conformance.Xunit;
using McpSpecKit.Gherkin.Bindings;
using McpSpecKit.Gherkin.Running;
using McpSpecKit.Judge;
using McpSpecKit.Judge.Planning;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Conformance;

/// <summary>
/// Shows each scenario of the features as a test of one subject: the server that the file named by <c>MCPSPECKIT_CONFIG</c> describes, or
/// the embedded reference.
/// </summary>
public sealed class ConformanceHost : IScenarioHost
{
    /// <summary>The environment variable that names the configuration file of the subject.</summary>
    public const string ConfigurationVariable = "MCPSPECKIT_CONFIG";

    private readonly IServerAdapter subject;
    private readonly JudgeOptions options;
    private Trial? trial;

    /// <summary>Reads the configuration, if there is one.</summary>
    /// <exception cref="ConfigurationException">The file cannot be used.</exception>
    public ConformanceHost()
    {
        var file = Environment.GetEnvironmentVariable(ConfigurationVariable);
        var configured = string.IsNullOrEmpty(file) ? new SubjectConfiguration() : ConfigurationFile.Load(file);
        var usual = new JudgeOptions();
        options = usual with
        {
            Jobs = configured.Jobs ?? (configured.HasNoEndpoint ? JudgeOptions.EmbeddedJobs : usual.Jobs),
            Strict = configured.Strict ?? false,
            Tools = configured.Tools,
            Waits = Waits.Default.Scale(configured.TimeoutScale ?? 1),
        };
        subject = configured.HasNoEndpoint
            ? EmbeddedServer.Reference()
            : ConfiguredServer.Create(configured, options.Waits);
    }

    /// <inheritdoc />
    public BindingRegistry Bindings => Trial.Bindings;

    /// <inheritdoc />
    public string? FeatureRoot => FeatureFolder.Find();

    private Trial Prepared => trial ?? throw new InvalidOperationException("The subject has not been surveyed yet.");

    /// <inheritdoc />
    public int Jobs => options.Jobs;

    /// <inheritdoc />
    public IReadOnlyList<ScenarioRun> Discover() => RunPlan.For(subject, options, Trial.Catalogue);

    /// <inheritdoc />
    public async Task StartAsync() => trial = await Trial.PrepareAsync(subject, options, CancellationToken.None);

    /// <inheritdoc />
    public async Task StopAsync() => await subject.DisposeAsync();

    /// <inheritdoc />
    public int PhaseOf(ScenarioRun run) => (int)RunPlan.PhaseOf(run);

    /// <inheritdoc />
    public bool RunsAlone(ScenarioRun run) => RunPlan.PhaseOf(run) is RunPhase.Alone;

    /// <inheritdoc />
    public void Configure(ScenarioContainer container, ScenarioRun run) => Prepared.Configure(container, run);

    /// <inheritdoc />
    public bool IsSkip(Exception exception) => Trial.IsSkip(exception);

    /// <summary>A test fails where the run would not exit with 0; what is warned or only observed is skipped and says so.</summary>
    public ScenarioOutcome Completed(ScenarioOutcome outcome)
    {
        var result = Prepared.Judge(outcome);
        if (ExitCode.Of([result.Verdict], options.Strict) != ExitCode.Conforming || result.Verdict is Verdict.Passed) return outcome;
        return outcome with
        {
            Status = ScenarioStatus.Skipped,
            SkipReason = $"{Name(result.Verdict)}: {result.Message}",
        };
    }

    private static string Name(Verdict verdict) => verdict switch
    {
        Verdict.NotApplicable => "not applicable",
        Verdict.ToAttest => "to attest",
        _ => verdict.ToString().ToLowerInvariant(),
    };
}
