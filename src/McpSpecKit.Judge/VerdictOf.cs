using McpSpecKit.Adapters;
using McpSpecKit.Judge.Running;
using McpSpecKit.Probes;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;
using Reqnroll;

namespace McpSpecKit.Judge;

/// <summary>What the end of a scenario means for the subject.</summary>
internal static class VerdictOf
{
    public static Verdict Outcome(ScenarioOutcome outcome, Strength strength) => outcome.Status switch
    {
        _ when MistakeIn(outcome) is not null => Verdict.HarnessError,
        ScenarioExecutionStatus.Skipped => outcome.Error?.Exception is LeftToAReviewerException ? Verdict.ToAttest : Verdict.NotApplicable,
        ScenarioExecutionStatus.OK => strength is Strength.Must or Strength.Should ? Verdict.Passed : Verdict.Observed,
        ScenarioExecutionStatus.TestError => Error(outcome.Error!.Exception, strength),
        _ => Verdict.HarnessError,
    };

    /// <summary>The mistake of the kit that the scenario ran into: it weighs more than what came before it, of which it may be the cause.</summary>
    public static KitMistakeException? MistakeIn(ScenarioOutcome outcome) =>
        outcome.Errors.Select(error => error.Exception).OfType<KitMistakeException>().FirstOrDefault();

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
