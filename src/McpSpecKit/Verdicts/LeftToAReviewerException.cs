namespace McpSpecKit.Verdicts;

/// <summary>No observer can judge the clause; a reviewer has to.</summary>
/// <param name="question">What the reviewer looks at, as a sentence.</param>
public sealed class LeftToAReviewerException(string question) : Exception(question);
