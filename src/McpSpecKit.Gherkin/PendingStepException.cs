namespace McpSpecKit.Gherkin;

/// <summary>A step definition says that it is not written yet.</summary>
public sealed class PendingStepException(string message) : Exception(message)
{
    /// <summary>A step definition says that it is not written yet.</summary>
    public PendingStepException()
        : this("The step is not written yet.")
    {
    }
}
