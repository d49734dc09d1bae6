using BenchmarkDotNet.Attributes;
using McpSpecKit.Judge;
using McpSpecKit.Judge.Features;

namespace McpSpecKit.Benchmarks;

/// <summary>What every run does before its first scenario.</summary>
[MemoryDiagnoser]
public class PreparingScenarios
{
    private static readonly FeatureCatalogue Catalogue = FeatureCatalogue.Load();

    /// <summary>Parses all features and expands their rows.</summary>
    [Benchmark]
    public int ParsingFeatures() => FeatureCatalogue.Load().Scenarios.Count;

    /// <summary>Matches every step of every scenario with its definition.</summary>
    [Benchmark]
    public int MatchingSteps() => Trial.Bindings.Check(Catalogue.Scenarios).Count;
}
