using McpSpecKit.Tests.Faults;
using McpSpecKit.Tests.Faults.Clients;
using McpSpecKit.Tests.Judge;
using McpSpecKit.Tests.Support;
using McpSpecKit.Tests.Wire;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer($"McpSpecKit.Tests.Support.{nameof(LongestFirst)}", "McpSpecKit.Tests")]

namespace McpSpecKit.Tests.Support;

/// <summary>Begins with the classes that take longest, so that none of them is left to run alone at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long = [nameof(ASeededFault), nameof(AClientFault), nameof(AFloodOfAServer), nameof(AClientByACommand), nameof(AServerThatKeepsNoEventStream)];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderByDescending(collection => Long.Contains(collection.DisplayName.Split('.', ' ')[^1]));
}
