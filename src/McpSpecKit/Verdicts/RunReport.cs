using McpSpecKit.Adapters;

namespace McpSpecKit.Verdicts;

/// <summary>Everything that a run found out; every report is written from it.</summary>
/// <param name="Kit">The name and version of the kit.</param>
/// <param name="Subject">The name of the subject.</param>
/// <param name="Survey">What was found on each endpoint before judging.</param>
/// <param name="Results">The results, ordered by feature, line and transport.</param>
/// <param name="Strict">Whether warnings count as failures.</param>
/// <param name="Duration">How long the run took.</param>
public sealed record RunReport(
    string Kit,
    string Subject,
    IReadOnlyList<EndpointSurvey> Survey,
    IReadOnlyList<ScenarioResult> Results,
    bool Strict,
    TimeSpan Duration)
{
    /// <summary>Whether the run was stopped before every scenario had its verdict; the results are those that had one by then.</summary>
    public bool Interrupted { get; init; }

    /// <summary>The exit code of the run.</summary>
    public int ExitCode => Interrupted ? Verdicts.ExitCode.Interrupted : Verdicts.ExitCode.Of(Results.Select(result => result.Verdict), Strict);

    /// <summary>How many results have a verdict.</summary>
    public int Count(Verdict verdict) => Results.Count(result => result.Verdict == verdict);
}
