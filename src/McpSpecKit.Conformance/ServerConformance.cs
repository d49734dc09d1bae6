using System.Diagnostics.CodeAnalysis;
using Xunit;
using Xunit.v3;

namespace McpSpecKit.Conformance;

/// <summary>
/// Shows each scenario of the features as a test of one server. Derive a class from it, and run the tests of its assembly side by side:
/// <c>[assembly: Parallelization(Mode = ParallelMode.All, MaxThreads = -1)]</c>. How many scenarios run at once is then up to
/// <see cref="Judge.JudgeOptions.Jobs"/>.
/// </summary>
/// <typeparam name="TSubject">Says which server.</typeparam>
/// <param name="server">The server, surveyed before the first test.</param>
[TestCaseOrderer(typeof(UnorderedTestCaseOrderer))]
public abstract class ServerConformance<TSubject>(JudgedServer<TSubject> server) : IClassFixture<JudgedServer<TSubject>>
    where TSubject : IServerSubject, new()
{
    /// <summary>The scenarios that concern the server, in the order in which they run.</summary>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "xUnit asks the derived class for it")]
    public static IEnumerable<ITheoryDataRow> Scenarios => JudgedServer<TSubject>.Plan.Select(ScenarioRow.Of);

    /// <summary>Judges the server by one scenario: skipped, with the reason, where that comes to no verdict against or for it.</summary>
    /// <param name="id">Which scenario, and on which transport.</param>
    [Theory]
    [MemberData(nameof(Scenarios))]
    public Task Scenario(string id) => server.ShowAsync(id);

    /// <summary>Holds the baseline against what fails: an entry that is about nothing, or about what has been mended, has to go.</summary>
    [Fact]
    public Task Baseline() => server.ShowBaselineAsync();
}
