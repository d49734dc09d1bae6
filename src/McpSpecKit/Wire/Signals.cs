using System.Diagnostics;
using System.Runtime.InteropServices;

namespace McpSpecKit.Wire;

/// <summary>Asks a process to end, where the platform has a way to ask.</summary>
internal static partial class Signals
{
    private const int TerminateSignal = 15;

    public static void Terminate(Process process)
    {
        if (process.HasExited) return;
        if (OperatingSystem.IsWindows()) process.CloseMainWindow();
        else if (Kill(process.Id, TerminateSignal) != 0 && !process.HasExited)
            throw new InvalidOperationException($"Process {process.Id} cannot be signalled (error {Marshal.GetLastPInvokeError()}).");
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Kill(int process, int signal);
}
