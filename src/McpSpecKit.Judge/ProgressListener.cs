using McpSpecKit.Gherkin.Running;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Judge;

/// <summary>Turns the ends of scenarios into progress.</summary>
/// <param name="progress">Who is told.</param>
/// <param name="total">How many scenarios there are.</param>
/// <param name="judge">Gives the verdict.</param>
internal sealed class ProgressListener(IProgress<RunProgress>? progress, int total, Func<ScenarioOutcome, ScenarioResult> judge)
    : IRunProgress
{
    private int done;
    private int broken;

    public void Started(ScenarioRun run)
    {
        // A verdict is what moves the line.
    }

    public void Finished(ScenarioOutcome outcome)
    {
        var result = judge(outcome);
        done++;
        if (ExitCode.Of([result.Verdict], strict: false) != ExitCode.Conforming) broken++;
        progress?.Report(new RunProgress(done, total, broken, outcome.Run.Name));
    }
}
