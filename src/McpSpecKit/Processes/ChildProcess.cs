using System.Diagnostics;
using McpSpecKit.Wire;

namespace McpSpecKit.Processes;

/// <summary>
/// A program that the kit launched. Disposing ends it together with everything it launched itself: its input ends; if it does not exit
/// by then it is asked to, as SIGTERM does; if it does not exit then either it is killed. Each step has a bound.
/// </summary>
public sealed class ChildProcess : IServerProcess
{
    private static readonly TimeSpan Farewell = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    private readonly Process process;
    private readonly IProcessFamily family;
    private readonly EndingWaits waits;
    private readonly TimeProvider time;
    private readonly IReadOnlyList<DrainedStream> pipes;
    private readonly Lazy<Task> end;
    private readonly Lock gate = new();
    private bool gone;

    /// <summary>Takes a process over.</summary>
    /// <param name="process">The process.</param>
    /// <param name="family">What belongs to it.</param>
    /// <param name="waits">How long its end may take.</param>
    /// <param name="time">The clock of that.</param>
    internal ChildProcess(Process process, IProcessFamily family, EndingWaits waits, TimeProvider time)
    {
        (this.process, this.family, this.waits, this.time) = (process, family, waits, time);
        pipes = [new DrainedStream(process.StandardOutput.BaseStream), new DrainedStream(process.StandardError.BaseStream)];
        Input = process.StandardInput.BaseStream;
        Exited = WaitForExitAsync();
        end = new Lazy<Task>(EndAsync);
    }

    /// <inheritdoc />
    public Stream Input { get; }

    /// <inheritdoc />
    public Stream Output => pipes[0];

    /// <inheritdoc />
    public Stream Error => pipes[1];

    /// <inheritdoc />
    public Task<int> Exited { get; }

    /// <inheritdoc />
    public long? Work => Exited.IsCompleted ? null : Of(family => family.Work, otherwise: null);

    /// <summary>Whether what it started may serve on without it, so that it has to be looked for when it is to end.</summary>
    internal bool IsLauncher { get; init; }

    /// <summary>Whether it runs, or something that it has started does.</summary>
    internal bool IsAlive => !Exited.IsCompleted || Of(family => family.IsAlive, otherwise: false);

    /// <summary>Hears when all of it has ended after it was disposed of.</summary>
    internal Action? Ended { get; set; }

    /// <inheritdoc />
    public void Terminate()
    {
        if (!Exited.IsCompleted) ProcessPlatform.Current.AskToEnd(process);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => new(end.Value);

    internal void Kill()
    {
        lock (gate)
        {
            if (!gone) family.Kill();
        }
    }

    internal PortOwner OwnerOf(int port) => Of(family => family.OwnerOf(port), otherwise: PortOwner.Unknown);

    private Task PipesEnded => Task.WhenAll(pipes.Select(pipe => pipe.Ended));

    /// <summary>What is asked while the process is disposed of finds nothing any more.</summary>
    private T Of<T>(Func<IProcessFamily, T> question, T otherwise)
    {
        lock (gate) return gone ? otherwise : question(family);
    }

    private async Task EndAsync()
    {
        EndInput();
        foreach (var pipe in pipes) await pipe.DisposeAsync();
        if (!await ComesAsync(Exited, waits.EndOfInput) || !await ComesAsync(PipesEnded, Farewell) || (IsLauncher && family.IsAlive))
        {
            await EndFamilyAsync();
        }

        foreach (var pipe in pipes) await pipe.CloseAsync();
        lock (gate)
        {
            gone = true;
            family.Dispose();
            process.Dispose();
        }

        Ended?.Invoke();
    }

    private void EndInput()
    {
        try
        {
            Input.Dispose();
        }
        catch (IOException)
        {
            // What is still buffered cannot be written to a program that is gone; its input has ended all the same.
        }
    }

    private async Task EndFamilyAsync()
    {
        family.AskToEnd();
        if (await FamilyEndsAsync()) return;
        family.Kill();
        // What not even the system can end is left to the system.
        await ComesAsync(Exited, waits.Kill);
    }

    private async Task<bool> FamilyEndsAsync()
    {
        using var limit = new TimeWindow(waits.Termination, time, CancellationToken.None);
        using var looks = new PeriodicTimer(BetweenLooks, time);
        try
        {
            await Task.WhenAll(Exited, PipesEnded).WaitAsync(limit.Token);
            while (family.IsAlive) await looks.WaitForNextTickAsync(limit.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task<bool> ComesAsync(Task awaited, TimeSpan bound)
    {
        try
        {
            await awaited.WaitAsync(bound, time);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private async Task<int> WaitForExitAsync()
    {
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
