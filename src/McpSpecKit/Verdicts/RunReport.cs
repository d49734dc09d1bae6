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
    private static readonly List<Verdict> Gravity =
    [
        Verdict.HarnessError, Verdict.Failed, Verdict.Stale, Verdict.KnownFailure, Verdict.Warned, Verdict.CouldNotRun,
        Verdict.Passed, Verdict.Observed, Verdict.ToAttest, Verdict.NotApplicable,
    ];

    /// <summary>Whether the run was stopped before every scenario had its verdict; the results are those that had one by then.</summary>
    public bool Interrupted { get; init; }

    /// <summary>Whether only a selection of what concerns the subject was asked for.</summary>
    public bool IsPartial { get; init; }

    /// <summary>What is wrong with the baseline, a sentence for each entry that is about nothing; each fails the run.</summary>
    public IReadOnlyList<string> BaselineProblems { get; init; } = [];

    /// <summary>The requirements that the results are about, ordered by feature and line; empty where a report shows verdicts only.</summary>
    public IReadOnlyList<RestatedRequirement> Requirements { get; init; } = [];

    /// <summary>Where and when it took place.</summary>
    public RunEnvironment? Environment { get; init; }

    /// <summary>The command that judges the same subject again, to which a selection is added.</summary>
    public string Invocation { get; init; } = "mcp-spec-kit";

    /// <summary>The exit code of the run.</summary>
    public int ExitCode => Interrupted
        ? Verdicts.ExitCode.Interrupted
        : Verdicts.ExitCode.Of([.. Results.Select(result => result.Verdict), .. BaselineProblems.Select(_ => Verdict.Stale)], Strict);

    /// <summary>This run and another as one.</summary>
    /// <param name="other">The other run, of the same kit.</param>
    public RunReport With(RunReport other) => this with
    {
        Survey = [.. Survey, .. other.Survey],
        Results = [.. Results, .. other.Results],
        Duration = Duration + other.Duration,
        Interrupted = Interrupted || other.Interrupted,
        IsPartial = IsPartial || other.IsPartial,
        Requirements = [.. Requirements.Concat(other.Requirements).DistinctBy(requirement => requirement.Id).OrderBy(requirement => requirement.Feature, StringComparer.Ordinal).ThenBy(requirement => requirement.Line)],
    };

    /// <summary>The parts of a run as one. A scenario that is in several parts has the gravest of its verdicts.</summary>
    /// <param name="parts">The parts, of the same kit and the same subject; at least one.</param>
    public static RunReport Merge(IReadOnlyList<RunReport> parts)
    {
        var all = parts.Skip(1).Aggregate(parts[0], (whole, part) => whole.With(part));
        return all with
        {
            Survey = [.. all.Survey.DistinctBy(endpoint => (endpoint.Party, endpoint.Transport))],
            Results =
            [
                .. all.Results
                    .GroupBy(result => (result.Requirement, result.Party, result.Scenario, result.Transport, result.Revision, result.Line))
                    .Select(same => same.MinBy(result => Gravity.IndexOf(result.Verdict))!)
                    .OrderBy(result => result.Party)
                    .ThenBy(result => result.Feature, StringComparer.Ordinal)
                    .ThenBy(result => result.Line)
                    .ThenBy(result => result.Scenario, StringComparer.Ordinal)
                    .ThenBy(result => result.Transport),
            ],
            Duration = parts.Max(part => part.Duration),
            Strict = parts.Any(part => part.Strict),
        };
    }

    /// <summary>How many results have a verdict.</summary>
    public int Count(Verdict verdict) => Results.Count(result => result.Verdict == verdict);
}
