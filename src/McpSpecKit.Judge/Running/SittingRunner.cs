using McpSpecKit.Judge.Features;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;
using Reqnroll;
using Reqnroll.BoDi;

namespace McpSpecKit.Judge.Running;

/// <summary>Runs the scenarios of one sitting.</summary>
/// <param name="runner">Runs a scenario.</param>
/// <param name="provide">Registers what the steps of a scenario ask for.</param>
/// <param name="ended">Is told of the end of each, as it comes.</param>
/// <param name="time">The clock.</param>
/// <param name="cancellationToken">Ends them before the next step; the hooks after them run all the same.</param>
internal sealed class SittingRunner(
    ScenarioRunner runner, Action<IObjectContainer, ScenarioRun> provide, Action<ScenarioOutcome> ended, TimeProvider time, CancellationToken cancellationToken)
{
    /// <summary>What takes longer waits for what does not come: those behind it had better not wait for each other.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Runs them. What does not pass beside others is played once more by itself, and so is what comes where the conversation is not what it was:
    /// nobody is to blame for what another one has asked.
    /// </summary>
    /// <param name="sitting">The scenarios.</param>
    /// <returns>What is still to be run, in conversations of its own; nothing of a sitting with one group.</returns>
    /// <exception cref="OperationCanceledException">They were ended early.</exception>
    public async Task<IReadOnlyList<Sitting>> RunAsync(Sitting sitting)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (sitting.Groups is not [var only]) return await PlayTogetherAsync(sitting.Groups);
        await PlayAloneAsync(only);
        return [];
    }

    /// <summary>Brings the situation about that the groups have in common, and lets one after the other ask in it, as long as they pass.</summary>
    private async Task<IReadOnlyList<Sitting>> PlayTogetherAsync(IReadOnlyList<IReadOnlyList<ScenarioRun>> groups)
    {
        var (host, memory, start) = (groups[0][0], new SceneMemory(), time.GetTimestamp());
        (IReadOnlyList<IReadOnlyList<ScenarioOutcome>> Passed, bool TookLong)? asked = null;
        var end = await runner.PlayAsync(host, Keeping(host, memory), BringAboutAsync);
        if (asked is { } all && end.Error is null)
        {
            foreach (var outcome in all.Passed.SelectMany(ends => ends)) ended(outcome);
            var left = groups.Skip(all.Passed.Count).ToList();
            return all.TookLong || left.Count < 3 ? Apart(left) : [new Sitting([left[0]]), new Sitting(left[1..])];
        }

        if (!DoesNotApply(end)) return Apart(groups);
        foreach (var run in groups.SelectMany(group => group)) Tell(end.Of(run) with { Duration = time.GetElapsedTime(start) });
        return [];

        async Task<Step?> BringAboutAsync(ITestRunner worker)
        {
            var latest = await ScenarioRunner.TakeAsync(worker, ScenarioParts.Of(host.Scenario).Situation, cancellationToken);
            if (IsWell(worker)) asked = await AskAsync(groups, memory, worker.ScenarioContext.ScenarioContainer.Resolve<IScenarioFrame>());
            return latest;
        }
    }

    private static IReadOnlyList<Sitting> Apart(IEnumerable<IReadOnlyList<ScenarioRun>> groups) => [.. groups.Select(group => new Sitting([group]))];

    /// <returns>The ends of the groups that passed, and whether it took long to find that the next one does not.</returns>
    private async Task<(IReadOnlyList<IReadOnlyList<ScenarioOutcome>> Passed, bool TookLong)> AskAsync(
        IReadOnlyList<IReadOnlyList<ScenarioRun>> groups, SceneMemory memory, IScenarioFrame frame)
    {
        List<IReadOnlyList<ScenarioOutcome>> passed = [];
        foreach (var group in groups)
        {
            var start = time.GetTimestamp();
            var ends = passed.Count is 0 || await frame.IsAsBeforeAsync() ? await AskAsync(group, memory) : [];
            if (ends.Count < group.Count || ends.Any(end => end.Status is not ScenarioExecutionStatus.OK) || cancellationToken.IsCancellationRequested)
                return (passed, time.GetElapsedTime(start) > Long);
            passed.Add(ends);
        }

        return (passed, false);
    }

    private async Task<IReadOnlyList<ScenarioOutcome>> AskAsync(IReadOnlyList<ScenarioRun> group, SceneMemory memory)
    {
        List<ScenarioOutcome> ends = [];
        var (end, _) = await PlayAsync(group, parts => parts.Request, memory.Branch(), ends.Add);
        return [.. ends, end];
    }

    private async Task PlayAloneAsync(IReadOnlyList<ScenarioRun> group)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (end, isOpen) = await PlayAsync(group, parts => parts.Opening, new SceneMemory(), ended);
        Tell(end);
        if (isOpen) return;
        foreach (var guest in group.SkipLast(1))
        {
            if (DoesNotApply(end)) Tell(end.Of(guest));
            else await PlayAloneAsync([guest]);
        }
    }

    /// <summary>Plays scenarios that begin alike. The last one takes the steps before its first Then; the others look at what came of them, then it goes on.</summary>
    /// <param name="group">The scenarios.</param>
    /// <param name="first">The steps that it takes first.</param>
    /// <param name="memory">What was made before; it keeps what the last one makes.</param>
    /// <param name="looked">Is told of the ends of the others.</param>
    /// <returns>The end of the last one, and whether there was anything to look at.</returns>
    private async Task<(ScenarioOutcome End, bool IsOpen)> PlayAsync(
        IReadOnlyList<ScenarioRun> group, Func<ScenarioParts, IEnumerable<Step>> first, SceneMemory memory, Action<ScenarioOutcome> looked)
    {
        var (start, host, isOpen) = (time.GetTimestamp(), group[^1], false);
        var end = await runner.PlayAsync(host, Keeping(host, memory), HostAsync);
        return (Timed(end), isOpen);

        async Task<Step?> HostAsync(ITestRunner worker)
        {
            var parts = ScenarioParts.Of(host.Scenario);
            var latest = await ScenarioRunner.TakeAsync(worker, first(parts), cancellationToken);
            isOpen = IsWell(worker);
            foreach (var guest in group.SkipLast(1).TakeWhile(_ => isOpen && !cancellationToken.IsCancellationRequested))
            {
                var look = await LookAsync(guest);
                if (!cancellationToken.IsCancellationRequested) looked(Timed(look));
            }

            return await ScenarioRunner.TakeAsync(worker, parts.Closing, cancellationToken) ?? latest;
        }

        Task<ScenarioOutcome> LookAsync(ScenarioRun guest) => runner.PlayAsync(
            guest,
            Lending(guest, memory),
            worker => ScenarioRunner.TakeAsync(worker, ScenarioParts.Of(guest.Scenario).Closing, cancellationToken));

        ScenarioOutcome Timed(ScenarioOutcome outcome) => outcome with { Duration = time.GetElapsedTime(start) };
    }

    private Action<IObjectContainer> Lending(ScenarioRun run, SceneMemory memory) => container =>
    {
        provide(container, run);
        memory.LendTo(container);
    };

    private Action<IObjectContainer> Keeping(ScenarioRun run, SceneMemory memory) => Lending(run, memory) + memory.Watch;

    /// <summary>What was ended early has come to no end.</summary>
    private void Tell(ScenarioOutcome outcome)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ended(outcome);
    }

    private static bool IsWell(ITestRunner worker) => worker.ScenarioContext.ScenarioExecutionStatus is ScenarioExecutionStatus.OK;

    private static bool DoesNotApply(ScenarioOutcome end) => end.Error is { Step: not null, Exception: NotApplicableException };
}
