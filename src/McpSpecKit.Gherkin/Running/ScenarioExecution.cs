using McpSpecKit.Gherkin.Bindings;
using McpSpecKit.Gherkin.Features;

namespace McpSpecKit.Gherkin.Running;

/// <summary>One scenario under way.</summary>
internal sealed class ScenarioExecution(
    BindingRegistry bindings, ScenarioRunnerOptions options, ScenarioRun run, CancellationToken cancellationToken)
{
    private readonly ScenarioContainer container = new(cancellationToken);
    private readonly ScenarioContext context = new(run.Scenario);
    private readonly OutputRecorder output = new();
    private readonly ScenarioProgress progress = new(options.IsSkip);

    public async Task<ScenarioOutcome> RunAsync()
    {
        var started = options.TimeProvider.GetTimestamp();
        await BeforeAsync();
        foreach (var step in run.Scenario.Steps)
        {
            if (!progress.GoesOn) break;
            await AttemptAsync((ScenarioPhase)((int)step.Keyword + (int)ScenarioPhase.Given), step, () => RunStepAsync(step));
        }

        await AfterAsync();
        if (progress.IsCancelled) throw new OperationCanceledException(cancellationToken);
        return progress.ToOutcome(run) with
        {
            Duration = options.TimeProvider.GetElapsedTime(started),
            Output = output.Lines,
            Attachments = output.Attachments,
        };
    }

    private async ValueTask BeforeAsync()
    {
        container.Register(run);
        container.Register(context);
        container.Register(new FeatureContext(new(run.Scenario.Feature)));
        container.Register<IReqnrollOutputHelper>(output);
        await AttemptAsync(ScenarioPhase.BeforeScenario, step: null, async () =>
        {
            options.Configure(container, run);
            foreach (var hook in Hooks(HookKind.BeforeScenario)) await hook.Method.CallAsync(container, []);
        });
    }

    private async ValueTask RunStepAsync(Step step)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (definition, values, _) = bindings.Matcher.Match(run.Scenario, step);
        await definition.Call.CallAsync(container, bindings.Converter.ConvertAll(values, definition.Call, container));
    }

    // Whatever a hook throws, the others clean up what is theirs.
    private async ValueTask AfterAsync()
    {
        foreach (var hook in Hooks(HookKind.AfterScenario))
            await AttemptAsync(ScenarioPhase.AfterScenario, step: null, () => hook.Method.CallAsync(container, []));

        foreach (var exception in container.Close())
            progress.Add(new(exception, ScenarioPhase.AfterScenario, Step: null));
    }

    private async ValueTask AttemptAsync(ScenarioPhase phase, Step? step, Func<ValueTask> action)
    {
        try
        {
            await action();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            progress.Cancel();
        }
        catch (Exception exception)
        {
            progress.Add(new(exception, phase, step));
            context.ScenarioExecutionStatus = progress.ExecutionStatus;
            context.TestError = progress.TestError;
        }
    }

    private IEnumerable<Hook> Hooks(HookKind kind) => bindings.HooksOf(kind).Where(hook => hook.IsFor(run.Scenario));
}
