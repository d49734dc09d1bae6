using McpSpecKit.Judge;

namespace McpSpecKit.Cli.Commands;

/// <summary>Tells of runs that go on side by side as of one.</summary>
/// <param name="progress">Who is told.</param>
internal sealed class JointProgress(IProgress<RunProgress>? progress)
{
    private readonly Lock gate = new();
    private readonly List<RunProgress> parts = [];

    /// <summary>Who is told of the next of the runs.</summary>
    public IProgress<RunProgress> Part()
    {
        lock (gate)
        {
            parts.Add(new RunProgress(0, 0, 0, Latest: null));
            return new PartOfRun(this, parts.Count - 1);
        }
    }

    private void Report(int part, RunProgress value)
    {
        lock (gate)
        {
            parts[part] = value;
            progress?.Report(value with
            {
                Done = parts.Sum(one => one.Done),
                Total = parts.Sum(one => one.Total),
                Broken = parts.Sum(one => one.Broken),
            });
        }
    }

    private sealed class PartOfRun(JointProgress whole, int part) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => whole.Report(part, value);
    }
}
