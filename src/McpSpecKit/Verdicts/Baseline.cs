namespace McpSpecKit.Verdicts;

/// <summary>What a team knows of its subject: the requirements it breaks for now, and what a reviewer attests.</summary>
/// <param name="KnownFailures">What is known to be broken.</param>
/// <param name="Attestations">What a reviewer attests.</param>
public sealed record Baseline(IReadOnlyList<KnownFailure> KnownFailures, IReadOnlyList<Attestation> Attestations)
{
    /// <summary>Nothing is known.</summary>
    public static Baseline Empty { get; } = new([], []);

    /// <summary>
    /// The run with what is known taken into account. What is expected to fail and does is a known failure; what is expected to fail and
    /// does not is stale. A fault of the kit is never excused.
    /// </summary>
    public RunReport Apply(RunReport report)
    {
        List<ScenarioResult> results = [.. report.Results.Select(WithoutBaseline)];
        var expectations = new BaselineExpectations(KnownFailures, results);
        return report with
        {
            Results = [.. results.Select(expectations.Judge).Select(Attest)],
            // A part of a run says nothing of what was left out.
            BaselineProblems = report.IsPartial || report.Interrupted ? [] : [.. expectations.Unmatched, .. UnmatchedAttestations(results)],
        };
    }

    /// <summary>
    /// One result with what is known taken into account, where the others of its run are not at hand: what is known to fail and does is a
    /// known failure, and what is attested passes. Whether an entry is stale only a run can tell.
    /// </summary>
    public ScenarioResult Excuse(ScenarioResult result)
    {
        var plain = WithoutBaseline(result);
        return BaselineExpectations.Fails(plain) && KnownFailures.FirstOrDefault(entry => entry.Covers(plain)) is { } known
            ? BaselineExpectations.Excuse(plain, known)
            : Attest(plain);
    }

    /// <summary>A result as it was before a baseline was applied to it.</summary>
    private static ScenarioResult WithoutBaseline(ScenarioResult result) => result.BaselineNote is null ? result : result with
    {
        BaselineNote = null,
        Verdict = result.Verdict switch
        {
            Verdict.KnownFailure when result.Expected is null => Verdict.CouldNotRun,
            Verdict.KnownFailure => result.Strength is Strength.Must ? Verdict.Failed : Verdict.Warned,
            Verdict.Stale => Verdict.Passed,
            _ => Verdict.ToAttest,
        },
    };

    private ScenarioResult Attest(ScenarioResult result) =>
        result.Verdict is Verdict.ToAttest && Attestations.FirstOrDefault(attestation => attestation.Covers(result)) is { } attested
            ? result with
            {
                Verdict = Verdict.Passed,
                BaselineNote = $"Attested{(attested.By is { } by ? $" by {by}" : "")}: {attested.Note}{(attested.Link is { } link ? $" ({link.AbsoluteUri})" : "")}",
            }
            : result;

    private IEnumerable<string> UnmatchedAttestations(IReadOnlyList<ScenarioResult> results) =>
        from attestation in Attestations
        let covered = results.Where(attestation.Covers).ToList()
        where !covered.Exists(result => result.Verdict is Verdict.ToAttest)
        select covered.Count == 0
            ? $"{attestation.Place}: {attestation.Requirement} is attested, but no scenario of this run is about it; take the entry out."
            : $"{attestation.Place}: {attestation.Requirement} is attested, but nobody has to attest it; take the entry out.";
}
