using McpSpecKit.Processes;
using McpSpecKit.Wire;

namespace McpSpecKit.Adapters;

/// <summary>
/// A process whose end nobody waits for: disposing of it begins the end and returns. Whoever started it waits for all ends at the very
/// last, and hears of what went wrong.
/// </summary>
/// <param name="process">The process.</param>
internal sealed class BackgroundEnd(ChildProcess process) : IServerProcess
{
    public Stream Input => process.Input;

    public Stream Output => process.Output;

    public Stream Error => process.Error;

    public Task<int> Exited => process.Exited;

    public long? Work => process.Work;

    public void Terminate() => process.Terminate();

    public ValueTask DisposeAsync()
    {
        _ = process.DisposeAsync().AsTask();
        return ValueTask.CompletedTask;
    }
}
