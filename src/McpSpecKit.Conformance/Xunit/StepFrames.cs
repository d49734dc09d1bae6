namespace McpSpecKit.Conformance.Xunit;

/// <summary>The frames of a stack that are not the runner's.</summary>
internal static class StepFrames
{
    private static readonly string[] Machinery = ["at McpSpecKit.Gherkin.", "at System.Reflection.", "at InvokeStub_"];

    public static string Of(string? stack) =>
        string.Concat((stack ?? "").Split('\n')
            .Where(line => line.Length > 0 && !Array.Exists(Machinery, start => line.TrimStart().StartsWith(start, StringComparison.Ordinal)))
            .Select(line => line.TrimEnd() + Environment.NewLine));
}
