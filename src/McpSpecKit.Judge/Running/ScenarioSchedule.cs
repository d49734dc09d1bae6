using McpSpecKit.Judge.Planning;

namespace McpSpecKit.Judge.Running;

/// <summary>Runs the scenarios of a plan side by side, phase by phase.</summary>
/// <param name="jobs">How many at once.</param>
internal sealed class ScenarioSchedule(int jobs)
{
    /// <summary>Carries each scenario out once.</summary>
    /// <param name="plan">The scenarios.</param>
    /// <param name="carryOut">Runs one of them.</param>
    /// <param name="cancellationToken">Ends the run: no scenario starts any more, and those under way end before their next step.</param>
    /// <exception cref="OperationCanceledException">The run was ended early; the hooks of what was under way have run.</exception>
    public async Task RunAsync(IEnumerable<ScenarioRun> plan, Func<ScenarioRun, CancellationToken, Task> carryOut, CancellationToken cancellationToken)
    {
        foreach (var phase in plan.GroupBy(RunPlan.PhaseOf).OrderBy(phase => phase.Key))
        {
            var degree = new ParallelOptions { MaxDegreeOfParallelism = phase.Key is RunPhase.Alone ? 1 : jobs, CancellationToken = cancellationToken };
            await Parallel.ForEachAsync(phase, degree, async (run, _) => await carryOut(run, cancellationToken));
        }
    }
}
