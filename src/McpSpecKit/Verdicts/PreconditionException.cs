namespace McpSpecKit.Verdicts;

/// <summary>The clause could not be reached, because something before it failed.</summary>
/// <param name="reason">What failed.</param>
public sealed class PreconditionException(string reason) : Exception(reason);
