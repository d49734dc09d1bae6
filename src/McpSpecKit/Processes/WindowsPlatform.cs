using System.Diagnostics;
using System.Runtime.Versioning;

namespace McpSpecKit.Processes;

/// <summary>Windows: a process group to ask, and a job to end.</summary>
[SupportedOSPlatform("windows")]
internal sealed class WindowsPlatform : IProcessPlatform
{
    public void Prepare(ProcessStartInfo start) => start.CreateNewProcessGroup = true;

    public IProcessFamily FamilyOf(Process root, ProcessMark mark) => new WindowsFamily(root);

    public void AskToEnd(Process process)
    {
        if (!process.HasExited) WindowsConsole.Break(process.Id);
    }

    public Func<long?>? WorkBehind(int port) => null;

    public void KillCarriers(ProcessMark mark)
    {
        // The job of each process ends what it left behind.
    }
}
