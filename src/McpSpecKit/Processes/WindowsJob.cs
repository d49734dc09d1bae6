using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace McpSpecKit.Processes;

/// <summary>A job object: a process in it, and whatever that starts from then on, ends with the job.</summary>
[SupportedOSPlatform("windows")]
internal sealed partial class WindowsJob : IDisposable
{
    private const uint ExitCode = 1;
    private readonly SafeFileHandle handle;

    private WindowsJob(SafeFileHandle handle) => this.handle = handle;

    /// <summary>A job with a process in it; none where the process has ended, or belongs to a job that allows no other.</summary>
    public static WindowsJob? Around(Process process)
    {
        var made = new SafeFileHandle(CreateJobObject(0, 0), ownsHandle: true);
        if (made.IsInvalid) throw new Win32Exception();
        if (AssignProcessToJobObject(made, process.SafeHandle)) return new WindowsJob(made);
        made.Dispose();
        return null;
    }

    public void Terminate() => TerminateJobObject(handle, ExitCode);

    public void Dispose() => handle.Dispose();

    [LibraryImport("kernel32", EntryPoint = "CreateJobObjectW", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nint CreateJobObject(nint security, nint name);

    [LibraryImport("kernel32", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool AssignProcessToJobObject(SafeFileHandle job, SafeProcessHandle process);

    [LibraryImport("kernel32", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool TerminateJobObject(SafeFileHandle job, uint exitCode);
}
