using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace McpSpecKit.Processes;

/// <summary>Asks a process group to end, by what pressing Ctrl+Break would send. Without a console that both share, nobody hears of it.</summary>
[SupportedOSPlatform("windows")]
internal static partial class WindowsConsole
{
    private const uint CtrlBreak = 1;

    /// <returns>Whether it was sent.</returns>
    public static bool Break(int group) => GenerateConsoleCtrlEvent(CtrlBreak, (uint)group);

    [LibraryImport("kernel32", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GenerateConsoleCtrlEvent(uint kind, uint group);
}
