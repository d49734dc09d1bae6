using McpSpecKit.Adapters;
using McpSpecKit.Catalogue;
using McpSpecKit.Protocol;
using McpSpecKit.Tests.Reports;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Verdicts;

public sealed class PartsOfARun
{
    private static readonly ScenarioResult Passing = SampleRun.Conforming.Results[0];

    [Fact]
    public void HaveTheResultsOfBothWhereTheyAreJoined()
    {
        var one = Part(Passing) with { Duration = TimeSpan.FromSeconds(2), Survey = [Endpoint(Transport.Stdio)] };
        var other = Part(Passing with { Line = 99 }) with { Duration = TimeSpan.FromSeconds(3), Survey = [Endpoint(Transport.HttpSse)] };

        var both = one.With(other);

        Assert.Equal([.. one.Results, .. other.Results], both.Results);
        Assert.Equal([Transport.Stdio, Transport.HttpSse], both.Survey.Select(endpoint => endpoint.Transport));
        Assert.Equal(TimeSpan.FromSeconds(5), both.Duration);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void AreStoppedOrPartialWhereOneOfThemIs(bool one, bool other)
    {
        var stopped = (Part() with { Interrupted = one }).With(Part() with { Interrupted = other });
        var partial = (Part() with { IsPartial = one }).With(Part() with { IsPartial = other });

        Assert.Equal((one || other, false), (stopped.Interrupted, stopped.IsPartial));
        Assert.Equal((false, one || other), (partial.Interrupted, partial.IsPartial));
    }

    [Fact]
    public void NameEachRequirementOnceInTheOrderOfTheFeatures()
    {
        var late = SampleRun.Restated with { Id = "LC-001", Line = 20 };
        var early = SampleRun.Restated with { Id = "LC-002", Line = 10 };
        var first = SampleRun.Restated with { Id = "LC-003", Feature = "Lifecycle/early.feature", Line = 90 };

        var both = (Part() with { Requirements = [late, early] }).With(Part() with { Requirements = [early, first] });

        Assert.Equal(["LC-003", "LC-002", "LC-001"], both.Requirements.Select(requirement => requirement.Id));
    }

    [Theory]
    [InlineData(Verdict.HarnessError, Verdict.Failed)]
    [InlineData(Verdict.Failed, Verdict.Stale)]
    [InlineData(Verdict.Stale, Verdict.KnownFailure)]
    [InlineData(Verdict.KnownFailure, Verdict.Warned)]
    [InlineData(Verdict.Warned, Verdict.CouldNotRun)]
    [InlineData(Verdict.CouldNotRun, Verdict.Passed)]
    [InlineData(Verdict.Passed, Verdict.Observed)]
    [InlineData(Verdict.Observed, Verdict.ToAttest)]
    [InlineData(Verdict.ToAttest, Verdict.NotApplicable)]
    public void GiveAScenarioTheGravestOfItsVerdicts(Verdict graver, Verdict lighter)
    {
        var (grave, light) = (Part(Passing with { Verdict = graver }), Part(Passing with { Verdict = lighter }));

        Assert.Equal(graver, Assert.Single(RunReport.Merge([grave, light]).Results).Verdict);
        Assert.Equal(graver, Assert.Single(RunReport.Merge([light, grave]).Results).Verdict);
    }

    [Fact]
    public void KeepScenariosApartThatDifferInAnything()
    {
        ScenarioResult[] apart =
        [
            Passing,
            Passing with { Requirement = "LC-099" },
            Passing with { Party = Party.Client },
            Passing with { Scenario = "Another" },
            Passing with { Transport = Transport.HttpSse },
            Passing with { Revision = Revision.LatestLegacy },
            Passing with { Line = 99 },
        ];

        Assert.Equal(apart.Length, RunReport.Merge([Part(apart), Part(apart)]).Results.Count);
    }

    [Fact]
    public void AreOrderedByPartyFeatureLineNameAndTransport()
    {
        ScenarioResult[] ordered =
        [
            Passing with { Feature = "B", Line = 9, Scenario = "Z", Transport = Transport.HttpSse },
            Passing with { Feature = "a", Line = 3, Scenario = "Z", Transport = Transport.HttpSse },
            Passing with { Feature = "a", Line = 20, Scenario = "Y", Transport = Transport.HttpSse },
            Passing with { Feature = "a", Line = 20, Scenario = "a", Transport = Transport.Stdio },
            Passing with { Feature = "a", Line = 20, Scenario = "a", Transport = Transport.HttpSse },
            Passing with { Feature = "A", Line = 1, Scenario = "A", Transport = Transport.Stdio, Party = Party.Client },
        ];

        Assert.Equal(ordered, RunReport.Merge([Part([.. ordered.Reverse()])]).Results);
    }

    [Fact]
    public void TakeAsLongAsTheSlowestAndAreAsStrictAsTheStrictest()
    {
        var slow = Part() with { Duration = TimeSpan.FromSeconds(3) };
        var strict = Part() with { Duration = TimeSpan.FromSeconds(2), Strict = true };

        var merged = RunReport.Merge([slow, strict]);

        Assert.Equal((TimeSpan.FromSeconds(3), true), (merged.Duration, merged.Strict));
        Assert.False(RunReport.Merge([slow, slow]).Strict);
    }

    [Fact]
    public void ShowEachEndpointOnce()
    {
        var client = Endpoint(Transport.Stdio) with { Party = Party.Client };
        var one = Part() with { Survey = [Endpoint(Transport.Stdio), client] };
        var other = Part() with { Survey = [Endpoint(Transport.Stdio), Endpoint(Transport.HttpSse)] };

        Assert.Equal(
            [(Party.Server, Transport.Stdio), (Party.Client, Transport.Stdio), (Party.Server, Transport.HttpSse)],
            RunReport.Merge([one, other]).Survey.Select(endpoint => (endpoint.Party, endpoint.Transport)));
    }

    [Fact]
    public void CountTheirVerdicts()
    {
        var part = Part(Passing, Passing with { Verdict = Verdict.Failed }, Passing);

        Assert.Equal((2, 1, 0), (part.Count(Verdict.Passed), part.Count(Verdict.Failed), part.Count(Verdict.Warned)));
    }

    private static RunReport Part(params ScenarioResult[] results) => SampleRun.Of(results);

    private static EndpointSurvey Endpoint(Transport transport) => new() { Transport = transport, Address = "node x.js" };
}
