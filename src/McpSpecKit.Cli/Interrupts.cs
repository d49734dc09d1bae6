using System.Runtime.InteropServices;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli;

/// <summary>
/// The first Ctrl+C, or SIGTERM, ends a run with what was judged by then and with all that was started; the next one ends the tool at once,
/// as does a run that takes too long to end.
/// </summary>
internal sealed class Interrupts : IDisposable
{
    // An interrupted run has to end the servers that it started.
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource stop = new();
    private readonly Timer patience = new(_ => Environment.Exit(ExitCode.Interrupted));
    private readonly List<PosixSignalRegistration> registrations;
    private int count;

    public Interrupts() =>
        registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Take), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Take)];

    /// <summary>Cancelled by the first interrupt.</summary>
    public CancellationToken Token => stop.Token;

    public void Dispose()
    {
        foreach (var registration in registrations) registration.Dispose();
        patience.Dispose();
        stop.Dispose();
    }

    private void Take(PosixSignalContext context)
    {
        context.Cancel = true;
        if (Interlocked.Increment(ref count) > 1) Environment.Exit(ExitCode.Interrupted);
        patience.Change(Farewell, Timeout.InfiniteTimeSpan);
        stop.Cancel();
    }
}
