using McpSpecKit.Catalogue;
using McpSpecKit.Judge.Running;
using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Planning;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Judge;

/// <summary>Turns the ends of scenarios into results that reports can show.</summary>
internal static class ResultWriter
{
    public static ScenarioResult Write(ScenarioOutcome outcome, ScenarioJournal journal, BoundedTranscripts transcripts, RequirementCatalogue requirements, bool proposals)
    {
        var blank = Blank(outcome.Run, requirements);
        var verdict = VerdictOf.Outcome(outcome, blank.Strength is Strength.Proposal && proposals ? Strength.Must : blank.Strength);
        var broken = outcome.Error?.Exception as ClauseBrokenException;
        return blank with
        {
            Verdict = verdict,
            StoppedAt = outcome.Error?.Step?.Line,
            Expected = broken?.Expected,
            Got = broken?.Got,
            Message = Message(verdict, outcome, journal),
            Duration = outcome.Duration,
            Transcript = verdict is Verdict.Passed or Verdict.NotApplicable or Verdict.ToAttest or Verdict.Observed ? [] : transcripts.Keep(journal.Frames),
        };
    }

    private static ScenarioResult Blank(ScenarioRun run, RequirementCatalogue requirements)
    {
        var scenario = run.Scenario;
        var rule = scenario.Rule ?? throw new FormatException($"The scenario «{scenario.Name}» stands outside every Rule.");
        var id = ScenarioTags.RequirementOf(rule);
        var requirement = requirements.Find(id) ?? throw new FormatException($"The catalogue has no requirement {id}.");
        var revision = ScenarioTags.RevisionOf(scenario);
        var passage = requirement.PassageIn(revision) ?? throw new FormatException($"The catalogue has no clause of {id} in {revision}.");
        return new ScenarioResult
        {
            Requirement = id,
            Title = rule.Title,
            Feature = scenario.Feature.Path,
            Line = scenario.SourceLine,
            Scenario = scenario.Name,
            Party = ((EndpointVariant)run.Variant).Party,
            Revision = revision,
            Transport = ((EndpointVariant)run.Variant).Endpoint.Transport,
            Strength = ScenarioTags.StrengthOf(scenario),
            Verdict = Verdict.Passed,
            CheckFirst = ScenarioTags.HintOf(rule),
            Page = passage.Page,
            Spec = passage.Link,
            Duration = TimeSpan.Zero,
        };
    }

    private static string? Message(Verdict verdict, ScenarioOutcome outcome, ScenarioJournal journal) => verdict switch
    {
        Verdict.Passed => journal.Notes.Count == 0 ? null : string.Join(' ', journal.Notes),
        Verdict.NotApplicable or Verdict.ToAttest => outcome.Error?.Exception.Message,
        Verdict.Observed when outcome.Error is null || journal.Notes.Count > 0 => string.Join(' ', journal.Notes),
        Verdict.HarnessError when VerdictOf.MistakeIn(outcome) is { } mistake => $"{At(outcome)}: {mistake.Message}",
        Verdict.HarnessError => $"{At(outcome)}: {outcome.Error?.Exception.GetType().Name}: {outcome.Error?.Exception.Message}",
        _ => outcome.Error!.Exception.Message,
    };

    private static string At(ScenarioOutcome outcome) =>
        $"features/{outcome.Run.Scenario.Feature.Path}:{outcome.Error?.Step?.Line ?? outcome.Run.Scenario.SourceLine}";
}
