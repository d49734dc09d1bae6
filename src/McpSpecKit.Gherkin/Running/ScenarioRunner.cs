using McpSpecKit.Gherkin.Bindings;

namespace McpSpecKit.Gherkin.Running;

/// <summary>Runs scenarios one at a time, each with objects of its own; several may be under way at once.</summary>
/// <param name="bindings">The step definitions and hooks.</param>
/// <param name="options">What the host adds.</param>
public sealed class ScenarioRunner(BindingRegistry bindings, ScenarioRunnerOptions options)
{
    private const string IgnoreTag = "ignore";

    /// <summary>Runs the hooks that come before all scenarios. An exception of theirs ends the run.</summary>
    public Task BeforeTestRunAsync() => RunHooksAsync(HookKind.BeforeTestRun);

    /// <summary>Runs the hooks that come after all scenarios.</summary>
    public Task AfterTestRunAsync() => RunHooksAsync(HookKind.AfterTestRun);

    /// <summary>Runs one scenario. What its steps and hooks throw is part of the outcome.</summary>
    /// <param name="run">The scenario and its variant.</param>
    /// <param name="cancellationToken">Ends it before its next step; the hooks after it run all the same.</param>
    /// <exception cref="OperationCanceledException">It was ended early.</exception>
    public async Task<ScenarioOutcome> RunAsync(ScenarioRun run, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (run.Scenario.CombinedTags.Contains(IgnoreTag, StringComparer.OrdinalIgnoreCase))
            return new(run, ScenarioStatus.Skipped) { SkipReason = "Ignored" };
        if (bindings.Problems.Count > 0)
        {
            var exception = new InvalidBindingException(bindings.Problems);
            return new(run, ScenarioStatus.Failed) { Errors = [new(exception, ScenarioPhase.BeforeScenario, Step: null)] };
        }

        return await new ScenarioExecution(bindings, options, run, cancellationToken).RunAsync();
    }

    private async Task RunHooksAsync(HookKind kind)
    {
        foreach (var hook in bindings.HooksOf(kind)) await hook.Method.CallStaticAsync();
    }
}
