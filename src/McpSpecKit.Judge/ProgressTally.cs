using McpSpecKit.Judge.Running;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Judge;

/// <summary>Counts verdicts and tells of each. Safe to use from several scenarios.</summary>
/// <param name="progress">Who is told.</param>
/// <param name="total">How many scenarios there are.</param>
internal sealed class ProgressTally(IProgress<RunProgress>? progress, int total)
{
    private readonly Lock gate = new();
    private int done;
    private int broken;

    public void Add(ScenarioRun run, ScenarioResult result)
    {
        lock (gate)
        {
            done++;
            if (ExitCode.Of([result.Verdict], strict: false) != ExitCode.Conforming) broken++;
            progress?.Report(new RunProgress(done, total, broken, run.Name) { Result = result });
        }
    }
}
