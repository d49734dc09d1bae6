using System.Collections.Concurrent;
using System.Threading.Channels;
using McpSpecKit.Judge.Planning;

namespace McpSpecKit.Judge.Running;

/// <summary>Runs the scenarios of a plan side by side, phase by phase. Each endpoint has its own places, unless the user limits them all.</summary>
/// <param name="jobs">How many at once in all; none where each endpoint tells for itself.</param>
/// <param name="places">How many at once on an endpoint.</param>
internal sealed class ScenarioSchedule(int? jobs, Func<Variant, int> places)
{
    /// <summary>Carries each sitting out once, and then what it leaves.</summary>
    /// <param name="plan">The sittings; within a phase, those that take long go first.</param>
    /// <param name="carryOut">Runs one of them, and says what is left of it.</param>
    /// <param name="cancellationToken">Ends the run: no scenario starts any more, and those under way end before their next step.</param>
    /// <exception cref="OperationCanceledException">The run was ended early; the hooks of what was under way have run.</exception>
    public async Task RunAsync(IEnumerable<Sitting> plan, Func<Sitting, CancellationToken, Task<IReadOnlyList<Sitting>>> carryOut, CancellationToken cancellationToken)
    {
        var all = plan.OrderByDescending(ExpectedTime.Of).ToList();
        foreach (var phase in Enum.GetValues<RunPhase>())
        {
            var runs = all.FindAll(sitting => RunPlan.PhaseOf(sitting.Any) == phase);
            if (phase is RunPhase.Alone) await RunAsync(runs, 1);
            else if (jobs is { } atMost) await RunAsync(runs, atMost);
            else await Task.WhenAll(runs.GroupBy(sitting => sitting.Any.Variant).Select(lane => RunAsync([.. lane], places(lane.Key))));
        }

        async Task RunAsync(IReadOnlyCollection<Sitting> runs, int atOnce)
        {
            if (runs.Count is 0) return;
            var (open, left) = (runs.Count, Channel.CreateUnbounded<Sitting>());
            var (waiting, busy) = (new ConcurrentQueue<Sitting>(), new ConcurrentQueue<Sitting>());
            foreach (var sitting in runs) (ExpectedTime.MostlyWaits(sitting) ? waiting : busy).Enqueue(sitting);
            await Parallel.ForEachAsync(
                Enumerable.Range(1, atOnce),
                new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellationToken },
                async (place, stop) =>
                {
                    var (first, second) = place <= PlacesForBusy(atOnce) ? (busy, waiting) : (waiting, busy);
                    while (!stop.IsCancellationRequested && (first.TryDequeue(out var sitting) || second.TryDequeue(out sitting))) await CarryOutAsync(sitting);
                    await foreach (var rest in left.Reader.ReadAllAsync(stop)) await CarryOutAsync(rest);
                });

            // What is left of a sitting is for whoever has nothing else to do; when nothing is under way any more, all are done.
            async Task CarryOutAsync(Sitting sitting)
            {
                var others = await carryOut(sitting, cancellationToken);
                if (Interlocked.Add(ref open, others.Count - 1) is 0) left.Writer.Complete();
                foreach (var other in others) left.Writer.TryWrite(other);
            }
        }
    }

    /// <summary>
    /// Scenarios that mostly wait would take all places at first, and leave the processors idle; one place is kept for the others. Nobody's place
    /// stays empty.
    /// </summary>
    private static int PlacesForBusy(int places) => places is 1 ? 0 : 1;
}
