using System.Runtime.InteropServices;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli.Output;

/// <summary>The first Ctrl+C ends a run with what was judged by then; the second ends the tool at once.</summary>
internal sealed class SecondInterrupt : IDisposable
{
    private readonly PosixSignalRegistration registration;
    private int count;

    public SecondInterrupt() => registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, Take);

    public void Dispose() => registration.Dispose();

    private void Take(PosixSignalContext context)
    {
        if (Interlocked.Increment(ref count) > 1) Environment.Exit(ExitCode.Interrupted);
    }
}
