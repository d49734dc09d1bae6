using System.Diagnostics;

namespace McpSpecKit.Tests.Support;

/// <summary>A program of a few lines.</summary>
internal static class ShellScript
{
    /// <summary>Writes it so that it can be run.</summary>
    public static async Task WriteAsync(string path, string text)
    {
        await File.WriteAllTextAsync(path, text);
        if (OperatingSystem.IsWindows()) throw new UnreachableException("Scripts of a shell are for systems that have one.");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }
}
