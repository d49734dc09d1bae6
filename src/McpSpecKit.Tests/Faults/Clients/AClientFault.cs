using McpSpecKit.Faults.Clients;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Faults.Clients;

public sealed class AClientFault(ClientFaultRuns runs) : IClassFixture<ClientFaultRuns>
{
    public static TheoryData<string> Names => [.. ClientFaultCatalogue.All.Select(fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task IsCaughtByItsOwnRequirementAndByNoUnrelatedOne(string name)
    {
        var fault = ClientFaultCatalogue.All.Single(candidate => candidate.Name == name);

        var results = await runs.JudgeAsync(fault);

        var caught = results.Where(result => result.Verdict is Verdict.Failed or Verdict.Warned).ToList();
        var concerned = fault.Transports.Intersect(results.Where(result => result.Requirement == fault.Requirement).Select(result => result.Transport)).ToList();
        Assert.NotEmpty(concerned);
        Assert.All(
            concerned,
            transport => Assert.True(
                caught.Exists(result => result.Requirement == fault.Requirement && result.Transport == transport),
                $"{fault} goes unnoticed over {transport.ToName()}: {Describe(results, transport)}"));
        Assert.All(caught, result => Assert.True(
            result.Requirement == fault.Requirement || fault.AlsoBreaks.Contains(result.Requirement),
            $"{fault} also breaks {result.Requirement} over {result.Transport.ToName()}: {result.Scenario}: {result.Message}"));
        Assert.All(results, result => Assert.True(
            result.Verdict is not Verdict.HarnessError,
            $"{fault} trips the kit in {result.Requirement} over {result.Transport.ToName()}: {result.Scenario}: {result.Message}"));
    }

    private static string Describe(IReadOnlyList<ScenarioResult> results, Transport transport) =>
        string.Join(
            "; ",
            results.Where(result => result.Transport == transport && result.Verdict is not (Verdict.Passed or Verdict.ToAttest or Verdict.Observed))
                .Select(result => $"{result.Requirement} {result.Verdict}: {result.Message}")
                .Distinct()
                .Take(5));
}
