namespace McpSpecKit.Gherkin.Running;

/// <summary>How many scenarios run side by side, and which.</summary>
public sealed record FeatureRunnerOptions
{
    /// <summary>How many scenarios are under way at once at most.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>What may run side by side.</summary>
    public Parallelism Parallelism { get; init; } = Parallelism.Features;

    /// <summary>Is told what happens, by one caller at a time.</summary>
    public IRunProgress? Progress { get; init; }
}
