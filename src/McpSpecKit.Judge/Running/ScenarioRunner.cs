using System.Collections.Specialized;
using McpSpecKit.Judge.Features;
using Reqnroll;
using Reqnroll.BoDi;

namespace McpSpecKit.Judge.Running;

/// <summary>Runs scenarios as the code would that Reqnroll generates of a feature; several may be under way at once.</summary>
/// <param name="runtime">Reqnroll over the step definitions.</param>
/// <param name="time">The clock.</param>
public sealed class ScenarioRunner(StepRuntime runtime, TimeProvider time)
{
    /// <summary>Runs one scenario. What its steps and hooks throw is part of the outcome.</summary>
    /// <param name="run">The scenario and its variant.</param>
    /// <param name="provide">Registers what the scenario's steps ask for.</param>
    /// <param name="cancellationToken">Ends it before its next step; the hooks after it run all the same.</param>
    /// <exception cref="OperationCanceledException">It was ended early.</exception>
    public async Task<ScenarioOutcome> RunAsync(ScenarioRun run, Action<IObjectContainer> provide, CancellationToken cancellationToken)
    {
        ScenarioOutcome? end = null;
        await RunAsync(Sitting.Of(run), (container, _) => provide(container), outcome => end = outcome, cancellationToken);
        return end!;
    }

    /// <summary>Runs the scenarios of a sitting, as far as they can share a conversation.</summary>
    /// <param name="sitting">The scenarios.</param>
    /// <param name="provide">Registers what the steps of one of them ask for.</param>
    /// <param name="ended">Is told of the end of each, as it comes.</param>
    /// <param name="cancellationToken">Ends them before the next step; the hooks after them run all the same.</param>
    /// <returns>What is still to be run, in conversations of its own; nothing of a sitting with one group.</returns>
    /// <exception cref="OperationCanceledException">They were ended early.</exception>
    internal Task<IReadOnlyList<Sitting>> RunAsync(Sitting sitting, Action<IObjectContainer, ScenarioRun> provide, Action<ScenarioOutcome> ended, CancellationToken cancellationToken) =>
        new SittingRunner(this, provide, ended, time, cancellationToken).RunAsync(sitting);

    /// <summary>Everything about one scenario but its steps.</summary>
    internal async Task<ScenarioOutcome> PlayAsync(ScenarioRun run, Action<IObjectContainer> provide, Func<ITestRunner, Task<Step?>> takeSteps)
    {
        var scenario = run.Scenario;
        var worker = await runtime.TakeWorkerAsync(scenario.Feature);
        try
        {
            worker.OnScenarioInitialize(ToInfo(scenario), scenario.Rule is { } rule ? ToInfo(rule) : null);
            var context = worker.ScenarioContext;
            provide(context.ScenarioContainer);
            await worker.OnScenarioStartAsync();
            return await EndAsync(worker, context, run, await takeSteps(worker));
        }
        finally
        {
            runtime.GiveBack(worker);
        }
    }

    private static async Task<ScenarioOutcome> EndAsync(ITestRunner worker, ScenarioContext context, ScenarioRun run, Step? latest)
    {
        var status = context.ScenarioExecutionStatus;
        // What a step threw is at hand; Reqnroll finds words for a step that it could not run.
        List<ScenarioError> errors = context.TestError is { } thrown
            ? [new ScenarioError(thrown, latest)]
            : [.. await CaughtAsync(worker.CollectScenarioErrorsAsync, latest)];
        errors.AddRange(await CaughtAsync(worker.OnScenarioEndAsync, step: null));
        return new ScenarioOutcome(run, errors.Count > 0 && status is ScenarioExecutionStatus.OK ? ScenarioExecutionStatus.TestError : status) { Errors = errors };
    }

    private static async Task<IReadOnlyList<ScenarioError>> CaughtAsync(Func<Task> end, Step? step)
    {
        try
        {
            await end();
            return [];
        }
        catch (Exception exception)
        {
            return [new ScenarioError(exception, step)];
        }
    }

    /// <summary>Takes steps as long as nothing goes wrong.</summary>
    /// <returns>The latest one that was taken; none where there was none.</returns>
    internal static async Task<Step?> TakeAsync(ITestRunner worker, IEnumerable<Step> steps, CancellationToken cancellationToken)
    {
        Step? latest = null;
        foreach (var step in steps)
        {
            if (worker.ScenarioContext.ScenarioExecutionStatus is not ScenarioExecutionStatus.OK || cancellationToken.IsCancellationRequested) break;
            latest = step;
            await TakeAsync(worker, step);
        }

        return latest;
    }

    private static Task TakeAsync(ITestRunner worker, Step step) => step.Keyword switch
    {
        StepKeyword.Given => worker.GivenAsync(step.Text, step.DocString, step.Table, step.Written),
        StepKeyword.When => worker.WhenAsync(step.Text, step.DocString, step.Table, step.Written),
        _ => worker.ThenAsync(step.Text, step.DocString, step.Table, step.Written),
    };

    private static ScenarioInfo ToInfo(Scenario scenario)
    {
        var arguments = new OrderedDictionary();
        foreach (var (column, value) in scenario.Arguments) arguments.Add(column, value);
        return new ScenarioInfo(
            scenario.Title, scenario.Description, [.. scenario.OwnTags], arguments, [.. scenario.Feature.Tags.Union(scenario.Rule?.Tags ?? [])]);
    }

    private static RuleInfo ToInfo(Rule rule) => new(rule.Title, rule.Description, [.. rule.Tags]);
}
