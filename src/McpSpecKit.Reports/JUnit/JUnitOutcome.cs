namespace McpSpecKit.Reports.JUnit;

internal enum JUnitOutcome
{
    Passed,
    Failure,
    Error,
    Skipped,
}
