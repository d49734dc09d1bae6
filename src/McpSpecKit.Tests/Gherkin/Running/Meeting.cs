namespace McpSpecKit.Tests.Gherkin.Running;

/// <summary>Sees who runs at the same time. It can be told to hold everyone until enough have come.</summary>
internal sealed class Meeting
{
    private readonly Lock gate = new();
    private readonly List<string> present = [];
    private readonly TaskCompletionSource complete = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int wanted;

    public bool HasSeenTwoOfOneFeature { get; private set; }

    public int Most { get; private set; }

    public bool IsComplete => complete.Task.IsCompletedSuccessfully;

    public void Awaits(int parties) => wanted = parties;

    public async Task JoinAsync(string feature)
    {
        lock (gate)
        {
            HasSeenTwoOfOneFeature |= present.Contains(feature);
            present.Add(feature);
            Most = Math.Max(Most, present.Count);
            if (present.Count >= wanted) complete.TrySetResult();
        }

        await Task.Yield();
        await complete.Task.WaitAsync(TimeSpan.FromSeconds(30));
        lock (gate) present.Remove(feature);
    }
}
