namespace McpSpecKit.Verdicts;

/// <summary>The clause does not concern the subject: it does not speak the revision, or declares no such capability.</summary>
/// <param name="reason">Why, and what to configure if it does concern the subject.</param>
public sealed class NotApplicableException(string reason) : Exception(reason);
