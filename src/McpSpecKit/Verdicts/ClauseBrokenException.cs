namespace McpSpecKit.Verdicts;

/// <summary>A clause was reached and did not hold.</summary>
/// <param name="expected">What the clause asks for, as a noun phrase.</param>
/// <param name="got">What came instead, as a noun phrase.</param>
public sealed class ClauseBrokenException(string expected, string got) : Exception($"Expected {expected}; got {got}")
{
    /// <summary>What the clause asks for, as a noun phrase.</summary>
    public string Expected => expected;

    /// <summary>What came instead, as a noun phrase.</summary>
    public string Got => got;
}
