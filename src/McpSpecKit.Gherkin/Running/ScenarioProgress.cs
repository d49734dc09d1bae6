using McpSpecKit.Gherkin.Bindings;

namespace McpSpecKit.Gherkin.Running;

/// <summary>What has gone wrong so far, and what that makes of the scenario.</summary>
internal sealed class ScenarioProgress(Func<Exception, bool> isSkip)
{
    private readonly List<ScenarioError> errors = [];
    private ScenarioStatus status = ScenarioStatus.Passed;
    private string? skipReason;

    public bool IsCancelled { get; private set; }

    /// <summary>Whether the next step is to be run.</summary>
    public bool GoesOn => status is ScenarioStatus.Passed && !IsCancelled;

    public Exception? TestError => status is ScenarioStatus.Passed or ScenarioStatus.Skipped ? null : errors[0].Exception;

    public ScenarioExecutionStatus ExecutionStatus => status switch
    {
        ScenarioStatus.Passed => ScenarioExecutionStatus.OK,
        ScenarioStatus.Skipped => ScenarioExecutionStatus.Skipped,
        ScenarioStatus.Undefined => ScenarioExecutionStatus.UndefinedStep,
        ScenarioStatus.Ambiguous => ScenarioExecutionStatus.BindingError,
        ScenarioStatus.Pending => ScenarioExecutionStatus.StepDefinitionPending,
        _ => errors[0].Exception is StepArgumentException ? ScenarioExecutionStatus.BindingError : ScenarioExecutionStatus.TestError,
    };

    public void Cancel() => IsCancelled = true;

    public void Add(ScenarioError error)
    {
        if (isSkip(error.Exception))
        {
            if (status is not ScenarioStatus.Passed) return;
            status = ScenarioStatus.Skipped;
            skipReason = error.Exception.Message;
            return;
        }

        errors.Add(error);
        if (status is not (ScenarioStatus.Passed or ScenarioStatus.Skipped)) return;
        skipReason = null;
        status = error.Exception switch
        {
            UndefinedStepException => ScenarioStatus.Undefined,
            AmbiguousStepException => ScenarioStatus.Ambiguous,
            PendingStepException => ScenarioStatus.Pending,
            _ => ScenarioStatus.Failed,
        };
    }

    public ScenarioOutcome ToOutcome(ScenarioRun run) => new(run, status) { Errors = errors, SkipReason = skipReason };
}
