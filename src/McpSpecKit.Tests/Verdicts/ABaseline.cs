using McpSpecKit.Protocol;
using McpSpecKit.Tests.Reports;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Verdicts;

public sealed class ABaseline
{
    private static readonly ScenarioResult Broken = SampleRun.Mixed.Results.First(result => result.Verdict is Verdict.Failed);
    private static readonly ScenarioResult Passing = Broken with { Verdict = Verdict.Passed, Expected = null, Got = null, Message = null };
    private static readonly ScenarioResult Manual = Broken with { Requirement = "LC-070", Verdict = Verdict.ToAttest, Expected = null, Got = null };
    private static readonly Revision Other = Revision.LatestLegacy;

    [Fact]
    public void ExcusesWhatItExpects()
    {
        var report = Apply([Known], Broken);

        Assert.Equal(Verdict.KnownFailure, Assert.Single(report.Results).Verdict);
        Assert.Equal("Known: it is old", report.Results[0].BaselineNote);
        Assert.Equal(ExitCode.Conforming, report.ExitCode);
    }

    [Fact]
    public void ExcusesNothingElse() =>
        Assert.Equal(ExitCode.Broken, Apply([Known], Broken, Broken with { Requirement = "LC-012" }).ExitCode);

    [Theory]
    [InlineData(Verdict.Warned)]
    [InlineData(Verdict.CouldNotRun)]
    public void ExcusesWarningsAndWhatCouldNotRun(Verdict verdict) =>
        Assert.Equal(ExitCode.Conforming, (Apply([Known], Broken with { Verdict = verdict }) with { Strict = true }).ExitCode);

    [Fact]
    public void NeverExcusesAFaultOfTheKit() =>
        Assert.Equal(ExitCode.Harness, Apply([Known], Broken with { Verdict = Verdict.HarnessError }).ExitCode);

    [Fact]
    public void IsStaleWhereWhatItExpectsPasses()
    {
        var report = Apply([Known], Passing);

        Assert.Equal(Verdict.Stale, Assert.Single(report.Results).Verdict);
        Assert.Equal("b.json, line 3: LC-011 is expected to fail, and it passes; take it out of the baseline. It says: it is old", report.Results[0].BaselineNote);
        Assert.Equal(ExitCode.Broken, report.ExitCode);
    }

    [Fact]
    public void IsNotStaleWhereAnythingOfItFails() =>
        Assert.Equal([Verdict.KnownFailure, Verdict.Passed], Apply([Known], Broken, Passing with { Revision = Other }).Results.Select(result => result.Verdict));

    [Fact]
    public void IsStaleForEachRevisionThatItNames() =>
        Assert.Equal(
            [Verdict.KnownFailure, Verdict.Stale],
            Apply([Known with { Revisions = [Broken.Revision, Other] }], Broken, Passing with { Revision = Other }).Results.Select(result => result.Verdict));

    [Theory]
    [InlineData("revision")]
    [InlineData("transport")]
    [InlineData("scenario")]
    [InlineData("requirement")]
    public void IsAboutNothingWhereNothingMatches(string mismatch)
    {
        var report = Apply([mismatch switch
        {
            "revision" => Known with { Revisions = [Other] },
            "transport" => Known with { Transports = [Transport.HttpSse] },
            "scenario" => Known with { Scenario = "Another" },
            _ => Known with { Requirement = "LC-999" },
        }], Broken);

        Assert.Contains("no scenario of this run is about it", Assert.Single(report.BaselineProblems), StringComparison.Ordinal);
        Assert.Equal(Verdict.Failed, report.Results[0].Verdict);
    }

    [Fact]
    public void SaysWhereNothingOfItIsJudged()
    {
        var report = Apply([Known], Passing with { Verdict = Verdict.NotApplicable });

        Assert.Contains("nothing of it is judged", Assert.Single(report.BaselineProblems), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Broken, report.ExitCode);
    }

