using McpSpecKit.Verdicts;
using Reqnroll;
using Reqnroll.UnitTestProvider;

namespace McpSpecKit.Judge.Running;

/// <summary>Tells Reqnroll what the exceptions of the kit mean for a scenario.</summary>
internal sealed class ScenarioStatusProvider : IUnitTestRuntimeProvider
{
    public void TestPending(string message) => throw new PendingStepException(message);

    public void TestInconclusive(string message) => throw new PendingStepException(message);

    public void TestIgnore(string message) => throw new NotApplicableException(message);

    public ScenarioExecutionStatus? DetectExecutionStatus(Exception exception) => IsSkip(exception) ? ScenarioExecutionStatus.Skipped : null;

    internal static bool IsSkip(Exception exception) => exception is NotApplicableException or LeftToAReviewerException;
}
