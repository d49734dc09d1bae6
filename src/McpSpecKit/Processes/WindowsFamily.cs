using System.Diagnostics;
using System.Runtime.Versioning;

namespace McpSpecKit.Processes;

/// <summary>A process with what runs in its job and below it.</summary>
[SupportedOSPlatform("windows")]
internal sealed class WindowsFamily(Process root) : IProcessFamily
{
    private readonly WindowsJob? job = WindowsJob.Around(root);

    public bool IsAlive => !root.HasExited;

    public long? Work => null;

    public void AskToEnd() => WindowsConsole.Break(root.Id);

    public void Kill()
    {
        job?.Terminate();
        try
        {
            if (!root.HasExited) root.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or AggregateException)
        {
            // It, or one of its descendants, exited by itself in between; the others were ended.
        }
    }

    public PortOwner OwnerOf(int port) => PortOwner.Unknown;

    public void Dispose() => job?.Dispose();
}
