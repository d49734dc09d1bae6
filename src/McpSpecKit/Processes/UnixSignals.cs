using System.Runtime.InteropServices;

namespace McpSpecKit.Processes;

/// <summary>Sends signals. Whoever has ended in between, or belongs to another user, is left alone.</summary>
internal static partial class UnixSignals
{
    private const int KillSignal = 9;
    private const int TerminateSignal = 15;
    private const int NotPermitted = 1;
    private const int NoSuchProcess = 3;

    public static void Terminate(int process) => Send(process, TerminateSignal);

    public static void Kill(int process) => Send(process, KillSignal);

    private static void Send(int process, int signal)
    {
        if (SendSignal(process, signal) != 0 && Marshal.GetLastPInvokeError() is var error and not (NotPermitted or NoSuchProcess))
            throw new InvalidOperationException($"Process {process} cannot be signalled (error {error}).");
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SendSignal(int process, int signal);
}
