namespace McpSpecKit.Conformance.Xunit;

/// <summary>
/// Who runs when: so many scenarios at once, those of a phase only after all of the phases before, and one by one where they ask for it.
/// </summary>
internal sealed class Turns : IDisposable
{
    private readonly SemaphoreSlim slots;
    private readonly SemaphoreSlim alone = new(1);
    private readonly Lock gate = new();
    private readonly SortedDictionary<int, Phase> phases;

    /// <param name="testCases">The scenarios that wait for one another's phases; empty where they run one by one.</param>
    /// <param name="jobs">How many at once.</param>
    public Turns(IEnumerable<ScenarioTestCase> testCases, int jobs)
    {
        slots = new SemaphoreSlim(jobs);
        phases = new(testCases.GroupBy(testCase => testCase.Phase).ToDictionary(phase => phase.Key, phase => new Phase { Left = phase.Count() }));
    }

    /// <summary>Whether each waits for the one before it.</summary>
    public bool OneByOne => phases.Count == 0;

    /// <summary>Runs a scenario when it has its turn; at once where the run is ended early.</summary>
    public async Task<T> TakeAsync<T>(ScenarioTestCase testCase, Func<Task<T>> run, CancellationToken stopped)
    {
        var earlier = phases.Where(phase => phase.Key < testCase.Phase).Select(phase => phase.Value.Done.Task);
        await Task.WhenAll(earlier).WaitAsync(stopped).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var turn = testCase.RunsAlone ? alone : slots;
        await turn.WaitAsync(CancellationToken.None);
        try
        {
            return await run();
        }
        finally
        {
            turn.Release();
            if (phases.TryGetValue(testCase.Phase, out var phase)) Leave(phase);
        }
    }

    public void Dispose()
    {
        slots.Dispose();
        alone.Dispose();
    }

    private void Leave(Phase phase)
    {
        lock (gate)
        {
            if (--phase.Left == 0) phase.Done.SetResult();
        }
    }

    private sealed class Phase
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Left { get; set; }
    }
}
