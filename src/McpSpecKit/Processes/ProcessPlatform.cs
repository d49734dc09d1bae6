namespace McpSpecKit.Processes;

/// <summary>The system that the kit runs on.</summary>
internal static class ProcessPlatform
{
    public static IProcessPlatform Current { get; } =
        OperatingSystem.IsWindows() ? new WindowsPlatform()
        : OperatingSystem.IsLinux() ? new UnixPlatform(new LinuxProcessTable())
        : new UnixPlatform(new PsProcessTable());
}