    [Fact]
    public void SaysNothingOfWhatAPartOfARunLeftOut()
    {
        var part = SampleRun.Of([Passing with { Requirement = "LC-012" }]) with { IsPartial = true };

        Assert.Empty(new Baseline([Known], []).Apply(part).BaselineProblems);
    }

    [Fact]
    public void MatchesAScenarioByTheNameThatReportsGiveIt() =>
        Assert.Equal(
            Verdict.KnownFailure,
            Apply([Known with { Scenario = ScenarioName.Without(Broken.Revision, Broken.Scenario) }], Broken).Results[0].Verdict);

    [Fact]
    public void CanBeAppliedAgain()
    {
        var once = Apply([Known], Broken, Passing with { Requirement = "LC-012" });

        Assert.Equal(ExitCode.Broken, Baseline.Empty.Apply(once).ExitCode);
        Assert.Equal(once.Results, new Baseline([Known], []).Apply(once).Results);
    }

    [Theory]
    [InlineData(Strength.Must, "this", Verdict.Failed)]
    [InlineData(Strength.Should, "this", Verdict.Warned)]
    [InlineData(Strength.Must, null, Verdict.CouldNotRun)]
    public void IsForgottenWhereItNoLongerHolds(Strength strength, string? expected, Verdict verdict)
    {
        var result = Broken with { Strength = strength, Expected = expected, Verdict = verdict };

        Assert.Equal(result, Assert.Single(Baseline.Empty.Apply(Apply([Known], result)).Results));
    }

    [Fact]
    public void IsForgottenWhereItWasStaleOrAttested()
    {
        var baseline = new Baseline([Known], [Seen]);

        var once = baseline.Apply(SampleRun.Of([Passing, Manual]));

        Assert.Equal([Verdict.Stale, Verdict.Passed], once.Results.Select(result => result.Verdict));
        Assert.Equal([Passing, Manual], Baseline.Empty.Apply(once).Results);
    }

    [Fact]
    public void TakesRequirementsInAnyCase()
    {
        var baseline = new Baseline([Known with { Requirement = "lc-011" }], [Seen with { Requirement = "lc-070" }]);

        Assert.Equal([Verdict.KnownFailure, Verdict.Passed], baseline.Apply(SampleRun.Of([Broken, Manual])).Results.Select(result => result.Verdict));
        Assert.Equal(Verdict.KnownFailure, baseline.Excuse(Broken).Verdict);
    }

    [Fact]
    public void SaysWhereAFailureIsTracked()
    {
        var known = Known with { Link = new Uri("https://example.org/1") };

        Assert.Equal("Known: it is old (https://example.org/1)", Apply([known], Broken).Results[0].BaselineNote);
    }

    [Fact]
    public void SaysAllThatAnEntryIsAbout()
    {
        var known = Known with { Revisions = [Other], Transports = [Transport.HttpSse], Scenario = "Another" };

        Assert.StartsWith(
            $"b.json, line 3: LC-011 in {Other} over {Transport.HttpSse.ToName()}, «Another» is expected to fail, but",
            Assert.Single(Apply([known], Broken).BaselineProblems),
            StringComparison.Ordinal);
    }

    [Fact]
    public void NamesAllRevisionsAndTransportsOfAnEntry()
    {
        var known = Known with { Revisions = [Broken.Revision, Other], Transports = [Transport.Stdio, Transport.HttpSse] };

        Assert.Equal($"LC-011 in {Broken.Revision}, {Other} over {Transport.Stdio.ToName()}, {Transport.HttpSse.ToName()}", known.Subject);
    }

    [Fact]
    public void AsksForAFailureOnEachTransportThatItNames()
    {
        var known = Known with { Transports = [Broken.Transport, Transport.HttpSse] };

        var report = Apply([known], Broken, Passing with { Transport = Transport.HttpSse });

        Assert.Equal([Verdict.KnownFailure, Verdict.Stale], report.Results.Select(result => result.Verdict));
    }

