using BenchmarkDotNet.Attributes;
using McpSpecKit.Judge.Bindings;
using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Running;

namespace McpSpecKit.Benchmarks;

/// <summary>What every run does before its first scenario.</summary>
[MemoryDiagnoser]
public class PreparingScenarios
{
    /// <summary>Parses all features and expands their rows.</summary>
    [Benchmark]
    public int ParsingFeatures() => FeatureCatalogue.Load().Scenarios.Count;

    /// <summary>Matches every step of every scenario with its definition.</summary>
    [Benchmark]
    public async Task<int> MatchingSteps() => new StepCheck(await StepRuntime.Shared).Of(FeatureCatalogue.Embedded.Scenarios).Count;
}
