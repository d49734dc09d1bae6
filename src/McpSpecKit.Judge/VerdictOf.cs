using McpSpecKit.Adapters;
using McpSpecKit.Gherkin.Running;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Judge;

/// <summary>What the end of a scenario means for the subject.</summary>
internal static class VerdictOf
{
    public static Verdict Outcome(ScenarioOutcome outcome, Strength strength, ScenarioJournal journal) => outcome.Status switch
    {
        ScenarioStatus.Skipped => journal.AwaitsReviewer ? Verdict.ToAttest : Verdict.NotApplicable,
        ScenarioStatus.Passed => strength is Strength.Must or Strength.Should ? Verdict.Passed : Verdict.Observed,
        ScenarioStatus.Failed => Error(outcome.Error!.Exception, strength),
        _ => Verdict.HarnessError,
    };

    private static Verdict Error(Exception exception, Strength strength) => exception switch
    {
        ClauseBrokenException => strength switch
        {
            Strength.Must => Verdict.Failed,
            Strength.Should => Verdict.Warned,
            _ => Verdict.Observed,
        },
        PreconditionException or SubjectUnreachableException or ConnectionLostException => Verdict.CouldNotRun,
        _ => Verdict.HarnessError,
    };
}