    [Fact]
    public void IsNotStaleWhereTheKitFailed()
    {
        var report = Apply([Known], Passing, Broken with { Verdict = Verdict.HarnessError });

        Assert.Equal([Verdict.Passed, Verdict.HarnessError], report.Results.Select(result => result.Verdict));
        Assert.Empty(report.BaselineProblems);
    }

    [Fact]
    public void SaysNothingOfWhatARunDidNotComeTo()
    {
        var stopped = SampleRun.Of([]) with { Interrupted = true };

        Assert.Empty(new Baseline([Known], [Seen]).Apply(stopped).BaselineProblems);
    }

    [Fact]
    public void LetsAReviewerAttest()
    {
        var baseline = new Baseline([], [new Attestation("LC-070", "the dialog names the server", "b.json, line 9") { By = "Ada" }]);

        var result = Assert.Single(baseline.Apply(SampleRun.Of([Manual])).Results);

        Assert.Equal(Verdict.Passed, result.Verdict);
        Assert.Equal("Attested by Ada: the dialog names the server", result.BaselineNote);
    }

    [Fact]
    public void SaysWhereAnAttestationCanBeRead()
    {
        var attestation = Seen with { Link = new Uri("https://example.org/2") };

        var report = new Baseline([], [attestation]).Apply(SampleRun.Of([Manual]));

        Assert.Equal("Attested: seen (https://example.org/2)", report.Results[0].BaselineNote);
        Assert.Empty(report.BaselineProblems);
    }

    [Fact]
    public void LetsAReviewerAttestForTheRevisionsThatTheyName()
    {
        var other = Revision.Legacy.First(revision => revision != Manual.Revision);
        var baseline = new Baseline([], [Seen with { Revisions = [Manual.Revision] }]);

        var report = baseline.Apply(SampleRun.Of([Manual, Manual with { Revision = other }]));

        Assert.Equal([Verdict.Passed, Verdict.ToAttest], report.Results.Select(result => result.Verdict));
    }

    [Fact]
    public void TakesAnAttestationThatStandsBesideWhatIsJudged()
    {
        var report = new Baseline([], [Seen]).Apply(SampleRun.Of([Manual, Manual with { Verdict = Verdict.NotApplicable }]));

        Assert.Empty(report.BaselineProblems);
    }

    [Theory]
    [InlineData("LC-011", "nobody has to attest it")]
    [InlineData("LC-999", "no scenario of this run is about it")]
    public void LetsNobodyAttestWhatIsJudged(string requirement, string complaint)
    {
        var report = new Baseline([], [new Attestation(requirement, "fine", "b.json, line 9")]).Apply(SampleRun.Of([Broken]));

        Assert.Equal(Verdict.Failed, report.Results[0].Verdict);
        Assert.Contains(complaint, Assert.Single(report.BaselineProblems), StringComparison.Ordinal);
    }

    [Fact]
    public void ExcusesOneResultByItself()
    {
        var baseline = new Baseline([Known], [new Attestation("LC-070", "seen", "b.json, line 9")]);

        Assert.Equal(Verdict.KnownFailure, baseline.Excuse(Broken).Verdict);
        Assert.Equal("Known: it is old", baseline.Excuse(Broken).BaselineNote);
        Assert.Equal(Verdict.Passed, baseline.Excuse(Passing).Verdict);
        Assert.Equal(Verdict.Passed, baseline.Excuse(Manual).Verdict);
        Assert.Equal(Verdict.HarnessError, baseline.Excuse(Broken with { Verdict = Verdict.HarnessError }).Verdict);
        Assert.Equal(Broken, Baseline.Empty.Excuse(Broken));
    }

    private static Attestation Seen => new("LC-070", "seen", "b.json, line 9");

    private static KnownFailure Known => new("LC-011", "it is old", "b.json, line 3");

    private static RunReport Apply(IReadOnlyList<KnownFailure> known, params IReadOnlyList<ScenarioResult> results) =>
        new Baseline(known, []).Apply(SampleRun.Of(results));
}
