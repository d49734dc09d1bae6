using System.Collections.Concurrent;
using McpSpecKit.Adapters;
using McpSpecKit.Judge;
using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Planning;
using McpSpecKit.Judge.Running;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

public sealed class TheScenariosUnderWay
{
    private static readonly JudgeOptions Usual = new() { Waits = new Waits(TimeSpan.FromSeconds(5), TimeSpan.FromMilliseconds(200)) };

    [Theory]
    [InlineData(2, 48)]
    [InlineData(40, 25)]
    [InlineData(2000, -1)]
    [InlineData(0, -1)]
    public void AreAsManyAsAServerAnswersInASmallPartOfItsTime(int pace, int places)
    {
        var survey = new EndpointSurvey { Transport = Transport.StreamableHttp, Address = "http://a.example/mcp", Pace = TimeSpan.FromMilliseconds(pace) };

        Assert.Equal(places < 0 ? JudgeOptions.Processes : Math.Max(places, JudgeOptions.Processes), Places.On(survey, Usual));
    }

    [Fact]
    public void AreAsManyAsTheProcessorsStartWhereEachTakesAProcess()
    {
        var survey = new EndpointSurvey { Transport = Transport.Stdio, Address = "node server.js", Pace = TimeSpan.FromMilliseconds(1) };

        Assert.Equal(JudgeOptions.Processes, Places.On(survey, Usual));
        Assert.Equal(3, Places.On(survey, Usual with { Jobs = 3 }));
    }

    [Fact]
    public async Task HoldNoOtherEndpointUp()
    {
        await using var server = EmbeddedServer.Reference();
        var plan = RunPlan.For(server, Usual with { Only = ["LC-011"] }, FeatureCatalogue.Embedded);
        var first = plan[0].Variant;
        var others = plan.Count(run => run.Variant != first);
        using var rest = new SemaphoreSlim(0);
        var reached = new ConcurrentBag<Variant>();

        await new ScenarioSchedule(jobs: null, _ => 1).RunAsync(plan.Select(Sitting.Of), RunAsync, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(plan.Count, reached.Count);

        async Task<IReadOnlyList<Sitting>> RunAsync(Sitting sitting, CancellationToken stopped)
        {
            var run = Assert.Single(sitting.Runs);
            if (run.Variant == first)
            {
                while (reached.Count(variant => variant != first) < others) await rest.WaitAsync(stopped);
            }

            reached.Add(run.Variant);
            rest.Release();
            return [];
        }
    }

    [Fact]
    public async Task BeginWithThoseThatTakeLong()
    {
        await using var server = EmbeddedServer.Reference();
        var plan = RunPlan.For(server, Usual with { Only = ["LC-011", "HT-035"], Revisions = [McpSpecKit.Protocol.Revision.LatestLegacy] }, FeatureCatalogue.Embedded);
        var order = new List<string>();

        await new ScenarioSchedule(jobs: 1, _ => 1).RunAsync(plan.Select(Sitting.Of), RunAsync, CancellationToken.None);

        Assert.Equal(["HT-035", "LC-011"], order.Distinct());

        Task<IReadOnlyList<Sitting>> RunAsync(Sitting sitting, CancellationToken stopped)
        {
            var run = Assert.Single(sitting.Runs);
            order.Add(ScenarioTags.RequirementOf(run.Scenario.Rule!));
            return Task.FromResult<IReadOnlyList<Sitting>>([]);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(20)]
    public async Task LeaveAPlaceToThoseThatDoNotWait(int places)
    {
        await using var server = EmbeddedServer.Reference();
        var plan = RunPlan.For(server, Usual with { Only = ["LC-011", "HT-035"] }, FeatureCatalogue.Embedded).Select(Sitting.Of).ToList();
        var busy = plan.Where(sitting => !ExpectedTime.MostlyWaits(sitting)).ToList();
        var waiting = plan.Where(ExpectedTime.MostlyWaits).ToList();
        var left = busy.Count;
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        await new ScenarioSchedule(places, _ => 0).RunAsync(plan, RunAsync, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.NotEmpty(busy);
        Assert.NotEmpty(waiting);

        // The others end only once all of these have.
        async Task<IReadOnlyList<Sitting>> RunAsync(Sitting sitting, CancellationToken stopped)
        {
            if (ExpectedTime.MostlyWaits(sitting)) await done.Task.WaitAsync(stopped);
            else if (Interlocked.Decrement(ref left) == 0) done.SetResult();
            return [];
        }
    }

    [Fact]
    public async Task LeaveNoPlaceEmpty()
    {
        await using var server = EmbeddedServer.Reference();
        var plan = RunPlan.For(server, Usual with { Only = ["LC-011"] }, FeatureCatalogue.Embedded).Select(Sitting.Of).ToList();
        var together = Math.Min(plan.Count, 10);
        var under = 0;
        var full = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        await new ScenarioSchedule(together, _ => 0).RunAsync(plan, RunAsync, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.DoesNotContain(plan, ExpectedTime.MostlyWaits);

        async Task<IReadOnlyList<Sitting>> RunAsync(Sitting sitting, CancellationToken stopped)
        {
            if (Interlocked.Increment(ref under) == together) full.SetResult();
            await full.Task.WaitAsync(stopped);
            return [];
        }
    }

    [Fact]
    public async Task TakeUpWhatASittingLeavesSideBySide()
    {
        await using var server = EmbeddedServer.Reference();
        var plan = RunPlan.For(server, Usual with { Only = ["LC-011"] }, FeatureCatalogue.Embedded);
        var whole = new Sitting([.. plan.Where(run => run.Variant == plan[0].Variant).Select(run => (IReadOnlyList<ScenarioRun>)[run])]);
        var parts = whole.Runs.Select(Sitting.Of).ToList();
        var under = 0;
        var all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        await new ScenarioSchedule(parts.Count, _ => 0).RunAsync([whole], RunAsync, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.InRange(parts.Count, 2, 10);
        Assert.Equal(parts.Count, under);

        async Task<IReadOnlyList<Sitting>> RunAsync(Sitting sitting, CancellationToken stopped)
        {
            if (sitting == whole) return parts;
            if (Interlocked.Increment(ref under) == parts.Count) all.SetResult();
            await all.Task.WaitAsync(stopped);
            return [];
        }
    }
}
