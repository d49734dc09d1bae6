namespace McpSpecKit.Processes;

/// <summary>
/// Starts programs, knows all that live, and ends them. Disposing ends every one of them, all at once, and whatever they left behind.
/// Where this process ends before, they are killed with it.
/// </summary>
public sealed class ProcessSupervisor : IAsyncDisposable
{
    private readonly TimeProvider time;
    private readonly EndingWaits waits;
    private readonly ProcessMark mark = ProcessMark.Create();
    private readonly Lock gate = new();
    private readonly HashSet<ChildProcess> living = [];
    private int started;
    private bool disposed;

    /// <summary>Nothing is started yet.</summary>
    /// <param name="time">The clock of the waits for a process to end.</param>
    public ProcessSupervisor(TimeProvider time)
        : this(time, EndingWaits.Default)
    {
    }

    internal ProcessSupervisor(TimeProvider time, EndingWaits waits) => (this.time, this.waits) = (time, waits);

    /// <summary>How many of the processes have not been ended.</summary>
    public int Living
    {
        get
        {
            lock (gate) return living.Count;
        }
    }

    /// <summary>Starts a program. The caller may end it by disposing of it; the supervisor does so otherwise.</summary>
    /// <param name="launch">What to start.</param>
    /// <exception cref="ProcessStartException">There is no such program, or it cannot be started.</exception>
    public ChildProcess Start(LaunchCommand launch) => Start(launch, isLauncher: false);

    /// <summary>Starts a program that may leave the serving to others and exit.</summary>
    internal ChildProcess Start(LaunchCommand launch, bool isLauncher)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            SupervisorsAtWork.Add(this);
            var own = mark.Part(++started);
            var process = ProcessStart.Run(launch, own);
            var child = new ChildProcess(process, ProcessPlatform.Current.FamilyOf(process, own), waits, time)
            {
                IsLauncher = isLauncher,
            };
            child.Ended = () => Forget(child);
            living.Add(child);
            return child;
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        List<ChildProcess> rest;
        lock (gate)
        {
            disposed = true;
            rest = [.. living];
        }

        await Task.WhenAll(rest.Select(process => process.DisposeAsync().AsTask()));
        if (started > 0) ProcessPlatform.Current.KillCarriers(mark);
        SupervisorsAtWork.Remove(this);
    }

    /// <summary>Kills all that lives, at once and without a word.</summary>
    internal void Kill()
    {
        List<ChildProcess> rest;
        lock (gate) rest = [.. living];
        foreach (var process in rest) process.Kill();
        ProcessPlatform.Current.KillCarriers(mark);
    }

    private void Forget(ChildProcess process)
    {
        lock (gate) living.Remove(process);
    }
}
