using System.Diagnostics.CodeAnalysis;
using Xunit;
using Xunit.v3;

namespace McpSpecKit.Conformance;

/// <summary>
/// Shows each scenario of the features as a test of one client. Derive a class from it, and run the tests of its assembly side by side:
/// <c>[assembly: Parallelization(Mode = ParallelMode.All, MaxThreads = -1)]</c>. How many scenarios run at once is then up to
/// <see cref="Judge.JudgeOptions.Jobs"/>.
/// </summary>
/// <typeparam name="TSubject">Says which client.</typeparam>
/// <param name="client">The client, surveyed before the first test.</param>
[TestCaseOrderer(typeof(UnorderedTestCaseOrderer))]
public abstract class ClientConformance<TSubject>(JudgedClient<TSubject> client) : IClassFixture<JudgedClient<TSubject>>
    where TSubject : IClientSubject, new()
{
    /// <summary>The scenarios that concern the client, in the order in which they run.</summary>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "xUnit asks the derived class for it")]
    public static IEnumerable<ITheoryDataRow> Scenarios => JudgedClient<TSubject>.Plan.Select(ScenarioRow.Of);

    /// <summary>Judges the client by one scenario: skipped, with the reason, where that comes to no verdict against or for it.</summary>
    /// <param name="id">Which scenario, and on which transport.</param>
    [Theory]
    [MemberData(nameof(Scenarios))]
    public Task Scenario(string id) => client.ShowAsync(id);

    /// <summary>Holds the baseline against what fails: an entry that is about nothing, or about what has been mended, has to go.</summary>
    [Fact]
    public Task Baseline() => client.ShowBaselineAsync();
}
