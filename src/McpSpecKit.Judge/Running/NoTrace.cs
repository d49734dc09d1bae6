using System.Globalization;
using Reqnroll;
using Reqnroll.Bindings;
using Reqnroll.Bindings.Reflection;
using Reqnroll.Tracing;

namespace McpSpecKit.Judge.Running;

/// <summary>Leaves out the log of steps that Reqnroll would write: the report of a run says what there is to say.</summary>
internal sealed class NoTrace : ITestTracer, ITraceListener
{
    public void TraceStep(StepInstance stepInstance, bool showAdditionalArguments) => Leave();

    public void TraceWarning(string text) => Leave();

    public void TraceStepDone(BindingMatch match, object[] arguments, TimeSpan duration) => Leave();

    public void TraceStepSkipped(Exception exception) => Leave();

    public void TraceStepSkippedBecauseOfPreviousErrors() => Leave();

    public void TraceStepPending(BindingMatch match, object[] arguments, Exception exception) => Leave();

    public void TraceBindingError(Exception ex) => Leave();

    public void TraceError(Exception ex, TimeSpan duration) => Leave();

    public void TraceNoMatchingStepDefinition(
        StepInstance stepInstance,
        ProgrammingLanguage targetLanguage,
        CultureInfo bindingCulture,
        List<BindingMatch> matchesWithoutScopeCheck) => Leave();

    public void TraceDuration(TimeSpan elapsed, IBindingMethod method, object[] arguments) => Leave();

    public void TraceDuration(TimeSpan elapsed, string text) => Leave();

    public void WriteTestOutput(string message) => Leave();

    public void WriteToolOutput(string message) => Leave();

    private static void Leave()
    {
        // Nothing is written.
    }
}
