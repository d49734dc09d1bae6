namespace McpSpecKit.Verdicts;

/// <summary>What the entries of a baseline expect of the results of a run.</summary>
internal sealed class BaselineExpectations
{
    private readonly Dictionary<ScenarioResult, KnownFailure> known = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ScenarioResult, KnownFailure> stale = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> unmatched = [];

    public BaselineExpectations(IReadOnlyList<KnownFailure> entries, IReadOnlyList<ScenarioResult> results)
    {
        var byRequirement = results.ToLookup(result => result.Requirement, StringComparer.OrdinalIgnoreCase);
        foreach (var part in entries.SelectMany(entry => entry.Parts))
            Expect(part, [.. byRequirement[part.Requirement].Where(part.Covers)]);
    }

    /// <summary>A sentence for each entry that is about nothing.</summary>
    public IReadOnlyList<string> Unmatched => unmatched;

    /// <summary>A result, with what is expected of it.</summary>
    public ScenarioResult Judge(ScenarioResult result)
    {
        if (known.TryGetValue(result, out var entry)) return Excuse(result, entry);
        return stale.TryGetValue(result, out entry)
            ? result with
            {
                Verdict = Verdict.Stale,
                BaselineNote = $"{entry.Place}: {entry.Subject} is expected to fail, and it passes; take it out of the baseline. It says: {entry.Reason}",
            }
            : result;
    }

    /// <summary>A result that fails, as it was expected to.</summary>
    public static ScenarioResult Excuse(ScenarioResult result, KnownFailure entry) =>
        result with { Verdict = Verdict.KnownFailure, BaselineNote = $"Known: {entry.Reason}{Link(entry)}" };

    /// <summary>Whether a result is one that a baseline can excuse.</summary>
    public static bool Fails(ScenarioResult result) =>
        result.Verdict is Verdict.Failed or Verdict.Warned or Verdict.CouldNotRun;

    private static string Link(KnownFailure entry) => entry.Link is { } link ? $" ({link.AbsoluteUri})" : "";

    private void Expect(KnownFailure part, List<ScenarioResult> covered)
    {
        var failing = covered.FindAll(Fails);
        var passing = covered.FindAll(result => result.Verdict is Verdict.Passed);
        foreach (var result in failing) known[result] = part;
        if (failing.Count > 0 || covered.Exists(result => result.Verdict is Verdict.HarnessError)) return;

        foreach (var result in passing) stale[result] = part;
        if (passing.Count == 0) unmatched.Add(Complaint(part, covered.Count));
    }

    private static string Complaint(KnownFailure part, int covered) => covered == 0
        ? $"{part.Place}: {part.Subject} is expected to fail, but no scenario of this run is about it; take the entry out, or correct it."
        : $"{part.Place}: {part.Subject} is expected to fail, but nothing of it is judged in this run; take the entry out.";
}
